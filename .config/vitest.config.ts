/** `vitest run -c .config/vitest.config.ts [--project unit|site|measured] [file]` */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** They measure how fast the site and its programs are, so nothing else may run beside them. */
const measured = ['tests/lighthouse.test.ts', 'tests/new-editor.test.ts', 'tests/searchLoad.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vitest',
  test: {
    watch: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          testTimeout: 20_000,
          // On every core, where vitest leaves one free.
          sequence: { groupOrder: 1 },
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: [...measured],
          // They only read dist/, each by a server of its own.
          maxWorkers: '100%',
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'measured',
          include: [...measured],
          sequence: { groupOrder: 2 },
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
