/** A page as a row of blocks: what text and HTML have in common once their marks are gone. */

export type Block = {
  /** Unicode NFC, one line, single spaces, never empty. */
  text: string;
  /** The 1-based line of a plain-text capture on which it begins; absent for HTML. */
  line?: number;
  /** A blank line, or the edge of an HTML element, stands before it. */
  afterGap: boolean;
  /** It was printed twice in one line or in two neighbouring ones, as linked headlines are. */
  doubled?: true;
  /** What the markup says it is. */
  mark?: 'heading' | 'caption' | 'item' | 'link';
  /** Blocks of one element that groups them share a number; absent for plain text. */
  box?: number;
  /** The reader of HTML left it out of the article. */
  outside?: true;
};

/** One line without the spaces that nobody sees. `tidy(' a\u00a0 b ') // => 'a b'` */
export function tidy(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\u2060\ufeff\u00ad\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]+/g, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
    .replace(/^[▲△▼] ?|(?<=\S) ?[■□◆●]$/gu, '')
    .normalize('NFC');
}

/** Columns that a text takes in print; a Han character takes two. */
export function columns(text: string): number {
  return text.length + countWide(text);
}

/** The length of a text in letters of Latin script; a Han character says as much as two and a half. */
export function weight(text: string): number {
  return text.length + 1.5 * countWide(text);
}

/** Han characters, their punctuation and full-width forms; counted without a regular expression, as texts may be long. */
function countWide(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x3000 && (code <= 0x303f || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xff00 && code <= 0xffef)))
      count += 1;
  }
  return count;
}

const longestEdge = 160;

/** The first letters of a text, which is all that a rule about its beginning may look at. */
export function head(text: string): string {
  return text.slice(0, longestEdge);
}

/** The last letters of a text, which is all that a rule about its end may look at. */
export function tail(text: string): string {
  return text.slice(-longestEdge);
}

/** Signs by which agencies close a report: `(完)`, `— VNS`, `/.`, `Enditem` */
const closing =
  /(?<=[.!?…。！？"”])\s?(?:enditem|[(（【](?:完|全文完|end|hết)[)）】]|[—–-]{1,2} ?\p{Lu}{2,7}(?:\/\p{Lu}{2,7})?|\.?\/\.?)$/iu;

/** Whether a text ends as a sentence or a clause of a list does, before the sign by which an agency closes it. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？;；:：][\s"'”’»』」》)）\]】]*$/u.test(tail(text).replace(closing, ''));
}
