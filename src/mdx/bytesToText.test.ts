import { describe, expect, it } from 'vitest';
import { issueLines, refusals, type Pair } from '../../tests/lib/pairs.ts';
import { bytesToText, maxFileSize_bytes } from './bytesToText.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const issuesOf = (text: string) => bytesToText('f', encode(text)).issues;
const refused = (...pairs: Pair[]): string => refusals(pairs, issuesOf);

describe('bytes', () => {
  it('with a BOM, CRLF or CR give the same text as without', () => {
    for (const text of ['\ufeffa\r\nb\r\n', 'a\rb\r', 'a\nb\n']) {
      expect(bytesToText('f', encode(text))).toEqual({ text: 'a\nb\n', issues: [] });
    }
  });

  it('that are not UTF-8 are refused', () => {
    const utf16 = (littleEndian: boolean): Uint8Array => {
      const view = new DataView(new ArrayBuffer(8));
      [...'\ufeffĐàn'].forEach((sign, i) => view.setUint16(2 * i, sign.charCodeAt(0), littleEndian));
      return new Uint8Array(view.buffer);
    };
    const broken = {
      'half a letter': encode('Đ').slice(0, 1),
      'an overlong slash': Uint8Array.of(0xc0, 0xaf),
      'a surrogate': Uint8Array.of(0xed, 0xa0, 0x80),
      'beyond Unicode': Uint8Array.of(0xf4, 0x90, 0x80, 0x80),
      'Windows-1258': Uint8Array.of(0xd0, 0xe0, 0x6e),
      'UTF-16 LE': utf16(true),
      'UTF-16 BE': utf16(false),
    };
    for (const [what, bytes] of Object.entries(broken)) {
      const { text, issues } = bytesToText('f', bytes);
      expect(text, what).toBe('');
      expect(issueLines(issues), what).toBe('f:1:1 encoding Unexpected bytes that are not UTF-8');
    }
  });

  it('in masses are refused unread', () => {
    const paragraphs = 'Văn bản dài. \n'.repeat(1900);
    expect(issuesOf(paragraphs)).toEqual([]);
    expect(issueLines(issuesOf('a'.repeat(5_000_000)))).toBe(
      'f:1:1 file-size Unexpected size of 4883 KB, expected at most 256 KB',
    );
    expect(issueLines(issuesOf(' '.repeat(maxFileSize_bytes)))).toContain('markup-flood');
  });
});

