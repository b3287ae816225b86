import { describe, expect, it } from 'vitest';
import { issueLines, refusals, type Pair } from '../../tests/lib/pairs.ts';
import { textToFrontmatter } from './textToFrontmatter.ts';

const read = (yaml: string) => textToFrontmatter('f', `---\n${yaml}\n---\nbody`);
const refused = (...pairs: Pair[]): string => refusals(pairs, (yaml) => read(yaml).issues);

describe('the block of fields', () => {
  it('ends at the second ---; all the rest is body', () => {
    const { data, body, bodyLine, issues } = textToFrontmatter('f', '--- \na: b\n---\t\n\nmột\n---\nhai\n');
    expect({ data, body, bodyLine, issues }).toEqual({
      data: { a: 'b' },
      body: '\nmột\n---\nhai\n',
      bodyLine: 4,
      issues: [],
    });
  });

  it('is refused in any other form, and no text is lost in silence', () => {
    expect(
      refusals(
        [
          ['JavaScript', '---\na: b\n---\n', '---js\na: b\n---\n'],
          ['named YAML', '---\na: b\n---\n', '---yaml\na: b\n---\n'],
          ['TOML', '---\na: b\n---\n', '+++\na: b\n+++\n'],
          ['JSON', '---\na: b\n---\n', '{"a": "b"}\n'],
          ['closed by +++', '---\na: b\n---\ntext', '---\na: b\n+++\ntext'],
          ['closed by ...', '---\na: b\n---\ntext', '---\na: b\n...\ntext'],
          ['closed by ----', '---\na: b\n---\ntext', '---\na: b\n----\ntext'],
          ['not closed', '---\na: b\n---', '---\na: b\n'],
          ['closed further down', '---\na: b\n---\ntext\n---\n', '---\na: b\n\ntext\n---\n'],
          ['after an empty line', '---\na: b\n---\n', '\n---\na: b\n---\n'],
          ['indented', '---\na: b\n---\n', ' ---\na: b\n---\n'],
          ['missing', '---\na: b\n---\ntext', 'text'],
          ['empty', '---\na: b\n---\ntext', '---\n---\ntext'],
          ['blank', '---\na: b\n---\ntext', '---\n\n# a\n---\ntext'],
          ['empty file', '---\na: b\n---', ''],
          ['a list', '---\na: b\n---\n', '---\n- a: b\n---\n'],
        ],
        (text) => textToFrontmatter('f', text).issues,
      ),
    ).toMatchInlineSnapshot(`
      "
      JavaScript
        f:1:1 frontmatter Unexpected “---js”, expected --- on the first line
      named YAML
        f:1:1 frontmatter Unexpected “---yaml”, expected --- on the first line
      TOML
        f:1:1 frontmatter Unexpected “+++”, expected --- on the first line
      JSON
        f:1:1 frontmatter Unexpected “{"a": "b"}”, expected --- on the first line
      closed by +++
        f:4:1 frontmatter Unexpected end of file, expected a second line --- after the fields
      closed by ...
        f:4:1 frontmatter Unexpected end of file, expected a second line --- after the fields
      closed by ----
        f:4:1 frontmatter Unexpected end of file, expected a second line --- after the fields
      not closed
        f:3:1 frontmatter Unexpected end of file, expected a second line --- after the fields
      closed further down
        f:4:1 yaml Unexpected text without a colon, expected name: value
      after an empty line
        f:1:1 frontmatter Unexpected an empty line, expected --- on the first line
      indented
        f:1:1 frontmatter Unexpected “ ---”, expected --- on the first line
      missing
        f:1:1 frontmatter Unexpected “text”, expected --- on the first line
      empty
        f:2:1 frontmatter Unexpected frontmatter, expected fields of the form name: value
      blank
        f:2:1 frontmatter Unexpected frontmatter, expected fields of the form name: value
      empty file
        f:1:1 frontmatter Unexpected an empty line, expected --- on the first line
      a list
        f:2:1 frontmatter Unexpected frontmatter, expected fields of the form name: value
      "
    `);
  });
});

