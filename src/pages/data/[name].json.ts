import type { APIRoute, GetStaticPaths } from 'astro';
import { contexts } from '../../queries.ts';
import { articlesData, factsData, placesData, sourcesData } from '../../views/data.ts';

const files = { facts: factsData, places: placesData, articles: articlesData, sources: sourcesData } as const;

export const getStaticPaths: GetStaticPaths = () => Object.keys(files).map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) => {
  const [context] = await contexts();
  if (context === undefined) throw new Error('Missing languages');
  const rows = files[params['name'] as keyof typeof files](context.record);
  return new Response(`${JSON.stringify(rows, null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
};
