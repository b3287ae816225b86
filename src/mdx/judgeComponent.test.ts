import { describe, expect, it } from 'vitest';
import { refusals, type Pair } from '../../tests/lib/pairs.ts';
import { bodyToHtml } from './bodyToHtml.ts';

const issuesOf = (kind: 'article' | 'entry') => (body: string) =>
  bodyToHtml(body, { path: 'f', firstLine: 11, kind }).issues;
const refused = (...pairs: Pair[]): string => refusals(pairs, issuesOf('article'));

/** A note with attributes or content. */
const note = (attributes = '', content = 'x'): string => `<Note${attributes}>\n\n${content}\n\n</Note>\n`;

describe('components', () => {
  it('are the six of the allow-list', () => {
    const unknown = 'Facts fact constructor __proto__ hasOwnProperty Fact.x a.b a:b Fact:x $ _'.split(' ');
    expect(
      refused(...unknown.map((name): Pair => [name, 'a <Fact id="a/b" /> b', `a <${name} id="a/b" /> b`]), [
        'fragment',
        'a <Fact id="a/b" /> b',
        'a <></> b',
      ]),
    ).toMatchInlineSnapshot(`
      "
      Facts
        f:11:3 mdx-component Unexpected <Facts>
      fact
        f:11:3 mdx-component Unexpected <fact>
      constructor
        f:11:3 mdx-component Unexpected <constructor>
      __proto__
        f:11:3 mdx-component Unexpected <__proto__>
      hasOwnProperty
        f:11:3 mdx-component Unexpected <hasOwnProperty>
      Fact.x
        f:11:3 mdx-component Unexpected <Fact.x>
      a.b
        f:11:3 mdx-component Unexpected <a.b>
      a:b
        f:11:3 mdx-component Unexpected <a:b>
      Fact:x
        f:11:3 mdx-component Unexpected <Fact:x>
      $
        f:11:3 mdx-component Unexpected <$>
      _
        f:11:3 mdx-component Unexpected <_>
      fragment
        f:11:3 mdx-component Unexpected <>
      "
    `);
  });

  it('are no HTML', () => {
    const html =
      'script style iframe object embed base meta link form input button svg math img video audio a p div span br hr h2 table details template slot noscript html body frameset portal';
    for (const name of html.split(' ')) {
      for (const body of [`a <${name} /> b`, `<${name}>\n\nb\n\n</${name}>`, `a <${name} onclick="x">b</${name}>`]) {
        const message = issuesOf('article')(body).find(({ rule }) => rule === 'mdx-component')?.message;
        expect(message, body).toBe(`Unexpected <${name}>`);
      }
    }
    expect(
      refused(
        ['script', 'a script b', '<script>alert(x)</script>'],
        ['script in capitals', 'a', '<SCRIPT src="https://x.org/x.js"></SCRIPT>'],
        ['style', 'a', '<style>p</style>'],
        ['picture with a handler', 'a', 'a\n\n<img src="x" onerror="y" />'],
        ['svg', 'a', '<svg onload="x"><script>y</script></svg>'],
        ['without an end', 'a', 'a\n<br>'],
        ['doctype', 'a', '<!doctype html>'],
        ['comment', 'a', 'a\n\n<!-- b -->'],
        ['processing instruction', 'a', '<?php x ?>'],
        ['address', 'https://x.org', '<https://x.org>'],
        ['character data', 'a', '<![CDATA[x]]>'],
      ),
    ).toMatchInlineSnapshot(`
      "
      script
        f:11:1 mdx-component Unexpected <script>
      script in capitals
        f:11:1 mdx-component Unexpected <SCRIPT>
      style
        f:11:1 mdx-component Unexpected <style>
      picture with a handler
        f:13:1 mdx-component Unexpected <img>
      svg
        f:11:1 mdx-component Unexpected <svg>
        f:11:17 mdx-component Unexpected <script>
      without an end
        f:12:1 mdx-syntax Missing </br> after <br>, expected it in the same paragraph or list item, or <br … />
      doctype
        f:11:2 mdx-syntax Unexpected ! after <, expected the name of a component, or \\< for the sign itself
      comment
        f:13:2 mdx-syntax Unexpected ! after <, expected the name of a component, or \\< for the sign itself
      processing instruction
        f:11:2 mdx-syntax Unexpected ? after <, expected the name of a component, or \\< for the sign itself
      address
        f:11:8 mdx-syntax Unexpected / in a tag, expected the name of a component, attributes such as id="…", and /> or >; addresses stand as [text](https://…)
      character data
        f:11:2 mdx-syntax Unexpected ! after <, expected the name of a component, or \\< for the sign itself
      "
    `);
  });

  it('end where they should', () => {
    expect(
      refused(
        ['not at all', 'a\n\nb <Fact id="a/b">c</Fact>\n\nd', 'a\n\nb <Fact id="a/b">c\n\nd'],
        ['never begun', 'a <Fact id="a/b"></Fact>', 'a <Fact id="a/b" /></Fact>'],
        ['crosswise', '<Fact id="a/b">*c*</Fact>', '*b <Fact id="a/b">c* d</Fact>'],
        ['another', '<Fact id="a/b">c</Fact>', '<Fact id="a/b">c</Place>'],
        ['a block', `a\n\n${note()}`, 'a\n\n<Note>\n\nb\n'],
        ['a value', 'a\n\n<Fact id="a/b" /> b', 'a\n\n<Fact id="a/b /> b\n\nc'],
        ['a tag', 'a < b', 'a <Fact'],
      ),
    ).toMatchInlineSnapshot(`
      "
      not at all
        f:13:3 mdx-syntax Missing </Fact> after <Fact>, expected it in the same paragraph or list item, or <Fact … />
      never begun
        f:11:21 mdx-syntax Unexpected closing tag, expected the tag that it closes before it
      crosswise
        f:11:4 mdx-syntax Missing </Fact> after <Fact>, expected it in the same paragraph or list item, or <Fact … />
      another
        f:11:17 mdx-syntax Unexpected </Place>, expected </Fact> first
      a block
        f:13:1 mdx-syntax Missing </Note> after <Note>, expected it in the same paragraph or list item, or <Note … />
      a value
        f:13:1 mdx-syntax Missing " at the end of an attribute
      a tag
        f:11:3 mdx-syntax Missing > at the end of a tag, expected <Name … /> or <Name …>
      "
    `);
  });

  it('have text attributes of the form that fits, and no others', () => {
    expect(
      refused(
        ['missing id', '<Fact id="a/b" /> x', '<Fact /> x'],
        ['no value', '<Fact id="a/b" /> x', '<Fact id /> x'],
        ['empty', '<Fact id="a/b" /> x', '<Fact id="" /> x'],
        ['twice', '<Fact id="a/b" /> x', '<Fact id="a/b" id="c/d" /> x'],
        ['climbing', '<Fact id="a/b" /> x', '<Fact id="../b" /> x'],
        ['encoded', '<Fact id="a/b" /> x', '<Fact id="a%2fb" /> x'],
        ['backslash', '<Fact id="a/b" /> x', '<Fact id="a\\b" /> x'],
        ['absolute', '<Place id="a" /> x', '<Place id="/a" /> x'],
        ['by reference', '<Place id="a" /> x', '<Place id="&#46;&#46;" /> x'],
        ['line break', '<Place id="a" /> x', '<Place id="a\n" /> x'],
        ['unknown form', '<Fact id="a/b" show="date" /> x', '<Fact id="a/b" show="html" /> x'],
        ['session zero', '<Mechanism id="a" session="1" /> x', '<Mechanism id="a" session="0" /> x'],
        ["another component's", '<Place id="a" /> x', '<Place id="a" show="date" /> x'],
        ['handler', '<Fact id="a/b" /> x', '<Fact id="a/b"\n  onclick="x" /> y'],
        ['handler in capitals', '<Fact id="a/b" /> x', '<Fact id="a/b" ONCLICK="x" /> y'],
        ['style', '<Place id="a" /> x', '<Place id="a" style="x" /> y'],
        ['srcdoc', note(), note(' srcdoc="x"')],
        ['srcset', note(), note(' srcset="x"')],
        ['ping', note(), note(' ping="x"')],
        ['class', note(), note(' class="x"')],
        ['inherited name', note(), note(' constructor="x"')],
        ['client', '<Fact id="a/b" /> x', '<Fact id="a/b" client:load /> x'],
        ['client only', note(), note(' client:only="react"')],
        ['set:html', note(), note(' set:html="x"')],
        ['server:defer', note(), note(' server:defer')],
        ['is:raw', note(), note(' is:raw')],
        ['define:vars', note(), note(' define:vars="x"')],
        ['namespace', '<Place id="a" /> x', '<Place xml:id="a" /> x'],
      ),
    ).toMatchInlineSnapshot(`
      "
      missing id
        f:11:1 mdx-attribute Missing id on <Fact>
      no value
        f:11:7 mdx-attribute Unexpected id="" on <Fact>
      empty
        f:11:7 mdx-attribute Unexpected id="" on <Fact>
      twice
        f:11:16 mdx-attribute Unexpected second id on <Fact>
      climbing
        f:11:7 mdx-attribute Unexpected id="../b" on <Fact>
      encoded
        f:11:7 mdx-attribute Unexpected id="a%2fb" on <Fact>
      backslash
        f:11:7 mdx-attribute Unexpected id="a\\b" on <Fact>
      absolute
        f:11:8 mdx-attribute Unexpected id="/a" on <Place>
      by reference
        f:11:8 mdx-attribute Unexpected id=".." on <Place>
      line break
        f:11:8 mdx-attribute Unexpected id="a " on <Place>
      unknown form
        f:11:16 mdx-attribute Unexpected show="html" on <Fact>
      session zero
        f:11:19 mdx-attribute Unexpected session="0" on <Mechanism>
      another component's
        f:11:15 mdx-attribute Unexpected attribute show on <Place>
      handler
        f:12:3 mdx-attribute Unexpected attribute onclick on <Fact>
      handler in capitals
        f:11:16 mdx-attribute Unexpected attribute ONCLICK on <Fact>
      style
        f:11:15 mdx-attribute Unexpected attribute style on <Place>
      srcdoc
        f:11:7 mdx-attribute Unexpected attribute srcdoc on <Note>
      srcset
        f:11:7 mdx-attribute Unexpected attribute srcset on <Note>
      ping
        f:11:7 mdx-attribute Unexpected attribute ping on <Note>
      class
        f:11:7 mdx-attribute Unexpected attribute class on <Note>
      inherited name
        f:11:7 mdx-attribute Unexpected attribute constructor on <Note>
      client
        f:11:16 mdx-attribute Unexpected attribute client:load on <Fact>
      client only
        f:11:7 mdx-attribute Unexpected attribute client:only on <Note>
      set:html
        f:11:7 mdx-attribute Unexpected attribute set:html on <Note>
      server:defer
        f:11:7 mdx-attribute Unexpected attribute server:defer on <Note>
      is:raw
        f:11:7 mdx-attribute Unexpected attribute is:raw on <Note>
      define:vars
        f:11:7 mdx-attribute Unexpected attribute define:vars on <Note>
      namespace
        f:11:8 mdx-attribute Unexpected attribute xml:id on <Place>
        f:11:1 mdx-attribute Missing id on <Place>
      "
    `);
  });

  it('lie in each other only within a note, and not in links', () => {
    const inner = '<Place id="a" />';
    expect(
      refused(
        ['component in component', `<Fact id="a/b">x</Fact> ${inner}`, `<Fact id="a/b">${inner}</Fact>`],
        ['deep', '<Fact id="a/b">**x**</Fact>', `<Fact id="a/b">**x ${inner}**</Fact>`],
        ['note in note', note('', inner), note('', note())],
        ['script in note', note('', inner), note('', '<script />')],
        ['link in component', '<Fact id="a/b">x</Fact>', '<Fact id="a/b">[x](https://x.org)</Fact>'],
        ['component in link', '[x](https://x.org)', `[x ${inner}](https://x.org)`],
        ['paragraph in component', '<Fact id="a/b">x</Fact>', '<Fact id="a/b">\n\nx\n\n</Fact>'],
        ['note in a line', note(), 'a <Note>b</Note>'],
        ['note on one line', note(), '<Note>b</Note>'],
        ['note without text', note(), '<Note>\n</Note>'],
        ['component without text', '<Fact id="a/b"></Fact> x', '<Fact id="a/b"> </Fact> x'],
      ),
    ).toMatchInlineSnapshot(`
      "
      component in component
        f:11:1 mdx-element Unexpected block inside <Fact>, expected it within a sentence
        f:11:16 mdx-component Unexpected <Place> inside <Fact>
      deep
        f:11:20 mdx-component Unexpected <Place> inside <Fact>
      note in note
        f:13:1 mdx-component Unexpected <Note> inside <Note>
      script in note
        f:13:1 mdx-component Unexpected <script>
      link in component
        f:11:16 mdx-element Unexpected link or picture inside <Fact>, which links by itself
      component in link
        f:11:4 mdx-component Unexpected <Place> inside a link
      paragraph in component
        f:11:1 mdx-element Unexpected block inside <Fact>, expected it within a sentence
      note in a line
        f:11:3 mdx-element Unexpected <Note> within a line, expected <Note> and </Note> on lines of their own
      note on one line
        f:11:1 mdx-element Unexpected <Note> within a line, expected <Note> and </Note> on lines of their own
      note without text
        f:11:1 mdx-element Unexpected <Note> without text
      component without text
        f:11:1 mdx-element Unexpected <Fact> without text
      "
    `);
  });
});