describe('YAML', () => {
  it('has to be sound, and says so where it is not', () => {
    expect(
      refused(
        ['unclosed quote', 'a: "x"\nb: y\nc: z', 'a: "x\nb: y\nc: z'],
        ['unclosed single quote', "a: b\nb: 'x'\nc: y", "a: b\nb: 'x\nc: y"],
        ['unclosed list', 'a: [1]\nb: y', 'a: [1\nb: y'],
        ['colon in text', 'a: "x: y"', 'a: x: y'],
        ['tab as indent', 'a:\n  b: c', 'a:\n\tb: c'],
        ['reserved sign', 'a: "@x"', 'a: @x'],
        ['second document', 'a: b\nc: d', 'a: b\n...\nc: d'],
        ['directive', '# a comment\na: b', '%YAML 1.1\na: b'],
        ['unknown escape', 'a: "\\\\q"', 'a: "\\q"'],
      ),
    ).toMatchInlineSnapshot(`
      "
      unclosed quote
        f:2:4 yaml Missing " at the end of the text
      unclosed single quote
        f:3:4 yaml Missing ' at the end of the text
      unclosed list
        f:3:1 yaml Missing ] at the end of the items in brackets
      colon in text
        f:2:4 yaml Unexpected colon within a text, expected quotes around the text
      tab as indent
        f:3:1 yaml Unexpected tab at the beginning of a line, expected spaces
      reserved sign
        f:2:4 yaml Unexpected @ at the beginning of a text, expected quotes around the text
      second document
        f:4:1 yaml Unexpected line … or ---, expected fields up to the second line ---
      directive
        f:3:1 yaml Unexpected YAML: Missing directives-end/doc-start indicator line
      unknown escape
        f:2:5 yaml Unexpected \\q within double quotes, expected \\\\ for a backslash
      "
    `);
  });

  it('has no aliases, anchors, tags or merge keys', () => {
    expect(
      refused(
        ['alias', 'a: x\nb: x', 'a: &x x\nb: *x'],
        ['anchor on a list', 'a: [x]', 'a: &x [x]'],
        ['anchor on a map', 'a: {b: c}', 'a: &x {b: c}'],
        ['anchor on a name', 'a: b', '&x a: b'],
        ['merge key', 'a: {b: c}', 'a: {<<: {b: c}}'],
        ['merge tag', 'a: b', 'a: !!merge b'],
        ['string tag', 'a: "012"', 'a: !!str 012'],
        ['verbatim tag', 'a: b', 'a: !<tag:yaml.org,2002:str> b'],
        ['list tag', 'a: [b]', 'a: !!seq [b]'],
        ['tag on a line before', 'a:\n  b', 'a: !!str\n  b'],
        ['local tag', 'a: b', 'a: !x b'],
        ['bare tag', 'a: b', 'a: ! b'],
        ['binary', 'a: aGk=', 'a: !!binary aGk='],
        ['function', 'a: f', 'a: !!js/function f'],
      ),
    ).toMatchInlineSnapshot(`
      "
      alias
        f:2:4 yaml Unexpected anchor &
        f:3:4 yaml Unexpected alias *, expected the value itself
      anchor on a list
        f:2:4 yaml Unexpected anchor &
      anchor on a map
        f:2:4 yaml Unexpected anchor &
      anchor on a name
        f:2:1 yaml Unexpected anchor &
      merge key
        f:2:5 yaml Unexpected field name “<<”
      merge tag
        f:2:4 yaml Unexpected tag !!merge
      string tag
        f:2:4 yaml Unexpected tag !!str
      verbatim tag
        f:2:4 yaml Unexpected tag !!str
      list tag
        f:2:4 yaml Unexpected tag !!seq
      tag on a line before
        f:2:4 yaml Unexpected tag !!str
      local tag
        f:2:4 yaml Unexpected tag !x
      bare tag
        f:2:4 yaml Unexpected tag !
      binary
        f:2:4 yaml Unexpected tag !!binary
      function
        f:2:4 yaml Unexpected tag !!js/function
      "
    `);
  });

  it('has plain names, each once', () => {
    expect(
      refused(
        ['twice', 'a: 1\nb: 2\nc: 3', 'a: 1\nb: 2\na: 3'],
        ['twice within', 'a: [{b: 1, c: 2}]', 'a: [{b: 1, b: 2}]'],
        ['twice with quotes', 'a: 1\n"b": 2', 'a: 1\n"a": 2'],
        ['__proto__', 'proto: 1', '__proto__: 1'],
        ['__proto__ within', 'a:\n  proto: {b: 1}', 'a:\n  "__proto__": {b: 1}'],
        ['__proto__ in disguise', 'a: 1', '"\\x5f_proto__": 1'],
        ['constructor', 'creator: 1', 'constructor: {prototype: 1}'],
        ['number', '"1": x', '1: x'],
        ['nothing', 'a: x', '? \n: x'],
        ['list', 'a: x', '? [a]\n: x'],
      ),
    ).toMatchInlineSnapshot(`
      "
      twice
        f:4:1 yaml Unexpected second field of the same name, expected each name once
      twice within
        f:2:12 yaml Unexpected second field of the same name, expected each name once
      twice with quotes
        f:3:1 yaml Unexpected second field of the same name, expected each name once
      __proto__
        f:2:1 yaml Unexpected field name “__proto__”
      __proto__ within
        f:3:3 yaml Unexpected field name “__proto__”
      __proto__ in disguise
        f:2:1 yaml Unexpected field name “__proto__”
      constructor
        f:2:1 yaml Unexpected field name “constructor”
        f:2:15 yaml Unexpected field name “prototype”
      number
        f:2:1 yaml Unexpected field name, expected plain text
      nothing
        f:2:3 yaml Unexpected field name, expected plain text
      list
        f:2:3 yaml Unexpected field name, expected plain text
      "
    `);
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  });

  it('has numbers only in the form in which they come out again', () => {
    expect(
      refused(
        ['trailing zero', 'a: 1.1', 'a: 1.10'],
        ['whole as fraction', 'a: 1', 'a: 1.0'],
        ['leading zero', 'a: 12', 'a: 012'],
        ['2^53', 'a: 9007199254740991', 'a: 9007199254740992'],
        ['beyond 2^53', 'a: -9007199254740991', 'a: -9007199254740993'],
        ['too many digits', 'a: 0.1234567890123456', 'a: 0.12345678901234567890'],
        ['hexadecimal', 'a: 31', 'a: 0x1f'],
        ['octal', 'a: 15', 'a: 0o17'],
        ['exponent', 'a: 1000', 'a: 1e3'],
        ['plus', 'a: 1', 'a: +1'],
        ['minus zero', 'a: 0', 'a: -0'],
        ['bare point', 'a: 0.5', 'a: .5'],
        ['infinite', 'a: inf', 'a: .inf'],
        ['in a list', 'a: [1, 2.5]', 'a: [1, 2.50]'],
      ),
    ).toMatchInlineSnapshot(`
      "
      trailing zero
        f:2:4 number-form Unexpected number 1.10, whose written form would be lost
      whole as fraction
        f:2:4 number-form Unexpected number 1.0, whose written form would be lost
      leading zero
        f:2:4 number-form Unexpected number 012, whose written form would be lost
      2^53
        f:2:4 number-form Unexpected number 9007199254740992, whose written form would be lost
      beyond 2^53
        f:2:4 number-form Unexpected number -9007199254740993, whose written form would be lost
      too many digits
        f:2:4 number-form Unexpected number 0.12345678901234567890, whose written form would be lost
      hexadecimal
        f:2:4 number-form Unexpected number 0x1f, whose written form would be lost
      octal
        f:2:4 number-form Unexpected number 0o17, whose written form would be lost
      exponent
        f:2:4 number-form Unexpected number 1e3, whose written form would be lost
      plus
        f:2:4 number-form Unexpected number +1, whose written form would be lost
      minus zero
        f:2:4 number-form Unexpected number -0, whose written form would be lost
      bare point
        f:2:4 number-form Unexpected number .5, whose written form would be lost
      infinite
        f:2:4 number-form Unexpected number .inf, whose written form would be lost
      in a list
        f:2:8 number-form Unexpected number 2.50, whose written form would be lost
      "
    `);
    expect(read('a: "1.10"\nb: 1_000\nc: 12:30\nd: yes\ne: 2026-02-30').data).toEqual({
      a: '1.10',
      b: '1_000',
      c: '12:30',
      d: 'yes',
      e: '2026-02-30',
    });
  });

  it('brings in no hidden characters by escapes', () => {
    expect(
      refused(
        ['NUL', 'a: "x0"', 'a: "x\\0"'],
        ['override', 'a: b\nc: ["d"]', 'a: b\nc: ["d\\u202e"]'],
        ['half a pair', 'a: "\\U0002070E"', 'a: "\\ud841"'],
        ['in a name', '"a": b', '"a\\u200b": b'],
        ['decomposed', 'a: "\\u00e9"', 'a: "e\\u0301"'],
        ['Cyrillic', 'a: "H\\u0061"', 'a: "H\\u0430"'],
      ),
    ).toMatchInlineSnapshot(`
      "
      NUL
        f:2:4 hidden-character Unexpected hidden character U+0000
      override
        f:3:5 hidden-character Unexpected hidden character U+202E
      half a pair
        f:2:4 hidden-character Unexpected hidden character U+D841
      in a name
        f:2:1 hidden-character Unexpected hidden character U+200B
      decomposed
        f:2:4 not-nfc Unexpected decomposed letters, expected Unicode NFC
      Cyrillic
        f:2:4 look-alike Unexpected mix of scripts in “Hа”
      "
    `);
  });
});

