/** What the head of a page states in data. */
import type { Stamp } from './stamp.ts';

export type PageFacts = {
  title?: string;
  siteName?: string;
  byline?: string;
  url?: string;
  /** In order of trust. */
  published: Stamp[];
};

export const noFacts: PageFacts = { published: [] };
