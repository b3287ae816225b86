/** Runs a program and tells what it took. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type Measured = {
  status: number | null;
  output: string;
  /** Seconds by the clock, and of processor time with what it started. */
  wall: number;
  cpu: number;
  /** Largest resident memory of the program itself, in MB. */
  memory: number;
};

const reporter = fileURLToPath(new URL('reportUsage.ts', import.meta.url));

/** @param args script and arguments for the Node that runs this */
export function runMeasured(folder: string, args: readonly string[]): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    // Node's own limit is half the memory of a small machine; a large corpus needs more than it takes by itself.
    const child = spawn(process.execPath, ['--max-old-space-size=12288', '--import', reporter, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    let [output, usage] = ['', ''];
    child.stdout?.on('data', (text: Buffer) => (output += text.toString()));
    child.stderr?.on('data', (text: Buffer) => (output += text.toString()));
    child.stdio[3]?.on('data', (text: Buffer) => (usage += text.toString()));
    child.on('error', reject);
    child.on('close', (status) => {
      const { cpu, memory } = JSON.parse(usage === '' ? '{"cpu":0,"memory":0}' : usage) as { cpu: number; memory: number };
      resolve({ status, output, wall: (performance.now() - start) / 1000, cpu, memory });
    });
  });
}
