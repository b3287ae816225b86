/** What the YAML parser found wrong, in the words of the record, so that it can be told in the editor's language. */
import type { ErrorCode } from 'yaml';
import { say, type Said } from '../record/say.ts';

/** The parser's sentence by which one code covers several mistakes. Anything else of the code falls to its last entry. */
type Case = readonly [pattern: RegExp, told: (match: RegExpExecArray) => Said];

const indent = say`Unexpected indent, expected that of the fields beside it`;
const unquoted = say`Unexpected colon within a text, expected quotes around the text`;
const sign = (found: string): Said => say`Unexpected ${found} at the beginning of a text, expected quotes around the text`;
const notes = say`Unexpected anchor or tag, expected the value itself`;
const inBrackets = say`Unexpected item in brackets, expected items with one comma between them`;
const oneLine = say`Unexpected line break before a colon, expected name: value on one line`;
const afterValue = say`Unexpected text after a value, expected quotes around the whole text`;
const noColon = say`Unexpected text without a colon, expected name: value`;

const cases: Readonly<Partial<Record<ErrorCode, readonly Case[]>>> = {
  ALIAS_PROPS: [[/^/, () => notes]],
  BAD_ALIAS: [
    [/^Alias/, () => sign('*')],
    [/^/, () => sign('&')],
  ],
  BAD_COLLECTION_TYPE: [[/^/, () => notes]],
  BAD_DIRECTIVE: [[/^/, () => sign('%')]],
  BAD_DQ_ESCAPE: [[/(\\.*)$/, ([, written = '']) => say`Unexpected ${written} within double quotes, expected ${String.raw`\\`} for a backslash`]],
  BAD_INDENT: [
    [/end with an? ([\]}])/, ([, end = '']) => say`Missing ${end} at the end of the items in brackets`],
    [/^/, () => indent],
  ],
  BAD_PROP_ORDER: [[/^/, () => notes]],
  BAD_SCALAR_START: [[/(\S+)$/, ([, found = '']) => sign(found)]],
  BLOCK_AS_IMPLICIT_KEY: [[/^/, () => unquoted]],
  BLOCK_IN_FLOW: [[/^/, () => inBrackets]],
  KEY_OVER_1024_CHARS: [[/^/, () => noColon]],
  MISSING_CHAR: [
    [/closing (["'])quote/, ([, quotes = '']) => say`Missing ${quotes} at the end of the text`],
    [/^Missing , /, () => inBrackets],
    [/space after :/, () => say`Missing space after the colon`],
    [/^Comments/, () => say`Missing space before #, expected one, or quotes around a text that holds the sign`],
    [/^Sequence item/, () => say`Missing hyphen before the item of a list`],
    [/followed by map values/, () => noColon],
    [/end with an? ([\]}])/, ([, end = '']) => say`Missing ${end} at the end of the items in brackets`],
    [/^Tags and anchors/, () => notes],
  ],
  MULTILINE_IMPLICIT_KEY: [[/^/, () => oneLine]],
  MULTIPLE_ANCHORS: [[/^/, () => notes]],
  MULTIPLE_DOCS: [[/^/, () => say`Unexpected line … or ---, expected fields up to the second line ---`]],
  MULTIPLE_TAGS: [[/^/, () => notes]],
  NON_STRING_KEY: [[/^/, () => noColon]],
  TAB_AS_INDENT: [[/^/, () => say`Unexpected tab at the beginning of a line, expected spaces`]],
  UNEXPECTED_TOKEN: [
    [/^Block scalar header|^Not a YAML token/, () => say`Unexpected text after | or >, expected it on the lines below, or quotes around the text`],
    [/flow-(?:seq|map)-end token.*"([\]}])"/, ([, end = '']) => say`Unexpected ${end}, which nothing opens`],
    [/block-seq-ind/, () => say`Unexpected hyphen after a colon, expected the list on the lines below, or quotes around the text`],
    [/^Unexpected (?:, in|empty item)/, () => inBrackets],
    [/at node end|token/, () => afterValue],
  ],
};

/**
 * @param message first line of the parser's own sentence; told as it is where its code is not known
 */
export function sayYamlError(code: ErrorCode, message: string): Said {
  for (const [pattern, told] of cases[code] ?? []) {
    const match = pattern.exec(message);
    if (match) return told(match);
  }
  return say`Unexpected YAML: ${message}`;
}
