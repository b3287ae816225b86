/** `npm run dev`: serves the site while it is being written, drafts included. */
import { dev } from 'astro';
import { serveArtefacts } from '../src/integrations/writeArtefacts.ts';
import { projectRoot } from './lib/project.ts';

process.chdir(projectRoot);
await dev({ root: projectRoot, vite: serveArtefacts(projectRoot) });
