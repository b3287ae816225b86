/** Masses of markup: each is refused or read in less than two seconds. */
import { describe, expect, it } from 'vitest';
import { fileToEntry } from './fileToEntry.ts';

const head = '---\ntitle: T\nsummary: S\noriginal: true\nsources: [s]\npublished: "2026-11-21"\ntopics: [trade]\n---\n';

function read(body: string) {
  const start = performance.now();
  const result = fileToEntry('content/articles/2026-01-01-load/vi.mdx', new TextEncoder().encode(head + body));
  return { ...result, time_ms: performance.now() - start };
}

/** The text so many times, in lines that are not refused for their length. */
function inLines(text: string, times: number): string {
  const perLine = Math.floor(19_000 / text.length);
  const full = Math.floor(times / perLine);
  return `${`${text.repeat(perLine)}\n`.repeat(full)}${text.repeat(times % perLine)}`;
}

// prettier-ignore
const signs = [
  '{', '}', '>', '<', '[', ']', '*', '(', ')', '_', '`', '~', '|', '#', '&', '\\', '!', '=', '-', '+', '"', ':', '![', '[](', '](', '[^',
  '- ', '* ', '+ ', '1. ', '> ', '>- ', '- > ', '- - ', '-\t', '**', '*a', 'a*', '*a_', '_*', '**a ', '*a **b ', '注**：**', '”*“', '。**',
  '<a ', '<a>', '</', '<!--', '<Note>', '<Fact id="a/b"/>', '<Fact id="a/b">', '{a}', '&amp;', '&#', '&zwj;', '\\[', '[a', '[a](', '[a](<b',
  '[a][a]', '[]', '![](', 'a|', '|-', 'http://', 'www.', 'www.a.', 'a@', 'a@b.', 'a.', 'a-', 'a_a', '1 ', '; ', '/* ', '/**/', 'await ',
  '- a\n', '> a\n', '-\n', '>\n', '1. a\n', '- a\n\n', 'a\n\n', 'a\n-\n', '***\n', '## a\n', '|a|\n', '[a]: x\n', 'a  \n', 'a\\\n', '/* a\n',
  'import\n', '> a\nb\n', '- a\n\n\ta\n', '{\n', '<Note>\n\n', '> - a\n- > a\n',
];

describe('50,000 in a row', () => {
  it.each(signs)('%j', (sign) => {
    for (const body of [sign.repeat(50_000), inLines(sign, 50_000)]) {
      expect(read(body).time_ms).toBeLessThan(2000);
    }
  });
});

describe('just below the limits', () => {
  it.each(signs)('%j', (sign) => {
    for (const times of [1990, 660]) expect(read(inLines(sign, times)).time_ms, `${times} times`).toBeLessThan(2000);
  });

  const steps = (depth: number, marker: string): string =>
    Array.from({ length: depth }, (_, i) => `${' '.repeat(i * marker.length)}${marker}a\n`).join('');
  const wide = `|${'a|'.repeat(44)}\n`;
  const combinations: Record<string, string> = {
    'lists of 30 levels': steps(30, '- ').repeat(66),
    'numbered lists of 20 levels': steps(20, '1. ').repeat(99),
    'lists of five levels, again and again': '- - - - - a\n'.repeat(400),
    'quotes and lists in turn': '> - > - > a\n- > - > - a\n'.repeat(200),
    'all signs at once': '*a_b[c](d)~e~&f;`g`|h '.repeat(990),
    'all opening signs at once': '![*a_b](c)[d][e]<F id="x"/>\\{ '.repeat(660),
    'emphasis of two kinds': `${'*_'.repeat(990)}a${'_*'.repeat(990)}`,
    'long runs of emphasis': `${'*'.repeat(150)}a${'_'.repeat(150)}a `.repeat(13),
    'code of every length': Array.from({ length: 62 }, (_, i) => `${'`'.repeat(i + 1)}a`).join(' '),
    'links in links': `${'[a '.repeat(40)}${'](b)'.repeat(40)}\n\n`.repeat(45),
    'pictures in pictures': `${'![a '.repeat(40)}${'](b)'.repeat(40)}\n\n`.repeat(45),
    'brackets in an address': `[a](${'(a'.repeat(990)}${')a'.repeat(990)})`,
    addresses: `${Array.from({ length: 900 }, (_, i) => `[a${i}]: x${i}\n`).join('')}\n${Array.from({ length: 900 }, (_, i) => `[a${i}]`).join(' ')}`,
    'components in components': `a ${'<Fact id="a">'.repeat(990)}${'</Fact>'.repeat(990)}`,
    attributes: `<Fact ${'a="b" '.repeat(3000)}/>`,
    'braces in braces': `<Fact a={${'{'.repeat(190)}${'}'.repeat(190)}} />`,
    notes: '<Note>\n\na\n\n</Note>\n\n'.repeat(330),
    'a wide table': `${wide}${wide.replaceAll('a', '-')}${wide.repeat(42)}`,
    'a long table': `|a|b|\n|-|-|\n${'|b|c|\n'.repeat(660)}`,
    'e-mail addresses': `${'a'.repeat(9000)}@${'b.'.repeat(4900)}\n`.repeat(12),
    'web addresses': `http://a.b/${'.!'.repeat(9000)}\n${'http://a'.repeat(2400)}`,
    numbers: `${'1 '.repeat(60)}\n`.repeat(1000),
    'mixed words': `${'aа '.repeat(6000)}\n`.repeat(10),
    'hidden characters': `${'\u200b'.repeat(9000)}\n`.repeat(9),
    'decomposed letters': `${'e\u0301'.repeat(9000)}\n`.repeat(9),
    'spaces and tabs': `${`a${' '.repeat(199)}`.repeat(50)}\n${`a${'\t'.repeat(199)}`.repeat(50)}\n`.repeat(6),
    'prose of 128 KB': `${'Hà Giang và châu Văn Sơn, 河江省与文山州。 '.repeat(100)}\n\n`.repeat(24),
  };

  it.each(Object.keys(combinations))('%s', (name) => {
    expect(read(combinations[name] as string).time_ms).toBeLessThan(2000);
  });

  it.each([
    '[ ',
    '{a: ',
    '- ',
    '? ',
    '&a ',
    '! ',
    '"" ',
    "'' ",
    'b: ',
    '#\n',
    '- 1\n',
    'k: |\n\n',
    '*a ',
    '<<: ',
    ': ',
    ', ',
  ])('%j in the fields', (sign) => {
    for (const times of [50_000, 8000, 2000, 40]) {
      const start = performance.now();
      fileToEntry('content/places/load.mdx', new TextEncoder().encode(`---\na: ${inLines(sign, times)}\n---\n`));
      expect(performance.now() - start, `${times} times`).toBeLessThan(2000);
    }
  });
});
