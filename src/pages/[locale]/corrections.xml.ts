import type { APIRoute, GetStaticPaths } from 'astro';
import { localePaths, contextOf } from '../../queries.ts';
import { correctionsFeed } from '../../views/feeds.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(correctionsFeed(await contextOf(params['locale'])).atom1(), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
