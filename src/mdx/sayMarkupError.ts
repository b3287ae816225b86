/** What the parser of bodies found wrong, in the words of the record, so that it can be told in the editor's language. */
import { say, type Said } from '../record/say.ts';

type Case = readonly [pattern: RegExp, told: (match: RegExpExecArray) => Said];

const tag = (name: string): string => name.replace(/^<\/?/, '').replace(/>$/, '');

/** By the parser's sentence, the first that fits. */
const cases: readonly Case[] = [
  [/^Unexpected (?:end of file|lazy line) in expression/, () => say`Missing } of a {, expected text without braces`],
  [/^Unexpected end of file in attribute value, expected a corresponding closing quote `(.)`/, ([, quotes = '']) => say`Missing ${quotes} at the end of an attribute`],
  [/^Unexpected end of file/, () => say`Missing > at the end of a tag, expected <Name … /> or <Name …>`],
  [/^Expected a closing tag for `(<[^`]*>)`/, ([, opening = '']) => say`Missing </${tag(opening)}> after ${opening}, expected it in the same paragraph or list item, or <${tag(opening)} … />`],
  [/^Expected the closing tag `(<[^`]*>)`/, ([, closing = '']) => say`Unexpected ${closing} inside another block, expected it where <${tag(closing)}> stands`],
  [/^Unexpected closing tag `(<[^`]*>)`, expected corresponding closing tag for `(<[^`]*>)`/, ([, closing = '', opening = '']) => say`Unexpected ${closing}, expected </${tag(opening)}> first`],
  [/^Unexpected closing slash/, () => say`Unexpected closing tag, expected the tag that it closes before it`],
  [/^Unexpected attribute in closing tag/, () => say`Unexpected attribute in a closing tag`],
  [/^Unexpected self-closing slash/, () => say`Unexpected / at the end of a closing tag`],
  [/^Unexpected lazy line/, () => say`Unexpected line outside the quote or list in which a tag began, expected the whole tag in it`],
  [/^Unexpected character `(.+?)` \(U\+[0-9A-F]+\) before name/, ([, found = '']) => say`Unexpected ${found} after <, expected the name of a component, or \\< for the sign itself`],
  [/^Unexpected character `(.+?)` \(U\+[0-9A-F]+\) before attribute value/, ([, found = '']) => say`Unexpected ${found} after =, expected the value between straight quotation marks "`],
  [/^Unexpected character `(.+?)` \(U\+[0-9A-F]+\) (?:in|before|after) (?:\w+ )?name(?!.*=)/, ([, found = '']) => say`Unexpected ${found} in a tag, expected the name of a component, attributes such as id="…", and /> or >; addresses stand as [text](https://…)`],
  [/^Unexpected character `(.+?)` \(U\+[0-9A-F]+\)/, ([, found = '']) => say`Unexpected ${found} in a tag, expected attributes such as id="…", and /> or >`],
];

/** @param reason the parser's own sentence on one line; told as it is where it is not known */
export function sayMarkupError(reason: string): Said {
  const plain = reason.replace('`` ` ``', '```');
  for (const [pattern, told] of cases) {
    const match = pattern.exec(plain);
    if (match) return told(match);
  }
  return say`Unexpected markup: ${reason}`;
}
