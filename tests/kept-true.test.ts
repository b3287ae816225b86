/** What the committed record says of itself: its known inconsistencies, its places in time, its health. */
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../scripts/lib/project.ts';
import { loadRecord } from '../src/integrations/loadRecord.ts';
import type { FactEntry } from '../src/record/record.ts';
import { factPages } from '../src/views/fact.ts';
import { placesData } from '../src/views/data.ts';
import { healthData } from '../src/views/health.ts';
import { placePages } from '../src/views/place.ts';

const { issues, contexts } = loadRecord(projectRoot);
const [vietnamese] = contexts;
if (vietnamese === undefined) throw new Error('Unexpected record with errors');
const { record } = vietnamese;
const fact = (id: string): FactEntry => {
  const found = record.facts.get(id);
  if (found === undefined) throw new RangeError(`Missing fact ${id}`);
  return found;
};

describe('known inconsistencies of the sources', () => {
  it('has no contradiction that is not declared', () => {
    expect(issues.filter(({ rule }) => rule === 'contradiction' || rule === 'disputed-same')).toEqual([]);
  });

  it.each(['previous-programme-period', 'programme-2016-2020', 'delegations', 'delegates', 'senior-meetings', 'twinned-districts'])(
    'shows 2016–2021 beside 2016–2020 on %s, each with its evidence',
    (name) => {
      const { disputed, ...rest } = fact(`2021-05-26-ha-giang-wenshan/${name}`);
      expect(rest).toMatchObject(rest.kind === 'event' ? { date: '2016/2020' } : { period: '2016/2020' });
      expect(disputed).toMatchObject({ preferred: 'stated', alternatives: [{ date: '2016/2021', evidence: [{ paragraph: 2 }] }] });
    },
  );

  it('shows the 22 districts as printed and the two that the source names', () => {
    const districts = fact('2023-12-21-ca-mau-diplomacy/project-districts');
    expect(districts).toMatchObject({ quantity: { value: 22, unit: 'district' } });
    expect(districts.disputed).toMatchObject({ preferred: 'alternative', alternatives: [{ quantity: { value: 2, unit: 'district' } }] });
  });

  it('shows the memorandum of a caption beside the minutes of the text', () => {
    const minutes = fact('2023-03-27-party-secretaries/minutes');
    expect(minutes).toMatchObject({ kind: 'agreement', document: 'minutes' });
    expect(minutes.disputed?.alternatives).toMatchObject([{ text: { vi: 'Biên bản ghi nhớ' }, evidence: [{ paragraph: 'c1' }] }]);
  });

  it('keeps the stamp of a copied page apart from the day of publication, and says so', () => {
    const page = record.sources.get('2023-11-13-corridor-conference');
    expect(page).toMatchObject({ printedDate: '2024-12-20 18:55:58', originalPublisher: 'vgp' });
    expect(page?.published).toBeUndefined();
    for (const text of [page?.caveat?.vi, page?.caveat?.zh, page?.caveat?.en]) expect(text).toMatch(/2024/);
  });
});

describe('places in time', () => {
  it.each(contexts)('shows facts under Hà Giang on the page of Tuyên Quang as such, in $locale', (context) => {
    const body = (id: string) => placePages(context).find(({ params }) => params['id'] === id)?.body;
    const [before, now] = [body('ha-giang'), body('tuyen-quang')];
    const own = [...record.facts.values()].filter(({ places }) => places.includes('ha-giang')).map(({ id }) => id);
    expect(own.length).toBeGreaterThan(10);
    expect(before?.life).toMatchObject({ ended: true, successor: { href: `/${context.locale}/places/tuyen-quang/` } });
    expect(before?.life.text).not.toBe('');
    expect(before?.life.legalBasis).toContain('202/2025/QH15');
    expect(now?.life.legalBasis).toContain('202/2025/QH15');
    expect(now?.predecessorFacts.map(({ place }) => place.href)).toEqual([`/${context.locale}/places/ha-giang/`]);
    expect(now?.predecessorFacts[0]?.groups.flatMap(({ facts }) => facts).map(({ id }) => id).sort()).toEqual(own.sort());
    expect(now?.timeline.filter(({ id }) => own.includes(id))).toEqual([]);
  });

  it('gives life span, successor and legal basis in the open data', () => {
    const row = (id: string) => placesData(record).find((place) => place['id'] === id);
    expect(row('ha-giang')).toMatchObject({ valid: { until: '2025-06-30' }, successor: 'tuyen-quang' });
    expect(row('tuyen-quang')).toMatchObject({ predecessors: ['ha-giang'], legalBasis: { en: expect.stringContaining('202/2025/QH15') as string } });
  });

  it('has no fact at a place after its end', () => {
    expect(issues.filter(({ rule }) => rule === 'place-time')).toEqual([]);
  });
});

describe('health', () => {
  it('adds up: every fact is evidenced, and each source has the facts that cite it', () => {
    const { record: all, sources } = healthData(vietnamese) as { record: Record<string, number>; sources: { id: string; facts: number }[] };
    expect(all).toMatchObject({ facts: record.facts.size, evidenced: record.facts.size, articles: record.articles.size });
    expect(all['disputed']).toBe([...record.facts.values()].filter(({ disputed }) => disputed).length);
    expect(sources.filter(({ facts }) => facts > 0).map(({ id }) => record.sources.get(id)?.kind)).toEqual(Array(5).fill('report'));
  });

  it('tells of every fact how many publishers carry it', () => {
    for (const { body } of factPages(vietnamese)) expect(body.carriers).toBe('Mới có một nơi đăng.');
  });
});
