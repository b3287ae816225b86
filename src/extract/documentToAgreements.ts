/** Agreements, minutes, memoranda, programmes and mechanisms that a report names. */
import { textToTokens } from '../record/normalize.ts';
import { agreementMentions, type AgreementMention } from './lib/agreements/mentions.ts';
import { evidencePhrase } from './lib/evidencePhrase.ts';
import type { Gazetteer } from './lib/gazetteer/gazetteer.ts';
import { bodyPassages, captionPassages, titlePassage } from './lib/passages.ts';
import { placesIn } from './lib/people/personOf.ts';
import { noLaterThanReport } from './lib/reportDay.ts';
import { documentSides } from './lib/sides.ts';
import type { AgreementFact, CapturedDocument } from './lib/types.ts';

/**
 * One fact for each paper, in order of its fullest mention. Captions and the title speak only when the body names none;
 * counts of papers (`11 bản ghi nhớ`) are figures and none of these.
 */
export function documentToAgreements(document: CapturedDocument, gazetteer: Gazetteer): AgreementFact[] {
  const sides = documentSides(document, gazetteer);
  const { published } = document.source;
  const mentionsIn = (passages: ReturnType<typeof bodyPassages>): AgreementMention[] =>
    passages.flatMap((passage) => agreementMentions({ passage, gazetteer, sides: sides(passage.at), published }));
  const body = mentionsIn(bodyPassages(document));
  const mentions = body.some(isOwn) ? body : mentionsIn([...captionPassages(document), ...titlePassage(document)]);
  const day = noLaterThanReport(document, gazetteer);
  const groups = grouped(mentions);
  const starts = new Set(
    groups.flatMap((group) =>
      group.flatMap(({ period }) => (period === null ? [] : [`${group[0]?.document} ${period.slice(0, 4)}`])),
    ),
  );
  return groups.map((group) => toFact(withOnePeriod(group, starts), gazetteer, day, published));
}

/** Whether a mention makes a fact by itself: it has a cue, or a period that tells it from others. */
function isOwn({ status, period }: AgreementMention): boolean {
  return status !== null || period !== null;
}

type Group = { mentions: AgreementMention[]; forms: Map<string, Form> };
type Form = { document: AgreementMention['document']; from: string | undefined; words: Set<string> };

/** Mentions of the same paper together; a vague mention joins the paper of its kind named before. */
function grouped(mentions: readonly AgreementMention[]): AgreementMention[][] {
  const groups: Group[] = [];
  for (const mention of [...mentions.filter(isOwn), ...mentions.filter((one) => !isOwn(one))]) {
    const form = formOf(mention);
    const key = JSON.stringify([form.document, form.from, ...form.words]);
    const group = groups.find(
      ({ forms }) => forms.has(key) || [...forms.values()].some((other) => isSame(form, other)),
    );
    if (group) {
      group.mentions.push(mention);
      group.forms.set(key, form);
    } else if (isOwn(mention)) groups.push({ mentions: [mention], forms: new Map([[key, form]]) });
  }
  return groups.map((group) => group.mentions);
}

/** What tells papers apart: the kind, the year in which the period begins, the words of the title. */
function formOf({ document, title, period }: AgreementMention): Form {
  const years = new Set(period?.match(/\d{4}/g) ?? []);
  const words = textToTokens(title).filter(
    (token) => !years.has(token) && !['giai', 'đoạn', 'năm', 'đến'].includes(token),
  );
  return { document, from: period?.slice(0, 4), words: new Set(words) };
}

function isSame(a: Form, b: Form): boolean {
  if (a.document !== b.document) return false;
  if (a.from !== undefined && b.from !== undefined) return a.from === b.from;
  return isWithin(a.words, b.words) || isWithin(b.words, a.words);
}

function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((word) => b.has(word));
}

/** Where mentions disagree, the period that ends before the next one of its kind begins; or else the last. */
function withOnePeriod(group: readonly AgreementMention[], starts: ReadonlySet<string>): AgreementMention[] {
  const periods = group.flatMap(({ period }) => (period === null ? [] : [period]));
  const fitting = periods.filter((period) => !starts.has(`${group[0]?.document} ${period.slice(-4)}`));
  const period = fitting[0] ?? periods[0] ?? null;
  const others = new Set(periods.filter((one) => one !== period));
  return group.filter((mention) => mention.period === null || !others.has(mention.period));
}

const rank = { signed: 0, planned: 1, 'in-force': 2, ended: 3 } as const;

function toFact(
  group: readonly AgreementMention[],
  gazetteer: Gazetteer,
  day: string | null,
  published: string | null,
): AgreementFact {
  const byStatus = [...group].sort(
    (a, b) => (a.status === null ? 4 : rank[a.status]) - (b.status === null ? 4 : rank[b.status]),
  );
  const fullest = byStatus.reduce((a, b) => (isFuller(b, a) ? b : a));
  const status = byStatus[0]?.status ?? null;
  const period = fullest.period ?? group.find((mention) => mention.period !== null)?.period ?? null;
  const { passage, document, title } = fullest;
  const { evidence, span } = evidencePhrase(passage.text, passage.at, fullest.whole);
  const parties = (group.find(({ hasOwnParties }) => hasOwnParties) ?? fullest).parties;
  const own = group.find(({ signed }) => signed !== null)?.signed ?? null;
  const signed = status === 'signed' ? (own ?? (fullest.isEarlier ? null : day)) : status === 'in-force' ? own : null;
  const isOver = period !== null && published !== null && period.slice(-4) < published.slice(0, 4);
  return {
    kind: 'agreement',
    title,
    document,
    parties,
    signed,
    period,
    status: isOver && status !== 'signed' ? 'ended' : (status ?? 'in-force'),
    places: placesIn(passage.text.slice(fullest.whole.start, fullest.whole.end), gazetteer, passage.lang),
    evidence,
    span,
  };
}

/** Of two mentions with the same standing the one that names more, or that writes the title as a name. */
function isFuller(a: AgreementMention, b: AgreementMention): boolean {
  if (a.status !== b.status) return false;
  if ((a.period === null) !== (b.period === null)) return a.period !== null;
  const [isName, wasName] = [a, b].map(({ title }) => /^\p{Lu}/u.test(title));
  return isName === wasName ? a.title.length > b.title.length : isName === true;
}
