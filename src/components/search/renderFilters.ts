/** The filters with what is left for each value under the present query. */
import type { SearchWords } from '../../views/search.ts';
import type { SearchName } from '../../i18n/search/names.ts';
import type { Answer } from './engine.ts';
import { element } from './renderAnswer.ts';
import { writeState, type Asked } from './state.ts';

const most = 30;

export function renderFilters(answer: Answer, asked: Asked, words: SearchWords, names: readonly SearchName[]): HTMLElement[] {
  return words.filters.flatMap(({ key, title, values }) => {
    const chosen = asked.filters[key];
    const counts = Object.entries(answer.counts[key] ?? {}).filter(([value, count]) => count > 0 || value === chosen);
    if (counts.length === 0) return [];
    const order = key === 'year' ? ([a]: [string, number], [b]: [string, number]) => Number(b) - Number(a) : (a: [string, number], b: [string, number]) => b[1] - a[1];
    const group = element('div', 'filter-group');
    const items = element('ul', 'link-cloud');
    for (const [value, count] of counts.sort(order).slice(0, most)) {
      const name = key === 'place' ? names.find(({ page }) => page === `places/${value}`)?.printed?.[0] : values[value];
      const link = element('a', '', name ?? value);
      const { [key]: _, ...rest } = asked.filters;
      link.setAttribute('href', writeState({ ...asked, filters: value === chosen ? rest : { ...rest, [key]: value } }) || location.pathname);
      link.dataset['filter'] = key;
      if (value === chosen) link.setAttribute('aria-current', 'true');
      const item = element('li');
      item.append(link, ' ', element('span', 'count', String(count)));
      items.append(item);
    }
    group.append(element('h2', '', title), items);
    return [group];
  });
}
