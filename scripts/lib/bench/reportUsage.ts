/** Loaded into a measured program: tells its parent on leaving what it took. */
import { readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** File descriptor on which the parent listens. */
const parent = 3;

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeSync(parent, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6 + childrenTime(), memory: maxRSS / 1024 }));
  });
}

/** Seconds of processor time of programs that have ended, as Linux counts them in hundredths; 0 elsewhere. */
function childrenTime(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').replace(/^.*\) /, '').split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return 0;
  }
}
