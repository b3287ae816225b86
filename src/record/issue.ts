/** What is wrong at one spot of the content, as data; reporters print it. */
import { tell, type Said } from './say.ts';

export type Severity = 'error' | 'warning';

export type Issue = {
  /** Relative to the project root, with forward slashes. */
  path: string;
  /** 1-based; 1:1 when the whole file is meant. */
  line: number;
  column: number;
  rule: RuleName;
  severity: Severity;
  /** Unexpected X, expected Y; in English. */
  message: string;
  /** The message with its template, by which it is told in other languages. */
  said: Said;
  /** What the editor can do. */
  fix: string;
};

/** 1-based place in a file. */
export type Position = { line: number; column: number };

/**
 * Every rule with what to do about it: the one catalogue of errors.
 * Names are permanent; each has its section in the contributors' guide.
 */
export const rules = {
  'file-type': 'Keep only regular .mdx files (and .json where the guide says so) in this folder.',
  'file-link': 'Replace the link by the file itself.',
  'file-size': 'Split the text, or remove what was pasted by accident.',
  'file-path': 'Move or rename the file as the message says.',
  'file-twin': 'Rename or delete one of the two files.',
  encoding: 'Save the file as UTF-8.',
  'hidden-character': 'Delete the invisible character.',
  'look-alike': 'Retype the word in one script.',
  'not-nfc': 'Save the text in Unicode NFC form.',
  'merge-conflict': 'Finish the merge and delete the conflict markers.',
  'markup-flood': 'Remove the repeated signs.',
  frontmatter: 'Begin the file with a line ---, the fields, and a second line ---.',
  yaml: 'Mend the field as the message says; put text with special signs in quotes.',
  'number-form': 'Write the number as 12 or 1.5, or put it in quotes if it is text.',
  schema: 'Change the field as the message says.',
  'mdx-syntax': 'Mend or delete the markup; write a plain < as &lt; and { as \\{.',
  'mdx-code': 'Delete it: content is data and never runs.',
  'mdx-component': 'Use one of Fact, Place, Person, Mechanism, Source, Note.',
  'mdx-attribute': 'Give plain text attributes in quotes, only those that the component has.',
  'mdx-element': 'Use only paragraphs, headings ## to ####, lists, quotes, links, emphasis and tables.',
  link: 'Use an https:// address or a relative one, without a script or data scheme.',
  image: 'Put the picture beside the article and name it by its file name.',
  'number-in-prose': 'Cite the number with <Fact id="…" />, so that all languages print the same value.',
  reference: 'Correct the id, or add the entry it names.',
  'reference-kind': 'Name an entry of the right kind.',
  'translation-basis': 'Bring the translation up to date, then run npm run translations -- accept <article> <locale>.',
  'label-basis': 'Bring the label up to date, then run npm run translations -- accept <article> <locale>.',
  'correction-missing': 'Add an entry to corrections: date, was, now, and the reason in vi, zh and en.',
  withdrawal: 'Keep the file of a published fact; if it no longer holds, add withdrawn with date and reason, and cite it no more.',
  'translation-facts': 'Cite the same facts in each language of the article.',
  'article-original': 'Mark exactly one language of the article with original: true.',
  'article-without-facts': 'Cite at least one fact.',
  'note-languages': 'Write the note in vi, zh and en.',
  'place-time': 'Name the place that existed at that time.',
  contradiction: 'Declare the other value with disputed on one of the two facts, or say in the label or the period what differs.',
  'disputed-same': 'Give the value that differs from the stated one, or delete disputed.',
  'evidence-phrase': 'Quote the phrase as the paragraph has it, or name the paragraph that has it.',
  'evidence-value': 'Correct the value, or quote a phrase that prints it; a date may be inferred with a reason that names it.',
  'evidence-paragraph': 'Name a paragraph that the source has: 0 is the title, 1 the lead, c1 the first caption.',
  'prints-missing': 'Make the prints from the captured page: npm run -s ingest -- FILE --id ID.',
  prints: 'Make the prints anew: npm run -s ingest -- FILE --id ID.',
  session: 'Give the number of a session that the mechanism lists, or add the session to the mechanism.',
  'date-order': 'Put the earlier date first.',
  wording: 'Use the form of the glossary; where the text rightly says something else, leave it.',
  typography: 'Write it as the message says; npm run check -- --fix mends spaces and Chinese punctuation.',
  spelling: 'Correct the word; leave it where it is right, such as a name or a technical term.',
} as const;
export type RuleName = keyof typeof rules;

/** An issue with its rule's fix; the message becomes one line, whatever it quotes. */
export function issue(
  rule: RuleName,
  path: string,
  position: Position,
  message: Said,
  severity: Severity = 'error',
): Issue {
  const said = onOneLine(message);
  return { path, line: position.line, column: position.column, rule, severity, message: tell(said), said, fix: rules[rule] };
}

function onOneLine({ template, values }: Said): Said {
  const clean = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  return { template: clean(template), values: values.map((value) => (typeof value === 'string' ? clean(value) : onOneLine(value))) };
}

/** Order for printing: by path, then position, then rule. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule)
  );
}

/** Code-unit order: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
