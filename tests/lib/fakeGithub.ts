/**
 * The part of GitHub's REST and GraphQL interfaces that the editor in the browser asks, over repositories in memory.
 * What it is asked beyond that is answered with an error and kept in `unknown`, so that a test can tell.
 */
import { createHash } from 'node:crypto';
import type { BrowserContext, Route } from 'playwright-core';

type Files = ReadonlyMap<string, string>;
type Commit = { oid: string; message: string; files: Files };
type Repository = { branches: Map<string, Commit>; parent?: string };
export type Branch = { repository: string; name: string; from: string };
export type PushedCommit = { repository: string; branch: string; on: string; message: string; additions: { path: string; text: string }[]; deletions: string[] };
export type OpenedPullRequest = { number: number; title: string; head: string; base: string; draft: boolean; labels: string[] };
type Answer = { status: number; json?: unknown };
type Fields = Record<string, unknown>;

const api = 'https://api.github.com';
const author = { name: 'An Editor', email: 'editor@example.org', avatarUrl: '', user: { id: 7, login: 'editor', databaseId: 7 } };
const date = '2026-11-22T00:00:00Z';

export class FakeGithub {
  /** What was written, in order. */
  readonly branches: Branch[] = [];
  readonly commits: PushedCommit[] = [];
  readonly pullRequests: OpenedPullRequest[] = [];
  readonly unknown: string[] = [];
  /** Whatever was sent as authorization. */
  readonly tokens = new Set<string>();
  readonly upstream: string;
  readonly login: string;
  readonly mayPush: boolean;
  readonly #repositories = new Map<string, Repository>();
  readonly #blobs = new Map<string, string>();

  /**
   * @param upstream `owner/name` of the repository of the record, with these files on `main`
   * @param login name of whoever signs in
   * @param mayPush whether that person may write to it
   */
  constructor(upstream: string, files: Files, login: string, mayPush: boolean) {
    this.upstream = upstream;
    this.login = login;
    this.mayPush = mayPush;
    this.#repositories.set(upstream, { branches: new Map([['main', this.#commit('Base', files)]]) });
  }

  /** Answers for GitHub in a browser; no request leaves the machine. */
  async intercept(context: BrowserContext): Promise<void> {
    await context.route(`${api}/**`, (route) => this.#fulfill(route));
    await context.route('https://www.githubstatus.com/**', (route) => reply(route, { status: 200, json: { status: { indicator: 'none' } } }));
  }

  /** The files of a branch. */
  filesOf(repository: string, branch: string): Files {
    return this.#repositories.get(repository)?.branches.get(branch)?.files ?? new Map();
  }

  async #fulfill(route: Route): Promise<void> {
    const request = route.request();
    this.tokens.add((await request.headerValue('authorization')) ?? '');
    const path = decodeURIComponent(request.url().slice(api.length));
    const body = (request.postDataJSON() ?? {}) as Fields;
    const answer = path === '/graphql' ? this.#query(String(body['query']), (body['variables'] ?? {}) as Fields) : this.#rest(request.method(), path, body);
    if (answer === undefined) this.unknown.push(`${request.method()} ${path} ${String(body['query'] ?? '').slice(0, 300)}`);
    await reply(route, answer ?? { status: 500, json: { message: 'Unknown to this fake' } });
  }

