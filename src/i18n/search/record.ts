/** A record as the search page receives it. Texts stand in the order vi, zh, en. */
export type SearchRecord = {
  /** place, person, forum, article, source, or the kind of a fact. */
  kind: string;
  /** Page without the language, and the anchor there. */
  page: string;
  hash?: string;
  title: readonly string[];
  /** Language of the title when it is the same on every page. */
  titleLang?: string;
  value?: readonly string[];
  meta: readonly string[];
  body: readonly string[];
  /** Languages of running text beside `body`, which is asked for only when words stand nowhere else. */
  textLangs?: readonly number[];
  /** Other forms of its own name. */
  forms: string;
  /** Words of the names that its title bears. */
  own: readonly string[];
  /** Words that the record is found by beside those of its texts: names, dates, values, topics. */
  words: readonly string[];
  /** 0 to 9: which of two equal hits a reader rather wants. */
  weight: number;
};
