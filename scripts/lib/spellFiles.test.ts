import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDictionaries } from '../../src/integrations/readDictionaries.ts';
import { projectRoot } from './project.ts';
import { spellChecker } from './spellFiles.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'spelling-'));
  cpSync(join(projectRoot, 'content'), join(root, 'content'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('spelling of the record', () => {
  it('finds nothing wrong in what is published', () => {
    expect(spellChecker(projectRoot)(() => true).map(({ path, line, message }) => `${path}:${line} ${message}`)).toEqual([]);
  });

  it('finds what is mistyped after a save, in the files asked for, and says what may be meant', () => {
    const spell = spellChecker(root);
    expect(spell(() => true)).toEqual([]);
    const folder = 'content/articles/2021-05-26-ha-giang-wenshan';
    appendFileSync(join(root, folder, 'vi.mdx'), '\nHai bên ký nghành gíơi.\n');
    appendFileSync(join(root, folder, 'en.mdx'), '\nThe sides signed an agreeement on neigbourly relations.\n');
    appendFileSync(join(root, folder, 'zh.mdx'), '\n双方 agreeement。\n');
    const messages = spell((path) => path.startsWith(folder)).map(({ message, severity, rule }) => `${severity} ${rule} ${message}`);
    expect(messages).toEqual([
      'warning spelling Unexpected word “agreeement”, did you mean agreement, agreements?',
      'warning spelling Unexpected word “neigbourly”, did you mean neighbourly?',
      expect.stringMatching(/^warning spelling Unexpected word “nghành”, did you mean ngành, /),
      expect.stringMatching(/^warning spelling Unexpected word “gíơi”, did you mean /),
    ]);
    expect(spell((path) => path.endsWith('/vi.mdx'))).toHaveLength(2);
  });

  it('has dictionaries that know the words of reports', () => {
    const { vi, en } = readDictionaries();
    expect(['kim', 'ngạch', 'khẩu', 'thoả', 'quốc', 'nghị'].filter((word) => !vi.has(word))).toEqual([]);
    expect(['turnover', 'programme', 'prefecture', 'monday', 'october'].filter((word) => !en.has(word))).toEqual([]);
    expect(['nghành', 'quôc', 'ngị'].filter((word) => vi.has(word))).toEqual([]);
  });
});