describe('masses', () => {
  const nested = (depth: number): string => `a: ${'['.repeat(depth)}${']'.repeat(depth)}`;

  it('are refused', () => {
    expect(
      refused(['depth', nested(40), nested(41)], ['length', `a: ${'x'.repeat(32_765)}`, `a: ${'x'.repeat(32_766)}`]),
    ).toMatchInlineSnapshot(`
      "
      depth
        f:2:1 frontmatter Unexpected mass of fields, expected at most 32768 characters and brackets 40 deep
      length
        f:2:1 frontmatter Unexpected mass of fields, expected at most 32768 characters and brackets 40 deep
      "
    `);
  });

  it('of aliases explode nowhere', () => {
    const bomb = Array.from(
      { length: 30 },
      (_, i) =>
        `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
    );
    read('a: b');
    const start = performance.now();
    const { data, issues } = read(bomb.join('\n'));
    expect(performance.now() - start).toBeLessThan(100);
    expect(data).toBeUndefined();
    expect(issueLines(issues.slice(0, 2))).toBe(
      'f:2:5 yaml Unexpected anchor &\nf:2:10 yaml Unexpected alias *, expected the value itself',
    );
  });

  it('of fields are read in linear time', () => {
    const fields = Array.from({ length: 4000 }, (_, i) => `k${i}`).join(',');
    const start = performance.now();
    expect(read(`a: {${fields}}`).issues).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('locate', () => {
  const { locate } = read('a: x\nb:\n  - c: 1\n    d: [2, 3]\n  - e: 4\n');

  it.each([
    [['a'], 2, 4],
    [['b', 0, 'd', 1], 5, 12],
    [['b', 1], 6, 5],
    [['b', 1, 'missing'], 6, 5],
    [['missing'], 2, 1],
    [['a', 'missing'], 2, 1],
  ])('finds %j on line %i, column %i', (path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });

  it('finds the name of a field', () => {
    expect(locate(['b', 0, 'd'], true)).toEqual({ line: 5, column: 5 });
  });
});
