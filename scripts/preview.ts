/** `npm run preview`: serves dist/ at http://localhost:4321/ with its production headers. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './lib/project.ts';
import { serveSite } from './lib/server.ts';

const port = Number(process.env['PORT'] ?? 4321);
const dist = join(projectRoot, 'dist');

if (existsSync(join(dist, '404.html'))) {
  try {
    await serveSite(dist, port);
    process.stdout.write(`The record is at http://localhost:${port}/ (Ctrl+C stops it)\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
} else {
  process.stderr.write('There is no built site yet: run npm run build first\n');
  process.exitCode = 1;
}
