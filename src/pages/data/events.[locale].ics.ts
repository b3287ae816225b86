import type { APIRoute, GetStaticPaths } from 'astro';
import { contextOf, localePaths } from '../../queries.ts';
import { eventCalendar } from '../../views/feeds.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(eventCalendar(await contextOf(params['locale'])), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
