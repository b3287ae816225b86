/** Types of libraries that ship none; only what this project uses. */
declare module 'edtf' {
  /** @throws SyntaxError when the text is not EDTF of the level, or names a day that does not exist */
  export default function edtf(text: string, options?: { level?: 0 | 1 | 2 }): unknown;
}

declare module '@citation-js/core' {
  export class Cite {
    /** @throws Error when no plugin knows the form of the text */
    constructor(data: string);
    data: Record<string, unknown>[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' | 'woff' | 'truetype'; noLayoutClosure?: boolean },
  ): Promise<Uint8Array>;
}
