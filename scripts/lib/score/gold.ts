/** What a capture holds, made by hand: the measure of the extractor. */
import type { ParagraphId } from '../../../src/extract/lib/types.ts';

export type GoldFigure = {
  paragraph: ParagraphId;
  value: number | null;
  min?: number;
  max?: number;
  /** An English noun; families of nouns are in `unitFamily.ts`. */
  unit: string;
  qualifier: string;
  /** Periods that are right; `null` stands for none. Empty when the gold does not say. */
  periods: (string | null)[];
  /** Who says so, as printed; empty for nobody, undefined when the gold does not say. */
  saidBy?: string[];
  evidence: string;
};

export type GoldEvent = {
  paragraph: ParagraphId;
  isMain: boolean;
  /** EDTF dates that are right. */
  dates: string[];
  mechanism: string | null;
  session: number | null;
  evidence: string;
};

export type GoldRole = { name: string; id: string | null; office: string };
/** What is found by where it stands. */
export type GoldMention = { paragraph: ParagraphId; evidence: string; type?: string };

export type Gold = {
  name: string;
  /** Path of the capture. */
  file: string;
  /** False for a page that gives no facts. */
  isAbout: boolean;
  title: string | null;
  /** `null` when the page prints none; undefined when the gold does not say. */
  published: string | null | undefined;
  paragraphs: string[];
  captions: string[];
  figures: GoldFigure[];
  events: GoldEvent[];
  roles: GoldRole[];
  places: string[];
  agreements: GoldMention[];
  donations: GoldMention[];
  statements: GoldMention[];
  /** What is neither demanded nor a fault. */
  allowed: { figures: GoldFigure[]; events: GoldEvent[]; roles: GoldRole[]; places: string[] };
};
