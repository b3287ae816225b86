/** Types of libraries that ship none; only what this project uses. */
declare module 'edtf' {
  /** @throws SyntaxError when the text is not EDTF of the level, or names a day that does not exist */
  export default function edtf(text: string, options?: { level?: 0 | 1 | 2 }): unknown;
}

declare module 'datapackage' {
  type Resource = {
    name: string;
    tabular: boolean;
    read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
    /** @throws Error naming the first row whose key is in no row of the other table */
    checkRelations(): Promise<boolean>;
  };
  export class Package {
    static load(descriptor: object, options: { basePath: string }): Promise<Package>;
    valid: boolean;
    errors: Error[];
    resources: Resource[];
  }
}

declare module 'jsonld' {
  type Loaded = { document: object; documentUrl: string; contextUrl: null };
  export function expand(document: object, options: { documentLoader: (url: string) => Promise<Loaded> }): Promise<object[]>;
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
    options: { targetFormat: 'woff2' | 'woff' | 'truetype'; noLayoutClosure?: boolean; noHinting?: boolean },
  ): Promise<Uint8Array>;
}
