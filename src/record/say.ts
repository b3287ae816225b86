/** Messages that remember their template, so that they can be told in another language. */

export type Said = {
  /** The English sentence with `{0}`, `{1}`… for its values: the key of every catalogue. */
  template: string;
  values: (string | Said)[];
};

/**
 * A tagged template: keeps sentence and values apart.
 * @example say`Missing picture ${name} beside the article` // => { template: 'Missing picture {0} beside the article', values: [name] }
 */
export function say(strings: TemplateStringsArray, ...values: (string | number | Said | undefined)[]): Said {
  return {
    template: strings.map((part, i) => (i < values.length ? `${part}{${i}}` : part)).join(''),
    values: values.map((value) => (typeof value === 'object' ? value : String(value))),
  };
}

/** A sentence that comes as text: of the schemas, of a parser. Catalogues may hold it as it is. */
export function quote(text: string): Said {
  return { template: text, values: [] };
}

/**
 * The sentence in the language of a catalogue; what the catalogue lacks stays English.
 * @param catalog by English template, with the same `{0}`…
 */
export function tell(said: Said, catalog: Readonly<Record<string, string>> = {}): string {
  const form = Object.hasOwn(catalog, said.template) ? (catalog[said.template] ?? said.template) : said.template;
  if (said.values.length === 0) return form;
  return form.replace(/\{(\d)\}/g, (written, index: string) => {
    const value = said.values[Number(index)];
    return value === undefined ? written : typeof value === 'string' ? value : tell(value, catalog);
  });
}

/** An error that can be told in the language of whoever reads it. */
export class SaidError extends Error {
  readonly said: Said;

  constructor(said: Said, options?: ErrorOptions) {
    super(tell(said), options);
    this.said = said;
  }
}
