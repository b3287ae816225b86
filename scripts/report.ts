/**
 * `npm run -s report -- --base DIR --head DIR [--json]`: what a pull request does to the record, as the comment that
 * stands under it. Both folders hold a content/; nothing in them is run. Exit 0 whatever the content, 2 on bad arguments.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/integrations/readContent.ts';
import { comparePullRequest } from './lib/report/comparePullRequest.ts';
import { reportToMarkdown } from './lib/report/reportToMarkdown.ts';

try {
  main();
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function main(): void {
  const { values } = parseArgs({ options: { base: { type: 'string' }, head: { type: 'string' }, json: { type: 'boolean', default: false } } });
  const [base, head] = [values.base, values.head].map((folder, i) => {
    const name = i === 0 ? '--base' : '--head';
    if (folder === undefined) throw new TypeError(`Missing ${name}, expected a folder that holds content/`);
    if (!existsSync(join(folder, 'content'))) throw new TypeError(`Unexpected ${name} ${folder}, expected a folder that holds content/`);
    return resolve(folder);
  });
  const report = comparePullRequest(readContent({ root: base ?? '' }), readContent({ root: head ?? '' }));
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : reportToMarkdown(report));
}
