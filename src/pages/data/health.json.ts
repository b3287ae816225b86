import type { APIRoute } from 'astro';
import { contexts } from '../../queries.ts';
import { healthData } from '../../views/health.ts';

export const GET: APIRoute = async () => {
  const [context] = await contexts();
  if (context === undefined) throw new Error('Missing languages');
  return new Response(`${JSON.stringify(healthData(context), null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
};
