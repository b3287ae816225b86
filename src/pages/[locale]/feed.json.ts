import type { APIRoute, GetStaticPaths } from 'astro';
import { localePaths, contextOf } from '../../queries.ts';
import { articleFeed } from '../../views/feeds.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(articleFeed(await contextOf(params['locale'])).json1(), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