describe('notes', () => {
  it('of articles are in the language of the article', () => {
    expect(refused(['lang', note(), note(' lang="vi"')])).toMatchInlineSnapshot(`
      "
      lang
        f:11:1 mdx-attribute Unexpected lang, since an article is written in one language
      "
    `);
  });

  it('of entries are in three languages, and there is nothing else', () => {
    const [vi, zh, en] = [' lang="vi"', ' lang="zh"', ' lang="en"'].map((lang) => note(lang)) as [
      string,
      string,
      string,
    ];
    const all = vi + zh + en;
    expect(issuesOf('entry')('')).toEqual([]);
    expect(
      refusals(
        [
          ['text', all, `${all}\ntext`],
          ['text before', all, `text\n\n${all}`],
          ['one missing', all, vi + en],
          ['one twice', all, all + vi],
          ['without lang', all, vi + zh + note()],
          ['another language', all, vi + zh + note(' lang="fr"')],
          ['in a list', all, `- ${vi.trimEnd().replaceAll('\n', '\n  ')}\n`],
          ['another component', all, `${all}\n<Place id="a" />`],
        ],
        issuesOf('entry'),
      ),
    ).toMatchInlineSnapshot(`
      "
      text
        f:27:1 note-languages Unexpected text, expected <Note lang="vi"> … </Note> around it
      text before
        f:11:1 note-languages Unexpected text, expected <Note lang="vi"> … </Note> around it
      one missing
        f:16:1 note-languages Missing <Note lang="zh">
      one twice
        f:26:1 note-languages Unexpected second <Note lang="vi">
      without lang
        f:21:1 note-languages Unexpected Note without lang, expected <Note lang="vi">, "zh" and "en"
      another language
        f:21:7 mdx-attribute Unexpected lang="fr" on <Note>
      in a list
        f:11:3 note-languages Unexpected Note without lang, expected <Note lang="vi">, "zh" and "en"
        f:11:1 note-languages Unexpected text, expected <Note lang="vi"> … </Note> around it
      another component
        f:27:1 note-languages Unexpected text, expected <Note lang="vi"> … </Note> around it
      "
    `);
  });
});
