import type { APIRoute, GetStaticPaths } from 'astro';
import { contexts } from '../../../queries.ts';
import { oembeds, type Oembed } from '../../../views/embed/oembed.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await contexts()).flatMap((context) =>
    [...oembeds(context)].map(([page, oembed]) => ({ params: { locale: context.locale, page: page === '' ? 'home' : page }, props: { oembed } })),
  );

export const GET: APIRoute<{ oembed: Oembed }> = ({ props }) =>
  new Response(`${JSON.stringify(props.oembed, null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