  #rest(method: string, path: string, body: Fields): Answer | undefined {
    const at = `${method} ${path.replace(/\?.*$/, '')}`;
    const fork = `${this.login}/${this.upstream.split('/')[1] ?? ''}`;
    if (at === 'GET /user') return { status: 200, json: { id: 7, name: author.name, login: this.login, email: author.email, avatar_url: '', html_url: '' } };
    if (at === `GET /repos/${this.upstream}`) return { status: 200, json: { permissions: { push: this.mayPush }, private: false, owner: { type: 'Organization' }, allow_forking: true } };
    if (at === `GET /repos/${fork}`) {
      const parent = this.#repositories.get(fork)?.parent;
      return parent === undefined ? { status: 404, json: { message: 'Not Found' } } : { status: 200, json: { fork: true, full_name: fork, parent: { full_name: parent } } };
    }
    if (at === `POST /repos/${this.upstream}/forks`) {
      this.#repositories.set(fork, { branches: new Map(this.#repositories.get(this.upstream)?.branches), parent: this.upstream });
      return { status: 202, json: { full_name: fork } };
    }
    const tree = at.match(/^GET \/repos\/([\w-]+\/[\w-]+)\/git\/trees\/(\w+)$/);
    if (tree) {
      const commit = [...(this.#repositories.get(tree[1] ?? '')?.branches.entries() ?? [])].find(([name, { oid }]) => name === tree[2] || oid === tree[2])?.[1];
      const entries = [...(commit?.files ?? [])].map(([file, text]) => ({ path: file, type: 'blob', sha: this.#blob(text), size: Buffer.byteLength(text) }));
      return commit && { status: 200, json: { tree: entries } };
    }
    if (at === `POST /repos/${this.upstream}/pulls`) return this.#openPullRequest(body);
    const labels = at.match(/^POST \/repos\/([\w-]+\/[\w-]+)\/issues\/(\d+)\/labels$/);
    if (labels?.[1] === this.upstream && this.mayPush) {
      this.pullRequests.find(({ number }) => number === Number(labels[2]))?.labels.push(...(body['labels'] as string[]));
      return { status: 200, json: [] };
    }
    return undefined;
  }

  #openPullRequest(body: Fields): Answer {
    const { title, head, base, draft } = body as { title: string; head: string; base: string; draft: boolean };
    const number = this.pullRequests.push({ number: this.pullRequests.length + 1, title, head, base, draft, labels: [] });
    return { status: 201, json: { number, node_id: `PR_${number}`, title, html_url: `https://github.com/${this.upstream}/pull/${number}`, head: { sha: '' }, created_at: date, updated_at: date } };
  }

  #query(query: string, variables: Fields): Answer | undefined {
    const data = (json: Fields): Answer => ({ status: 200, json: { data: json } });
    const repository = this.#repositories.get(`${String(variables['owner'])}/${String(variables['repo'])}`);
    if (query.includes('createRef(')) return this.#createBranch(variables['input'] as Fields);
    if (query.includes('createCommitOnBranch(')) return this.#push(query, variables['input'] as Fields);
    if (query.includes('fork: repository(')) {
      const id = `${String(variables['forkOwner'])}/${String(variables['forkRepo'])}`;
      return data({ fork: this.#repositories.has(id) ? { id } : null, base: { ref: { target: { oid: repository?.branches.get('main')?.oid } } } });
    }
    if (query.includes('forks(ownerAffiliations')) return data({ repository: { forks: { nodes: [] } } });
    if (query.includes('refs(refPrefix')) return data({ repository: { refs: { nodes: [] } } });
    if (/pullRequests\( ?states: OPEN labels/.test(query)) return data({ repository: { pullRequests: { nodes: [] } } });
    const contents = [...query.matchAll(/(content_\d+): +object\(oid: "(\w+)"\)/g)];
    if (contents.length > 0) return data({ repository: Object.fromEntries(contents.map(([, alias = '', oid = '']) => [alias, { text: this.#blobs.get(oid), isTruncated: false }])) });
    const metadata = [...query.matchAll(/(commit_\d+): +ref\(/g)];
    if (metadata.length > 0)
      return data({ repository: Object.fromEntries(metadata.map(([, alias = '']) => [alias, { target: { history: { nodes: [{ author, committedDate: date }] } } }])) });
    if (/on Commit \{ oid \}/.test(query)) return data({ repository: { ref: { target: { oid: repository?.branches.get(String(variables['branch']))?.oid } } } });
    if (query.includes('nodes { oid message }')) {
      const commit = repository?.branches.get(String(variables['branch']));
      return data({ repository: { ref: commit && { target: { history: { nodes: [{ oid: commit.oid, message: commit.message }] } } } } });
    }
    return undefined;
  }

  #createBranch(input: Fields): Answer {
    const { repositoryId, name, oid } = input as { repositoryId: string; name: string; oid: string };
    const branch = name.replace('refs/heads/', '');
    const from = [...(this.#repositories.get(this.upstream)?.branches.values() ?? [])].find((commit) => commit.oid === oid);
    if (from === undefined || !this.#mayWrite(repositoryId)) return { status: 200, json: { errors: [{ message: 'Refused' }] } };
    this.#repositories.get(repositoryId)?.branches.set(branch, from);
    this.branches.push({ repository: repositoryId, name: branch, from: oid });
    return { status: 200, json: { data: { createRef: { ref: { name: branch } } } } };
  }

  #push(query: string, input: Fields): Answer {
    const { branch, expectedHeadOid, fileChanges, message } = input as {
      branch: { repositoryNameWithOwner: string; branchName: string };
      expectedHeadOid: string;
      fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
      message: { headline: string };
    };
    const branches = this.#repositories.get(branch.repositoryNameWithOwner)?.branches;
    const head = branches?.get(branch.branchName);
    if (head?.oid !== expectedHeadOid || !this.#mayWrite(branch.repositoryNameWithOwner)) return { status: 200, json: { errors: [{ message: 'Refused' }] } };
    const additions = fileChanges.additions.map(({ path, contents }) => ({ path, text: Buffer.from(contents, 'base64').toString('utf8') }));
    const deletions = fileChanges.deletions.map(({ path }) => path);
    const files = new Map([...head.files].filter(([path]) => !deletions.includes(path)));
    for (const { path, text } of additions) files.set(path, text);
    const commit = this.#commit(message.headline, files);
    branches?.set(branch.branchName, commit);
    this.commits.push({ repository: branch.repositoryNameWithOwner, branch: branch.branchName, on: expectedHeadOid, message: message.headline, additions, deletions });
    const shas = [...query.matchAll(/(file_\d+): +file\(path: "([^"]+)"\)/g)].map(([, alias = '', path = '']) => [alias, { oid: this.#blob(files.get(path) ?? '') }]);
    return { status: 200, json: { data: { createCommitOnBranch: { commit: { oid: commit.oid, committedDate: date, ...Object.fromEntries(shas) } } } } };
  }

  #mayWrite(repository: string): boolean {
    return repository === this.upstream ? this.mayPush : repository.startsWith(`${this.login}/`);
  }

  #commit(message: string, files: Files): Commit {
    const tree = [...files].map(([path, text]) => `${path} ${this.#blob(text)}`).join('\n');
    return { oid: createHash('sha1').update(`${message}\n${tree}`).digest('hex'), message, files };
  }

  /** The id that git gives to a blob of these bytes. */
  #blob(text: string): string {
    const bytes = Buffer.from(text);
    const oid = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    this.#blobs.set(oid, text);
    return oid;
  }
}

async function reply(route: Route, { status, json }: Answer): Promise<void> {
  await route.fulfill({ status, json: json ?? {}, headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-allow-methods': '*' } });
}
