import type { APIRoute, GetStaticPaths } from 'astro';
import { localePaths, contextOf } from '../../queries.ts';
import { openSearch } from '../../views/openSearch.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

export const GET: APIRoute = async ({ params }) => {
  const { locale } = await contextOf(params['locale']);
  return new Response(openSearch(locale), { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } });
};
