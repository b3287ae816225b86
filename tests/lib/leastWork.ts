/** Time that a function takes, for tests of how it grows. */

/** Milliseconds of processor time in the best of three runs: the clock would also count what other programs do. */
export function leastWork(run: () => unknown): number {
  return Math.min(
    ...Array.from({ length: 3 }, () => {
      const before = process.threadCpuUsage();
      run();
      const { user, system } = process.threadCpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}
