/** In development, a bar on each page with what an editor should look at. No production page has any of it. */
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { previewReport } from './previewReport.ts';
import { contentCache, readContent } from './readContent.ts';

const address = '/__preview';

export function previewBar(): AstroIntegration {
  let root = '';
  return {
    name: 'preview-bar',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript }) => {
        root = fileURLToPath(config.root);
        if (command === 'dev') injectScript('page', "import { startPreviewBar } from '/src/components/preview/startPreviewBar.ts'; startPreviewBar();");
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(address, (request, response) => {
          const page = new URL(request.url ?? '/', 'http://localhost').searchParams.get('page') ?? '/';
          const report = previewReport(readContent({ root, cache: contentCache(root) }), page);
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify(report));
        });
      },
    },
  };
}
