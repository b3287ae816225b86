import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { change, place, record, writeTree } from '../../tests/lib/record.ts';
import { projectRoot } from './project.ts';

it('answers within a second of a save, with what is wrong and that it is mended', { timeout: 30_000 }, async () => {
  const root = writeTree(record);
  const program = spawn('node', [join(projectRoot, 'scripts/check.ts'), '--root', root, '--watch'], { env: { ...process.env, LC_ALL: 'C' } });
  let text = '';
  program.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
  const answer = async (form: RegExp): Promise<number> => {
    const start = performance.now();
    while (!form.test(text)) {
      if (performance.now() - start > 10_000) throw new Error(`No answer of the form ${String(form)}: ${text}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    text = '';
    return performance.now() - start;
  };
  try {
    await answer(/0 errors, 0 warnings\n$/);
    const broken = change(record, place, 'level: province', 'level: provinse')[place] ?? '';
    writeFileSync(join(root, place), broken);
    const times = [await answer(/^— content\/places\/lao-cai\.mdx\n[\s\S]*:6:8 schema level: [\s\S]*1 error, 0 warnings\n$/)];
    writeFileSync(join(root, place), record[place] ?? '');
    times.push(await answer(/0 errors, 0 warnings\n$/));
    expect(Math.max(...times)).toBeLessThan(1000);
  } finally {
    program.kill();
    rmSync(root, { recursive: true });
  }
});
