/** `npm start`: builds the site, then serves it. */
export {};

await import('./build.ts');
if (!process.exitCode) await import('./preview.ts');
