import type { APIRoute } from 'astro';
import { contexts } from '../queries.ts';
import { allPages } from '../views/allPages.ts';
import { sitemap } from '../views/feeds.ts';

export const GET: APIRoute = async () => {
  const pages = (await contexts()).flatMap((context) =>
    allPages(context).map(({ meta }) => {
      const article = context.record.articles.get(meta.page.replace(/^articles\//, ''));
      return { meta, ...(article && { lastmod: article.published }) };
    }),
  );
  return new Response(sitemap(pages), { headers: { 'content-type': 'application/xml' } });
};
