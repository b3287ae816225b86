/** The extractor against captures whose facts were written down by hand; `captures/README.md` says what was reached on unseen ones. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractBytes } from '../scripts/lib/extractBytes.ts';
import { planIngest } from '../scripts/lib/planIngest.ts';
import { projectRoot } from '../scripts/lib/project.ts';
import { recordGazetteer, type KnownRecord } from '../scripts/lib/recordGazetteer.ts';
import { readGold } from '../scripts/lib/score/readGold.ts';
import { scoreCapture, type counted, type Score } from '../scripts/lib/score/scoreCapture.ts';
import { countToRates, sumCounts, sumShares } from '../scripts/lib/score/scoresToTable.ts';
import { writeDraft } from '../scripts/lib/writeDraft.ts';
import { extractionToPrints } from '../src/extract/extractionToFiles.ts';
import { extractionToJson } from '../src/extract/extractionToJson.ts';
import { readContent } from '../src/integrations/readContent.ts';
import { textToTokens } from '../src/record/normalize.ts';

const shared = join(projectRoot, '../shared');
const invented = join(projectRoot, 'tests/captures');
const hasShared = existsSync(join(shared, 'domain/facts-gold.json'));

const known: KnownRecord = recordGazetteer(projectRoot);

function scoresOf(folder: string): Score[] {
  return readGold(folder).map((gold) =>
    scoreCapture(
      extractBytes(readFileSync(gold.file), { name: basename(gold.file) }, known.gazetteer).extraction,
      gold,
    ),
  );
}

/** F1 and what went wrong, so that a failure says where. */
function f1(scores: readonly Score[], name: (typeof counted)[number]): number {
  return countToRates(sumCounts(scores, name)).f1;
}

function faults(scores: readonly Score[]): string {
  return scores.flatMap(({ name, faults: own }) => own.map((fault) => `${name}: ${fault}`)).join('\n');
}

describe.skipIf(!hasShared)('on the five founding captures', () => {
  const scores = hasShared ? scoresOf(shared) : [];

  it.each([
    ['figures', 0.97],
    ['dates', 0.95],
    ['roles', 0.97],
    ['places', 0.97],
    ['body', 0.99],
  ] as const)('%s reach F1 of %f', (name, least) => {
    expect(f1(scores, name), faults(scores)).toBeGreaterThanOrEqual(least);
  });

  it('takes no fact from around the article, and reads title and date', () => {
    expect(scores.map(({ junk }) => junk)).toEqual([0, 0, 0, 0, 0]);
    expect(sumShares(scores, 'title')).toEqual({ right: 5, of: 5 });
    expect(sumShares(scores, 'published')).toEqual({ right: 5, of: 5 });
    expect(sumShares(scores, 'main date')).toEqual({ right: 5, of: 5 });
  });

  it('gives the committed prints again', () => {
    const captures = readdirSync(join(shared, 'captures')).map((name) => join(shared, 'captures', name));
    const made = captures.map((file) => {
      const { extraction, wholeText } = extractBytes(readFileSync(file), {}, known.gazetteer);
      return [...known.content.prints.values()].some(
        (committed) =>
          JSON.stringify(extractionToPrints(extraction, 'vi', { id: committed.source, wholeText })) ===
          JSON.stringify(committed),
      );
    });
    expect(made).toEqual([true, true, true, true, true]);
  });

  it('knows the captures again, so that nothing is written', () => {
    for (const name of readdirSync(join(shared, 'captures'))) {
      const extracted = extractBytes(readFileSync(join(shared, 'captures', name)), { name }, known.gazetteer);
      const plan = planIngest(extracted, known, { id: undefined, isUpdate: false, today: '2026-11-22' });
      expect(plan.state, name).toBe('same');
    }
  });
});

describe('on invented captures from many outlets', () => {
  const scores = scoresOf(invented);

  it.each([
    ['figures', 0.97],
    ['dates', 0.99],
    ['places', 0.99],
    ['roles', 0.97],
    ['body', 0.99],
  ] as const)('%s reach F1 of %f', (name, least) => {
    expect(f1(scores, name), faults(scores)).toBeGreaterThanOrEqual(least);
  });

  it('names who says a figure', () => {
    const { right, of } = sumShares(scores, 'attribution');
    expect(of).toBeGreaterThan(80);
    expect(right / of, faults(scores)).toBeGreaterThanOrEqual(0.92);
  });

  it('gives no facts from pages about something else, and next to none from around an article', () => {
    const off = scores.filter(({ isAbout }) => !isAbout);
    expect(off.length).toBeGreaterThan(2);
    expect(off.filter(({ isSilent }) => !isSilent).map(({ name }) => name)).toEqual([]);
    expect(
      scores.reduce((sum, { junk }) => sum + junk, 0),
      faults(scores),
    ).toBeLessThanOrEqual(1);
  });

  it('quotes phrases that stand in their paragraphs, of at most twelve words', () => {
    for (const gold of readGold(invented)) {
      const { extraction } = extractBytes(readFileSync(gold.file), {}, known.gazetteer);
      const { facts, paragraphs, captions, source } = extractionToJson(extraction);
      for (const { evidence } of facts) {
        const { paragraph, phrase } = evidence;
        const text =
          typeof paragraph === 'string'
            ? captions[Number(paragraph.slice(1)) - 1]
            : paragraph === 0
              ? source.title
              : paragraphs[paragraph - 1];
        expect(text, `${gold.name} ${phrase}`).toContain(phrase);
      }
    }
  });
});

describe('drafts of the invented captures', () => {
  let root: string;
  let drafted: ReturnType<typeof readContent>;
  const sources: string[] = [];

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'drafts-'));
    cpSync(join(projectRoot, 'content'), join(root, 'content'), { recursive: true });
    for (const gold of readGold(invented)) {
      const extracted = extractBytes(readFileSync(gold.file), { name: basename(gold.file) }, known.gazetteer);
      const plan = planIngest(extracted, known, { id: undefined, isUpdate: false, today: '2026-11-22' });
      expect(plan.state, gold.name).toBe(gold.isAbout ? 'write' : 'silent');
      if (plan.state !== 'write') continue;
      writeDraft(root, plan.id, plan.files);
      sources.push(plan.id);
    }
    drafted = readContent({ root });
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('pass the check without an error or a warning', () => {
    expect(drafted.issues).toEqual([]);
    expect(new Set(sources).size).toBe(sources.length);
  });

  it('carry no sentence of their source', () => {
    const golds = readGold(invented).filter(({ isAbout }) => isAbout);
    expect(golds.length).toBe(sources.length);
    for (const [i, gold] of golds.entries()) {
      const sentences = gold.paragraphs.flatMap((text) => text.split(/(?<=[.!?]) |(?<=[。！？])/));
      const long = sentences.map((text) => textToTokens(text).join(' ')).filter((text) => text.split(' ').length > 24);
      for (const entry of drafted.entries.filter(({ id }) => id.startsWith(sources[i] as string))) {
        const text = textToTokens(readFileSync(join(root, entry.path), 'utf8')).join(' ');
        for (const sentence of long) expect(text.includes(sentence), `${entry.path}: ${sentence}`).toBe(false);
      }
    }
  });

  it('hold most of what was found', () => {
    const facts = drafted.entries.filter(
      ({ collection, id }) => collection === 'facts' && sources.some((s) => id.startsWith(s)),
    );
    expect(facts.length).toBeGreaterThan(200);
  });
});