describe('characters', () => {
  it('that nobody sees are refused at their place', () => {
    // prettier-ignore
    const hidden: [string, number][] = [
      ['NUL', 0], ['escape', 0x1b], ['delete', 0x7f], ['next line', 0x85], ['soft hyphen', 0xad],
      ['combining grapheme joiner', 0x34f], ['Arabic letter mark', 0x61c], ['Hangul filler', 0x3164],
      ['Mongolian vowel separator', 0x180e], ['zero-width space', 0x200b], ['zero-width joiner', 0x200d],
      ['left-to-right mark', 0x200e], ['line separator', 0x2028], ['right-to-left override', 0x202e],
      ['word joiner', 0x2060], ['left-to-right isolate', 0x2066], ['pop directional isolate', 0x2069],
      ['Braille blank', 0x2800], ['private use', 0xe000], ['variation selector', 0xfe0f], ['inner BOM', 0xfeff],
      ['interlinear anchor', 0xfff9], ['replacement character', 0xfffd], ['noncharacter', 0xfffe],
      ['noncharacter of plane 1', 0x1ffff], ['tag letter', 0xe0041], ['selector 17', 0xe0100],
      ['private use of plane 16', 0x100000],
    ];
    for (const [what, code] of hidden) {
      const name = code.toString(16).toUpperCase().padStart(4, '0');
      expect(issueLines(issuesOf(`a\nbc${String.fromCodePoint(code)}d`)), what).toBe(
        `f:2:3 hidden-character Unexpected hidden character U+${name}`,
      );
    }
  });

  it('that look like others are refused', () => {
    expect(
      refused(
        ['Cyrillic a', 'Lào Cai', 'Lào Cаi'],
        ['Greek omicron', 'Ho', 'Hο'],
        ['Cyrillic in a marked word', 'Việt Nam', 'Viеt Nam'],
        ['Armenian', 'song', 'sօng'],
        ['Cherokee', 'Anh', 'Ꭺnh'],
        ['a whole Cyrillic word', 'Cao', 'Сао'],
        ['Eth', 'Đồng', 'Ðồng'],
        ['African D', 'Đồng', 'Ɖồng'],
        ['Kangxi radical', '人民', '⼈民'],
        ['mathematical letter', 'Ha', '𝐇a'],
      ),
    ).toMatchInlineSnapshot(`
      "
      Cyrillic a
        f:1:5 look-alike Unexpected mix of scripts in “Cаi”
      Greek omicron
        f:1:1 look-alike Unexpected mix of scripts in “Hο”
      Cyrillic in a marked word
        f:1:1 look-alike Unexpected mix of scripts in “Viеt”
      Armenian
        f:1:1 look-alike Unexpected mix of scripts in “sօng”
      Cherokee
        f:1:1 look-alike Unexpected mix of scripts in “Ꭺnh”
      a whole Cyrillic word
        f:1:1 look-alike Unexpected letters that only look Latin in “Сао”
      Eth
        f:1:1 look-alike Unexpected Ð (U+00D0), expected Đ (U+0110)
      African D
        f:1:1 look-alike Unexpected Ɖ (U+0189), expected Đ (U+0110)
      Kangxi radical
        f:1:1 look-alike Unexpected ⼈ (U+2F08), expected 人 (U+4EBA)
      mathematical letter
        f:1:1 look-alike Unexpected 𝐇 (U+1D407), expected H (U+0048)
      "
    `);
  });

  it('of other scripts pass where nobody takes them for Latin', () => {
    expect(issuesOf('Вьетнам и Китай, μ, Ω, 100 µg, 東京タワー, 서울, ΑΒΓΔ')).toEqual([]);
  });

  it('have to be composed', () => {
    expect(
      refused(
        ['Vietnamese', 'Hà\nNội', 'Ha\u0300\nNội'],
        ['compatibility ideograph', '金門', '\uf90a門'],
        ['angle brackets', '〈a〉', '\u2329a〉'],
      ),
    ).toMatchInlineSnapshot(`
      "
      Vietnamese
        f:1:2 not-nfc Unexpected decomposed letters, expected Unicode NFC
      compatibility ideograph
        f:1:1 not-nfc Unexpected decomposed letters, expected Unicode NFC
      angle brackets
        f:1:1 not-nfc Unexpected decomposed letters, expected Unicode NFC
      "
    `);
  });

  it('of Vietnamese all pass', () => {
    const vowels = 'aăâeêioôơuưy';
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const letters = [...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
    expect(new Set(letters).size).toBe(72);
    const all = [...letters, 'đ', ...'bcdghklmnpqrstvx'];
    expect(issuesOf(`${all.join('')}\n${all.join('').toUpperCase()}\n${all.join(' ')}`)).toEqual([]);
  });

  it('of Chinese all pass, and its punctuation', () => {
    const isRadical = (code: number): boolean => code >= 0x2f00 && code <= 0x2fd5;
    const han: string[] = [];
    for (let code = 0x2e80; code < 0x33480; code += 1) {
      const sign = String.fromCodePoint(code);
      if (/\p{Script=Han}/u.test(sign) && !isRadical(code) && sign.normalize('NFC') === sign) han.push(sign);
    }
    expect(han.length).toBeGreaterThan(90_000);
    for (let i = 0; i < han.length; i += 9_000) expect(issuesOf(han.slice(i, i + 9_000).join(''))).toEqual([]);
    const wide = Array.from({ length: 0xff5e - 0xff01 + 1 }, (_, i) => String.fromCodePoint(0xff01 + i)).join('');
    expect(issuesOf(`\u3000、。〃々〆〇〈〉《》「」『』【】〒〔〕〖〗〜・ー…—–‘’“”·￥％℃№①㈠${wide}`)).toEqual([]);
  });
});

describe('marks of an unfinished merge', () => {
  it('are refused', () => {
    expect(
      refused(
        ['ours', '<<<<<< HEAD', 'a\n<<<<<<< HEAD'],
        ['base', '|||||| b', '||||||| 1a2b3c'],
        ['middle', 'a\n======', 'a\n======='],
        ['theirs', '>>>>> b', '>>>>>>> branch'],
      ),
    ).toMatchInlineSnapshot(`
      "
      ours
        f:2:1 merge-conflict Unexpected merge-conflict marker
      base
        f:1:1 merge-conflict Unexpected merge-conflict marker
      middle
        f:2:1 merge-conflict Unexpected merge-conflict marker
      theirs
        f:1:1 merge-conflict Unexpected merge-conflict marker
        f:1:1 markup-flood Unexpected quote or list, deeper than 5
      "
    `);
  });
});

describe('floods', () => {
  it('are refused where they begin', () => {
    expect(
      refused(
        ['run', 'a\n' + '!'.repeat(200), 'a\n' + '!'.repeat(201)],
        ['run of spaces', `a${' '.repeat(60)}b`, `a${' '.repeat(201)}b`],
        ['signs', '*a '.repeat(2000), '*a '.repeat(2001)],
        ['line', 'ab '.repeat(6600), 'ab '.repeat(6700)],
        ['lines', 'a\n'.repeat(1999), 'a\n'.repeat(2000)],
        ['quotes', '> > > > > a', '> > > > > > a'],
        ['lists', '- - 1. - + a', '- - 1. - + * a'],
        ['quotes in lists', '- > - > - a', '- > - > - > a'],
        ['items', '- - a\n'.repeat(1000), '- - a\n'.repeat(1001)],
        ['indent', `${' '.repeat(60)}a`, `${' '.repeat(61)}a`],
        ['brackets', '[a '.repeat(40), '[a '.repeat(41)],
      ),
    ).toMatchInlineSnapshot(`
      "
      run
        f:2:1 markup-flood Unexpected run of more than 200 “!”
      run of spaces
        f:1:2 markup-flood Unexpected run of more than 200 “ ”
      signs
        f:1:6001 markup-flood Unexpected number of “*”, expected at most 2000
      line
        f:1:1 markup-flood Unexpected line of 20100 characters, expected at most 20000
      lines
        f:2001:1 markup-flood Unexpected line 2001, expected at most 2000 lines
      quotes
        f:1:1 markup-flood Unexpected quote or list, deeper than 5
      lists
        f:1:1 markup-flood Unexpected quote or list, deeper than 5
      quotes in lists
        f:1:1 markup-flood Unexpected quote or list, deeper than 5
      items
        f:1001:1 markup-flood Unexpected number of list items, expected at most 2000
      indent
        f:1:1 markup-flood Unexpected indent of more than 60 characters
      brackets
        f:1:121 markup-flood Unexpected [, expected at most 40 open at once
      "
    `);
  });

  it('leave long words, rules and tables alone', () => {
    expect(issuesOf(`${'啊'.repeat(5000)}\n${'a'.repeat(5000)}\n${'9'.repeat(500)}\n***\n| a |\n| --- |\n`)).toEqual(
      [],
    );
  });
});
