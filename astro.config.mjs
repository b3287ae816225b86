import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { previewBar } from './src/integrations/previewBar.ts';

export default defineConfig({
  site: 'https://red-river-record.example',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // The build program swaps this folder into dist/ when everything has succeeded.
  outDir: '.cache/site',
  cacheDir: '.cache/astro',
  build: { inlineStylesheets: 'never', format: 'directory' },
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  // Highlighted code would carry inline styles, which the content security policy forbids.
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), previewBar()],
  vite: {
    build: { assetsInlineLimit: 0 },
  },
});
