/** The search box: as you type, with its state in the address. Nothing is loaded before it is used. */
import type { SearchWords } from '../../views/search.ts';
import type { SearchName } from '../../i18n/search/names.ts';
import { startEngine, type Answer, type Engine, type NamesFile, type Pagefind } from './engine.ts';
import { element, renderAnswer, renderHelp, statusText } from './renderAnswer.ts';
import { renderFilters } from './renderFilters.ts';
import { segmenter } from './segmenter.ts';
import { readState, writeState, type Asked } from './state.ts';

const step = 10;
const codes = ['vi', 'zh', 'en'] as const;

export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('#search');
  const input = form?.querySelector('input');
  const [status, results, tools, groups] = ['status', 'results', 'tools', 'filter-groups'].map((id) => document.querySelector<HTMLElement>(`#search-${id}`));
  const filters = document.querySelector<HTMLDetailsElement>('#search-filters');
  const browse = document.querySelector<HTMLElement>('#search-browse');
  const sorts = tools?.querySelector<HTMLElement>('.search-sort');
  if (!form || !input || !status || !results || !tools || !groups || !filters || !browse) return;
  const words = JSON.parse(form.dataset['words'] ?? '{}') as SearchWords;
  const lang = codes.findIndex((code) => code === (form.dataset['locale'] ?? 'vi'));
  let loading: Promise<Loaded> | undefined;
  let turn = 0;
  let asked = readState(location.search);

  for (const node of [form, tools, document.querySelector<HTMLElement>('#search-keys')]) if (node) node.hidden = false;
  const engine = (): Promise<Loaded> => (loading ??= load(form.dataset['locale'] ?? 'vi', lang));
  const warm = (): void => void engine().catch(() => (loading = undefined));

  input.addEventListener('focus', warm);
  input.addEventListener('input', (event) => go({ ...asked, text: input.value }, 'replace', event instanceof InputEvent && event.inputType === 'insertText'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go({ ...asked, text: input.value }, 'push');
  });
  tools.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const sort = target.closest<HTMLElement>('[data-sort]')?.dataset['sort'];
    const link = target.closest<HTMLAnchorElement>('a[data-filter]');
    if (sort !== undefined) go({ ...asked, sort: sort === 'date' ? 'date' : 'relevance' }, 'push');
    if (link !== null) {
      event.preventDefault();
      go({ ...readState(new URL(link.href).search), text: input.value }, 'push');
    }
  });
  filters.addEventListener('toggle', () => void show());
  results.addEventListener('click', ({ target }) => {
    const suggestion = target instanceof HTMLElement ? target.dataset['suggestion'] : undefined;
    if (suggestion === undefined) return;
    go(readState(suggestion), 'push');
    input.focus();
  });
  addEventListener('popstate', () => {
    asked = readState(location.search);
    void show();
  });
  addEventListener('keydown', (event) => onKey(event, input, results));
  if (location.search !== '') void show();
  else if (sorts) sorts.hidden = true;

  /** While single letters are typed, what is found at once is shown at once. */
  function go(next: Asked, how: 'push' | 'replace', isTyping = false): void {
    asked = next;
    const address = writeState(asked) || location.pathname;
    if (how === 'push' && writeState(asked) !== location.search) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void show(step, isTyping);
  }

  async function show(shown = step, isTyping = false): Promise<void> {
    if (!form || !input || !status || !results || !tools || !groups || !filters || !browse) return;
    const mine = (turn += 1);
    if (input.value.trim() !== asked.text.trim()) input.value = asked.text;
    for (const button of tools.querySelectorAll<HTMLElement>('[data-sort]')) button.setAttribute('aria-pressed', String(button.dataset['sort'] === asked.sort));
    const isEmpty = writeState(asked) === '';
    browse.hidden = !isEmpty;
    // There is nothing to sort.
    if (sorts) sorts.hidden = isEmpty;
    if (isEmpty && !filters.open) {
      results.replaceChildren();
      status.textContent = '';
      return;
    }
    if (loading === undefined) status.textContent = words.loading;
    try {
      const { pagefind, answer, names } = await engine();
      if (filters.open || Object.keys(asked.filters).length > 0) await pagefind.filters();
      const paint = (found: Answer): void => {
        if (mine === turn) render(found, names, shown);
      };
      paint(await answer({ ...asked, shown, isStale: () => mine !== turn }, isTyping ? paint : undefined));
    } catch (error) {
      loading = undefined;
      status.textContent = words.error;
      browse.hidden = false;
      throw error;
    }
  }

  function render(found: Answer, names: readonly SearchName[], shown: number): void {
    if (!status || !results || !groups || !filters || !browse) return;
    const isEmpty = writeState(asked) === '';
    const nodes = isEmpty ? [] : renderAnswer(found, { lang, words });
    results.replaceChildren(...nodes, ...(nodes.length > 0 && found.total > shown ? [moreButton(shown)] : []));
    if (nodes.length === 0 && !isEmpty) results.replaceChildren(...renderHelp(found, asked, words));
    browse.hidden = !isEmpty && nodes.length > 0;
    status.textContent = isEmpty ? '' : statusText(found, asked, words);
    groups.replaceChildren(...renderFilters(found, asked, words, names));
    if (Object.keys(asked.filters).length > 0) filters.open = true;
  }

  function moreButton(shown: number): HTMLElement {
    const button = element('button', 'search-more', words.more);
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => void show(shown + step));
    return button;
  }
}

type Loaded = Engine & { pagefind: Pagefind };

async function load(locale: string, lang: number): Promise<Loaded> {
  const address = '/pagefind/pagefind.js';
  const [module, names] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<{ createInstance: (options: object) => Pagefind }>,
    get(`names.${locale}.json`).then((response) => response.json() as Promise<NamesFile>),
  ]);
  const text = (name: string): Promise<string> => get(name).then((response) => response.text());
  const shelf = { spelling: () => text('spelling.txt'), text: (id: string, other: number) => text(`text/${id}.${codes[other] ?? ''}.txt`) };
  // In the page itself: a worker would load Pagefind a second time, and hand each list of results over as a copy.
  const pagefind = module.createInstance({ basePath: '/pagefind/', noWorker: true });
  return { ...startEngine(pagefind, names, lang, segmenter(), shelf), pagefind };
}

/** A file of the index. @throws Error naming the answer when it is not there */
async function get(name: string): Promise<Response> {
  const response = await fetch(`/pagefind/${name}`);
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} for ${name} of the search index, expected 200`);
  return response;
}

/** `/` leads to the box, arrows from it through the results and back, Escape back to it and then empties it. */
function onKey(event: KeyboardEvent, input: HTMLInputElement, results: HTMLElement): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const active = document.activeElement;
  const links = [...results.querySelectorAll<HTMLElement>('a')];
  const at = links.findIndex((link) => link === active);
  const isTyping = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement;
  let next: HTMLElement | undefined;
  if (event.key === '/' && !isTyping) next = input;
  else if (event.key === 'ArrowDown' && (active === input || at >= 0)) next = links[at + 1];
  else if (event.key === 'ArrowUp' && at >= 0) next = links[at - 1] ?? input;
  else if (event.key === 'Escape' && at >= 0) next = input;
  else if (event.key === 'Escape' && active === input && input.value !== '') {
    input.value = '';
    input.dispatchEvent(new Event('input'));
    event.preventDefault();
  }
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  if (next === input) input.select();
}
