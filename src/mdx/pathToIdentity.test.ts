import { describe, expect, it } from 'vitest';
import { refusals, type Pair } from '../../tests/lib/pairs.ts';
import { pathToIdentity } from './pathToIdentity.ts';

const articlePath = (id: string): string => `content/articles/${id}/vi.mdx`;
const placePath = (id: string): string => `content/places/${id}.mdx`;

function refused(...pairs: Pair[]): string {
  return refusals(pairs, (path) => {
    const identity = pathToIdentity(path);
    return 'rule' in identity ? [identity] : [];
  });
}

describe('pathToIdentity', () => {
  it('reads collection, id and language', () => {
    expect(pathToIdentity('content/articles/2026-01-15-bridge-talks/zh.mdx')).toEqual({
      collection: 'articles',
      id: '2026-01-15-bridge-talks',
      locale: 'zh',
    });
    expect(pathToIdentity('content/facts/2026-01-15-bridge-talks/delegates.mdx')).toEqual({
      collection: 'facts',
      id: '2026-01-15-bridge-talks/delegates',
    });
    expect(pathToIdentity('content/places/ha-giang.mdx')).toEqual({ collection: 'places', id: 'ha-giang' });
  });

  it('refuses ids that an address, a file system or a tool would read otherwise', () => {
    // prettier-ignore
    const ids = [
      '', '.', '..', '../a', 'a/b', 'a%2fb', '%2e%2e', 'a\\b', '/a', 'C:a', 'Ha-Giang', 'hà-giang', '河江', 'a b', 'a.b', 'a--b',
      '-a', 'a-', 'a_b', 'pagefind', '_astro', 'con', 'nul', 'index', 'constructor', '__proto__', 'a\n', 'a'.repeat(81),
    ];
    expect(refused(...ids.map((id): Pair => [JSON.stringify(id), placePath('ha-giang'), placePath(id)])))
      .toMatchInlineSnapshot(`
      "
      ""
        content/places/.mdx:1:1 file-path Unexpected file name “”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      "."
        content/places/..mdx:1:1 file-path Unexpected file name “.”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      ".."
        content/places/...mdx:1:1 file-path Unexpected file name “..”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      "../a"
        content/places/../a.mdx:1:1 file-path Unexpected place for a file, expected content/places/<id>.mdx
      "a/b"
        content/places/a/b.mdx:1:1 file-path Unexpected place for a file, expected content/places/<id>.mdx
      "a%2fb"
        content/places/a%2fb.mdx:1:1 file-path Unexpected file name “a%2fb”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      "%2e%2e"
        content/places/%2e%2e.mdx:1:1 file-path Unexpected file name “%2e%2e”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      "a\\\\b"
        content/places/a\\b.mdx:1:1 file-path Unexpected file name “a\\b”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      "/a"
        content/places//a.mdx:1:1 file-path Unexpected place for a file, expected content/places/<id>.mdx
      "C:a"
        content/places/C:a.mdx:1:1 file-path Unexpected file name “C:a”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      "Ha-Giang"
        content/places/Ha-Giang.mdx:1:1 file-path Unexpected file name “Ha-Giang”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      "hà-giang"
        content/places/hà-giang.mdx:1:1 file-path Unexpected file name “hà-giang”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      "河江"
        content/places/河江.mdx:1:1 file-path Unexpected file name “河江”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      "a b"
        content/places/a b.mdx:1:1 file-path Unexpected file name “a b”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      "a.b"
        content/places/a.b.mdx:1:1 file-path Unexpected file name “a.b”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      "a--b"
        content/places/a--b.mdx:1:1 file-path Unexpected file name “a--b”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      "-a"
        content/places/-a.mdx:1:1 file-path Unexpected file name “-a”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      "a-"
        content/places/a-.mdx:1:1 file-path Unexpected file name “a-”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      "a_b"
        content/places/a_b.mdx:1:1 file-path Unexpected file name “a_b”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      "pagefind"
        content/places/pagefind.mdx:1:1 file-path Unexpected file name “pagefind”, expected an id that is not a reserved name
      "_astro"
        content/places/_astro.mdx:1:1 file-path Unexpected file name “_astro”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      "con"
        content/places/con.mdx:1:1 file-path Unexpected file name “con”, expected an id that is not a reserved name
      "nul"
        content/places/nul.mdx:1:1 file-path Unexpected file name “nul”, expected an id that is not a reserved name
      "index"
        content/places/index.mdx:1:1 file-path Unexpected file name “index”, expected an id that is not a reserved name
      "constructor"
        content/places/constructor.mdx:1:1 file-path Unexpected file name “constructor”, expected an id that is not a reserved name
      "__proto__"
        content/places/__proto__.mdx:1:1 file-path Unexpected file name “__proto__”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      "a\\n"
        content/places/a
        .mdx:1:1 file-path Unexpected file name “a ”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        content/places/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.mdx:1:1 file-path Unexpected file name “aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa”, expected at most 80 characters
      "
    `);
  });

  it('refuses other folders and names of articles and facts', () => {
    const good = articlePath('2026-01-15-bridge-talks');
    const goodFact = 'content/facts/2026-01-15-bridge-talks/delegates.mdx';
    expect(
      refused(
        ['outside', good, 'other/articles/2026-01-15-bridge-talks/vi.mdx'],
        ['unknown collection', good, 'content/essays/2026-01-15-bridge-talks/vi.mdx'],
        ['inherited name', good, 'content/constructor/2026-01-15-bridge-talks/vi.mdx'],
        ['no collection', good, 'content/vi.mdx'],
        ['too high', good, 'content/articles/vi.mdx'],
        ['too deep', good, 'content/articles/2026-01-15-bridge-talks/a/vi.mdx'],
        ['unknown language', good, 'content/articles/2026-01-15-bridge-talks/fr.mdx'],
        ['capitals', good, 'content/articles/2026-01-15-bridge-talks/VI.mdx'],
        ['no day', good, articlePath('bridge-talks')],
        ['no name', good, articlePath('2026-01-15')],
        ['impossible day', good, articlePath('2026-02-30-bridge-talks')],
        ['impossible month', good, articlePath('2026-13-01-bridge-talks')],
        ['fact of no article', goodFact, 'content/facts/delegates.mdx'],
        ['fact of an odd article', goodFact, 'content/facts/../delegates.mdx'],
        ['reserved fact', goodFact, 'content/facts/2026-01-15-bridge-talks/con.mdx'],
      ),
    ).toMatchInlineSnapshot(`
      "
      outside
        other/articles/2026-01-15-bridge-talks/vi.mdx:1:1 file-path Unexpected folder, expected one of content/articles/, content/facts/, content/sources/, content/places/, content/mechanisms/, content/people/, content/organizations/
      unknown collection
        content/essays/2026-01-15-bridge-talks/vi.mdx:1:1 file-path Unexpected folder, expected one of content/articles/, content/facts/, content/sources/, content/places/, content/mechanisms/, content/people/, content/organizations/
      inherited name
        content/constructor/2026-01-15-bridge-talks/vi.mdx:1:1 file-path Unexpected folder, expected one of content/articles/, content/facts/, content/sources/, content/places/, content/mechanisms/, content/people/, content/organizations/
      no collection
        content/vi.mdx:1:1 file-path Unexpected folder, expected one of content/articles/, content/facts/, content/sources/, content/places/, content/mechanisms/, content/people/, content/organizations/
      too high
        content/articles/vi.mdx:1:1 file-path Unexpected place for a file, expected content/articles/<article-id>/<vi|zh|en>.mdx
      too deep
        content/articles/2026-01-15-bridge-talks/a/vi.mdx:1:1 file-path Unexpected place for a file, expected content/articles/<article-id>/<vi|zh|en>.mdx
      unknown language
        content/articles/2026-01-15-bridge-talks/fr.mdx:1:1 file-path Unexpected file name “fr”, expected vi.mdx, zh.mdx or en.mdx
      capitals
        content/articles/2026-01-15-bridge-talks/VI.mdx:1:1 file-path Unexpected file name “VI”, expected vi.mdx, zh.mdx or en.mdx
      no day
        content/articles/bridge-talks/vi.mdx:1:1 file-path Unexpected folder “bridge-talks”, expected YYYY-MM-DD-short-name, such as 2023-03-27-party-secretaries
      no name
        content/articles/2026-01-15/vi.mdx:1:1 file-path Unexpected folder “2026-01-15”, expected YYYY-MM-DD-short-name, such as 2023-03-27-party-secretaries
      impossible day
        content/articles/2026-02-30-bridge-talks/vi.mdx:1:1 file-path Unexpected folder “2026-02-30-bridge-talks”, expected a day that exists
      impossible month
        content/articles/2026-13-01-bridge-talks/vi.mdx:1:1 file-path Unexpected folder “2026-13-01-bridge-talks”, expected a day that exists
      fact of no article
        content/facts/delegates.mdx:1:1 file-path Unexpected place for a file, expected content/facts/<article-id>/<fact-name>.mdx
      fact of an odd article
        content/facts/../delegates.mdx:1:1 file-path Unexpected folder “..”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      reserved fact
        content/facts/2026-01-15-bridge-talks/con.mdx:1:1 file-path Unexpected file name “con”, expected an id that is not a reserved name
      "
    `);
  });
});
