/** Gold files of a folder, in either form: one for all captures, or one beside each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParagraphId } from '../../../src/extract/lib/types.ts';
import { compareText } from '../../../src/record/issue.ts';
import type { Gold, GoldEvent, GoldFigure, GoldMention, GoldRole } from './gold.ts';

/**
 * Reads `DIR/domain/facts-gold.json` with `DIR/captures/`, or `DIR/*.gold.json` each with the capture that it names.
 * @throws Error when the folder holds neither
 */
export function readGold(folder: string): Gold[] {
  const whole = join(folder, 'domain/facts-gold.json');
  if (existsSync(whole)) {
    const { seeds } = JSON.parse(readFileSync(whole, 'utf8')) as { seeds: Seed[] };
    return seeds.map((seed) => seedToGold(seed, join(folder, 'captures', seed.file)));
  }
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.gold.json')) : [];
  if (files.length === 0)
    throw new Error(`Unexpected folder ${folder}, expected domain/facts-gold.json or files <name>.gold.json in it`);
  return files.sort(compareText).map((name) => pageToGold(name.replace('.gold.json', ''), folder));
}

type PageFigure = {
  paragraph: ParagraphId;
  value?: number | null;
  min?: number;
  max?: number;
  unit: string;
  qualifier?: string;
  period?: string | null;
  periodAlsoAcceptable?: (string | null)[];
  saidBy?: string[];
  evidence: string;
};
type PageEvent = {
  paragraph: ParagraphId;
  date: string;
  alsoAcceptable?: string[];
  mechanism?: string | null;
  session?: number | null;
  evidence: string;
};
type PageRole = { name: string; office: string };

type Page = {
  file: string;
  about: boolean;
  title: string | null;
  published?: string | null;
  paragraphs?: string[];
  captions?: string[];
  figures?: PageFigure[];
  figuresAlsoAcceptable?: PageFigure[];
  events?: PageEvent[];
  eventsAlsoAcceptable?: PageEvent[];
  roles?: PageRole[];
  rolesAlsoAcceptable?: PageRole[];
  places?: string[];
  placesAlsoAcceptable?: string[];
  agreements?: GoldMention[];
  donations?: GoldMention[];
  statements?: GoldMention[];
};

function pageToGold(name: string, folder: string): Gold {
  const page = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8')) as Page;
  return {
    name,
    file: join(folder, page.file),
    isAbout: page.about,
    title: page.title,
    published: page.published,
    paragraphs: page.paragraphs ?? [],
    captions: page.captions ?? [],
    figures: (page.figures ?? []).map(pageFigure),
    events: (page.events ?? []).map((event, i) => pageEvent(event, i === 0)),
    roles: (page.roles ?? []).map(pageRole),
    places: [...new Set(page.places)],
    agreements: page.agreements ?? [],
    donations: page.donations ?? [],
    statements: page.statements ?? [],
    allowed: {
      figures: (page.figuresAlsoAcceptable ?? []).map(pageFigure),
      events: (page.eventsAlsoAcceptable ?? []).map((event) => pageEvent(event, false)),
      roles: (page.rolesAlsoAcceptable ?? []).map(pageRole),
      places: page.placesAlsoAcceptable ?? [],
    },
  };
}

function pageFigure({
  period,
  periodAlsoAcceptable = [],
  value = null,
  qualifier = 'exact',
  ...figure
}: PageFigure): GoldFigure {
  return { ...figure, value, qualifier, periods: period === undefined ? [] : [period, ...periodAlsoAcceptable] };
}

function pageEvent(
  { date, alsoAcceptable = [], mechanism = null, session = null, ...event }: PageEvent,
  isMain: boolean,
): GoldEvent {
  return { ...event, isMain, dates: [date, ...alsoAcceptable], mechanism, session };
}

function pageRole({ name, office }: PageRole): GoldRole {
  return { name, id: null, office };
}

type Seed = {
  seed: string;
  file: string;
  article: { title: string; published: { iso: string | null; timezonePrinted: string | null } };
  body: { rawLine: number }[];
  captions: { rawLines: number[] }[];
  figures: {
    kind: string;
    value: number | null;
    min?: number;
    max?: number;
    unit: string;
    qualifier: string;
    paragraph: ParagraphId;
    period: { edtf: string } | null;
    saidBy: string | null;
    evidence: string;
  }[];
  events: {
    main: boolean;
    paragraph: ParagraphId;
    date: { edtfFromSeedAlone: string; edtfResolved: string; alsoAcceptable?: string[] };
    evidence: string;
  }[];
  people: { id: string; name: string; officePrinted: string }[];
  places: { id: string }[];
  agreements: GoldMention[];
  donations: GoldMention[];
  statements: GoldMention[];
};

/** An id says who; `article (…)` is the paper itself, which is nobody; what describes speakers is left open. */
function seedSource(saidBy: string | null): { saidBy?: string[] } {
  if (saidBy === null || saidBy.startsWith('article')) return { saidBy: [] };
  return /^[a-z-]+$/.test(saidBy) ? { saidBy: [saidBy] } : {};
}

/** Paragraphs are quoted by line, so their text is that of the capture. */
function seedToGold(seed: Seed, file: string): Gold {
  const lines = readFileSync(file, 'utf8').split(/\r\n|\r|\n/);
  const lineOf = (number: number | undefined): string => (number === undefined ? '' : (lines[number - 1] ?? '').trim());
  const { title, published } = seed.article;
  return {
    name: seed.file.replace('.txt', ''),
    file,
    isAbout: true,
    title,
    // The offset is part of what is wanted only where the page prints one.
    published: published.timezonePrinted === null ? (published.iso?.slice(0, 16) ?? null) : published.iso,
    paragraphs: seed.body.map(({ rawLine }) => lineOf(rawLine)),
    captions: seed.captions.map(({ rawLines }) => lineOf(rawLines[0])),
    figures: seed.figures.map(({ kind, unit, period, qualifier, saidBy, ...figure }) => ({
      ...figure,
      ...seedSource(saidBy),
      qualifier: qualifier.split(' ')[0] ?? qualifier,
      unit: kind === 'ordinal' || kind === 'rank' ? kind : unit,
      periods: [period?.edtf ?? null],
    })),
    events: seed.events.map(({ main, paragraph, date, evidence }) => ({
      paragraph,
      isMain: main,
      dates: [date.edtfFromSeedAlone, date.edtfResolved, ...(date.alsoAcceptable ?? [])],
      mechanism: null,
      session: null,
      evidence,
    })),
    // Words in brackets are added by the editors: the page does not print them.
    roles: seed.people.map(({ id, name, officePrinted }) => ({
      id,
      name,
      office: officePrinted.replace(/ ?\([^)]*\)/g, ''),
    })),
    places: [...new Set(seed.places.map(({ id }) => id))],
    agreements: seed.agreements,
    donations: seed.donations,
    statements: seed.statements,
    allowed: { figures: [], events: [], roles: [], places: [] },
  };
}
