/** The search box: as-you-type over the Pagefind index of the page's language. Without it the page lists names. */
import { fold } from '../../i18n/fold.ts';

type Result = { url: string; excerpt: string; meta: { title?: string; kind?: string } };
type Pagefind = {
  options: (options: { baseUrl?: string; excerptLength?: number }) => Promise<void>;
  debouncedSearch: (query: string) => Promise<{ results: { data: () => Promise<Result> }[] } | null>;
};

const shown = 20;

export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('#search');
  const input = form?.querySelector<HTMLInputElement>('input');
  const status = document.querySelector<HTMLElement>('#search-status');
  const list = document.querySelector<HTMLElement>('#search-results');
  if (!form || !input || !status || !list) return;
  form.hidden = false;
  let index: Promise<Pagefind> | undefined;

  input.addEventListener('focus', () => void (index ??= load()));
  input.addEventListener('input', () => void run(true));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run(true);
  });
  const query = new URLSearchParams(location.search).get('q');
  if (query) {
    input.value = query;
    void run(false);
  }

  async function run(remember: boolean): Promise<void> {
    if (!form || !input || !status || !list) return;
    const term = input.value.trim();
    if (remember) history.replaceState(null, '', term === '' ? location.pathname : `?q=${encodeURIComponent(term)}`);
    if (term === '') {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    status.textContent = form.dataset['loading'] ?? '';
    try {
      const pagefind = await (index ??= load());
      const found = await pagefind.debouncedSearch(term);
      if (found === null) return;
      const results = await Promise.all(found.results.slice(0, shown).map((result) => result.data()));
      list.replaceChildren(...withNamesakes(term, results).map(resultToItem));
      status.textContent = count(found.results.length);
    } catch (error) {
      status.textContent = form.dataset['error'] ?? String(error);
    }
  }

  function count(results: number): string {
    const key = results === 0 ? 'none' : results === 1 ? 'one' : 'other';
    return (form?.dataset[key] ?? '').replace('#', String(results));
  }
}

/** Results with the page that bears exactly the name asked for, accents or not, put first. */
function withNamesakes(term: string, results: Result[]): Result[] {
  const asked = fold(term).toLowerCase();
  const named = [...document.querySelectorAll<HTMLAnchorElement>('#search-browse a')]
    .filter((link) => fold(link.textContent).toLowerCase() === asked)
    .map((link) => new URL(link.href).pathname);
  const first = named.map(
    (url): Result => results.find((result) => result.url === url) ?? { url, excerpt: '', meta: { title: term } },
  );
  return [...first, ...results.filter((result) => !named.includes(result.url))];
}

async function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: '/', excerptLength: 24 });
  return pagefind;
}

function resultToItem(result: Result): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'result';
  const link = document.createElement('a');
  link.className = 'fact-label';
  link.href = result.url;
  link.textContent = result.meta.title ?? result.url;
  const meta = document.createElement('div');
  meta.className = 'fact-meta';
  const kind = document.createElement('span');
  kind.textContent = result.meta.kind ?? '';
  const excerpt = document.createElement('span');
  excerpt.append(...excerptNodes(result.excerpt));
  meta.append(kind, excerpt);
  item.append(link, meta);
  return item;
}

/** Pagefind marks hits with `<mark>` in otherwise escaped text; rebuilt as nodes, so no HTML is trusted. */
function excerptNodes(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    if (!(node instanceof Element) || node.tagName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
