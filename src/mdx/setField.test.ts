import { describe, expect, it } from 'vitest';
import { setField } from './setField.ts';

const translation = `---
title: Talks  # kept
translation:
  basis: "000000000000"
  paragraphs:
    - "a"
    - "b"
  state: machine
---

basis: in the text
`;

describe('setField', () => {
  it('replaces a text and a list, and nothing else', () => {
    expect(setField(translation, 'translation', 'basis', '123456789012')).toBe(translation.replace('000000000000', '123456789012'));
    expect(setField(translation, 'translation', 'paragraphs', ['c'])).toBe(translation.replace('    - "a"\n    - "b"\n', '    - "c"\n'));
    expect(setField(translation.replace('    - "a"\n    - "b"', '  - "a"\n  - "b"'), 'translation', 'paragraphs', ['c'])).toBe(
      translation.replace('    - "a"\n    - "b"\n', '    - "c"\n'),
    );
  });

  it('adds a field to its parent', () => {
    expect(setField('---\nbasis:\n  zh: "x"\nkind: role\n---\n', 'basis', 'en', 'y')).toBe('---\nbasis:\n  zh: "x"\n  en: "y"\nkind: role\n---\n');
  });

  it('adds a missing parent as the last field', () => {
    expect(setField('---\nkind: role\n---\n\ntext\n', 'basis', 'zh', 'x')).toBe('---\nkind: role\nbasis:\n  zh: "x"\n---\n\ntext\n');
  });

  it('writes an empty list', () => {
    expect(setField('---\na:\n  b: "x"\n---\n', 'a', 'b', [])).toBe('---\na:\n  b: []\n---\n');
  });

  it('keeps the line ends of the file', () => {
    expect(setField('---\r\nkind: role\r\n---\r\n', 'basis', 'zh', 'x')).toBe('---\r\nkind: role\r\nbasis:\r\n  zh: "x"\r\n---\r\n');
  });

  it('gives up where it would have to reshape the file', () => {
    expect(() => setField('---\nbasis: {}\n---\n', 'basis', 'zh', 'x')).toThrow('expected basis: with its fields on lines of their own');
    expect(() => setField('text\n', 'basis', 'zh', 'x')).toThrow('without frontmatter');
  });
});
