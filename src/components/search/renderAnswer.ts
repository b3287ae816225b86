/** An answer as elements of the page. Texts are set as text: nothing of the index is trusted as HTML. */
import { excerpt, findMarks, type Mark } from '../../i18n/search/marks.ts';
import type { Query } from '../../i18n/search/query.ts';
import type { SearchName } from '../../i18n/search/names.ts';
import type { SearchWords } from '../../views/search.ts';
import type { Answer, Hit } from './engine.ts';
import { writeState, type Asked } from './state.ts';

const codes = ['vi', 'zh', 'en'] as const;
const tags = ['vi', 'zh-Hans', 'en'] as const;

export type Place = { lang: number; words: SearchWords };

const hitsBeforeWhole = 2;

/** Results in the reader's language, then those whose words stand in texts of another, under its name. */
export function renderAnswer(answer: Answer, place: Place): HTMLElement[] {
  const { lang, words } = place;
  const { query, cards } = answer;
  const pages = cards.map(({ page }) => page);
  const hits = answer.hits.filter(({ record }) => record.hash !== undefined || !pages.includes(record.page));
  const items = hits.map((hit) => hitItem(hit, query, lang, lang));
  items.splice(hitsBeforeWhole, 0, ...answer.wholes.map((whole) => cardItem(whole, lang)));
  const main = list([...cards.map((card) => cardItem(card, lang)), ...items]);
  const others = codes.flatMap((_, other) => {
    const found = other === lang ? [] : hits.filter(({ judgement: { langs } }) => langs.includes(other) && !langs.includes(lang)).slice(0, 3);
    if (found.length === 0) return [];
    const section = element('section', 'block');
    section.append(element('h2', '', words.inLanguage[other] ?? ''), list(found.map((hit) => hitItem(hit, query, other, lang))));
    return [section];
  });
  return main.childElementCount === 0 ? [] : [main, ...others];
}

function list(items: readonly HTMLElement[]): HTMLElement {
  const node = element('ol', 'fact-list results');
  node.append(...items);
  return node;
}

/** A page whose very name was asked for. */
function cardItem({ page, printed = [], note = [], kind }: SearchName, lang: number): HTMLElement {
  const item = element('li', `result top-card kind-${kind}`);
  const link = element('a', 'fact-label');
  link.setAttribute('href', `/${codes[lang]}/${page}/`);
  link.textContent = printed[0] ?? '';
  item.append(link, element('div', 'fact-meta', note[0] ?? ''));
  return item;
}

const excerptLength = { latin: 170, han: 80 };

function hitItem({ record, judgement }: Hit, query: Query, shown: number, reader: number): HTMLElement {
  const item = element('li', `result kind-${record.kind}`);
  const title = (record.title[shown] ?? '').normalize('NFC');
  const link = element('a', 'fact-label');
  const titleLang = record.titleLang ?? (shown === reader ? undefined : tags[shown]);
  if (titleLang !== undefined) link.lang = titleLang;
  const titleMarks = findMarks(title, query);
  link.append(...marked(title, titleMarks));
  item.append(link);
  const value = record.value?.[shown];
  if (value !== undefined) {
    const text = value.normalize('NFC');
    const node = element('div', 'fact-value');
    node.append(...marked(text, findMarks(text, query)));
    item.append(node);
  }
  const meta = (record.meta[shown] ?? '').normalize('NFC');
  const metaMarks = findMarks(meta, query);
  const about = element('div', 'fact-meta');
  about.append(...marked(meta, metaMarks));
  item.append(about);
  const from = judgement.langs.includes(shown) ? shown : (judgement.langs[0] ?? shown);
  const body = (record.body[from] ?? '').normalize('NFC');
  const part = excerpt(body, query, from === 1 ? excerptLength.han : excerptLength.latin);
  // The text of a fact is a list of names and notes: it is shown when it tells why the fact was found.
  if (record.kind === 'article' || (part.marks.length > 0 && titleMarks.length === 0 && metaMarks.length === 0)) {
    const node = element('p', 'excerpt');
    if (from !== reader) node.lang = tags[from] ?? '';
    node.append(...marked(part.text, part.marks));
    item.append(node);
  }
  if (item.lang === '' && shown !== reader) item.lang = tags[shown] ?? '';
  const [first] = part.marks;
  const landing = record.kind === 'article' && from === shown && first !== undefined ? textFragment(part.text.slice(first.start, first.end)) : '';
  link.setAttribute('href', `/${codes[shown]}/${record.page}/${record.hash === undefined ? landing : `#${record.hash}`}`);
  return item;
}

/** Browsers scroll to the words themselves: `#:~:text=kinh%20t%E1%BA%BF` */
function textFragment(words: string): string {
  return `#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
}

function marked(text: string, marks: readonly Mark[]): (string | HTMLElement)[] {
  const nodes: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    nodes.push(text.slice(at, start), element('mark', '', text.slice(start, end)));
    at = end;
  }
  return [...nodes, text.slice(at)].filter((node) => node !== '');
}

/** What the status line says, and for screen readers: how many, for what, and what was not found. */
export function statusText({ total, cards, corrected, missing, hits }: Answer, asked: Asked, words: SearchWords): string {
  const count = Math.max(total, hits.length, cards.length);
  if (count === 0) return asked.text.trim() === '' ? words.none : words.noneFor.replace('{query}', asked.text.trim());
  const number = count === 1 ? words.one : words.other.replace('#', String(count));
  const said = [
    ...(corrected === undefined ? [] : [words.corrected.replace('{query}', corrected)]),
    ...(missing.length === 0 ? [] : [words.missing.replace('{words}', missing.join(' '))]),
  ];
  return [...said, number].join(' ');
}

/** What to do when nothing was found: names that were perhaps meant, as links to their searches. */
export function renderHelp({ suggestions }: Answer, asked: Asked, words: SearchWords): HTMLElement[] {
  const help = element('p', 'quiet', words.noneHelp);
  if (suggestions.length === 0) return [help];
  const line = element('p', 'search-suggestions', `${words.didYouMean} `);
  suggestions.forEach((text, i) => {
    const button = element('button', '', text);
    button.setAttribute('type', 'button');
    button.dataset['suggestion'] = writeState({ ...asked, text });
    line.append(...(i === 0 ? [] : [' · ']), button);
  });
  return [line, help];
}

export function element(name: string, className = '', text = ''): HTMLElement {
  const node = document.createElement(name);
  if (className !== '') node.className = className;
  if (text !== '') node.textContent = text;
  return node;
}
