/** What is asked for, as the address says it: `?q=h%C3%A0+giang&kind=figure&sort=date`. */
import type { Ask, Filters } from './engine.ts';

export const filterKeys = ['kind', 'place', 'topic', 'year', 'lang'] as const;
/** Every parameter of the address that says what is asked for. */
export const addressKeys = ['q', ...filterKeys, 'sort'] as const;
export type Asked = Omit<Ask, 'shown' | 'isStale'>;

export function readState(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const filters: Filters = {};
  for (const key of filterKeys) {
    const value = parameters.get(key);
    if (value !== null && value !== '') filters[key] = value;
  }
  return { text: parameters.get('q')?.slice(0, 200) ?? '', filters, sort: parameters.get('sort') === 'date' ? 'date' : 'relevance' };
}

/** Empty when nothing is asked. */
export function writeState({ text, filters, sort }: Asked): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('q', text.trim());
  for (const key of filterKeys) {
    const value = filters[key];
    if (value !== undefined) parameters.set(key, value);
  }
  if (sort === 'date') parameters.set('sort', 'date');
  return parameters.size === 0 ? '' : `?${parameters}`;
}
