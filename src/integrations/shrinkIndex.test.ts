import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';
import { shrinkIndex, type IndexFile } from './shrinkIndex.ts';

const file = (path: string, text: Buffer | string): IndexFile => ({ path, content: gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from(text)])) });
const read = (files: readonly IndexFile[], path: RegExp): Buffer => {
  const found = files.find((entry) => path.test(entry.path));
  if (found === undefined) throw new RangeError(`Missing file ${path}`);
  return gunzipSync(found.content).subarray(12);
};

describe('shrinkIndex', () => {
  const index = [
    file('pagefind.xx_1.pf_meta', encodeCbor(['1.6.0', [['xx_aaaa', 57, '']], [['a', 'b', 'xx_cc']], [], []])),
    file('index/xx_cc.pf_index', encodeCbor([[['4ef7', [[3, [-25, 1], []]], []], ['ha_', [[3, [-145, 77], []]], []]]])),
    file('fragment/xx_aaaa.pf_fragment', JSON.stringify({ url: '/000000', content: 'ha_ giang_', meta: {} })),
    { path: 'pagefind.js', content: Buffer.from('x') },
    { path: 'pagefind-ui.js', content: Buffer.from('x') },
  ];

  it('numbers the pages, forgets places and keeps weights', () => {
    const files = shrinkIndex(index, ['{"page":"x"}']);
    expect(files.map(({ path }) => path.replace(/(-|\/)[0-9a-f]{6,8}\./, '$1*.'))).toEqual(['index/*.pf_index', 'pagefind.xx_1.pf_meta', 'fragment/0-*.pf_fragment', 'pagefind.js']);
    expect(decodeCbor(read(files, /pf_index/))).toEqual([[['ha_', [[3, [-145, 0], []]], []]]]);
    expect(decodeCbor(read(files, /pf_meta/))).toEqual(['1.6.0', [[expect.stringMatching(/^0-[0-9a-f]{6}$/), 100, '']], [['ha_', 'ha_', expect.stringMatching(/^[0-9a-f]{8}$/)]], [], []]);
    expect(JSON.parse(read(files, /pf_fragment/).toString('utf8'))).toMatchObject({ url: '/000000', content: '', meta: { record: '{"page":"x"}' } });
  });

  it('keeps words that begin alike in one chunk, and running texts in files of their own', () => {
    const words = ['hag', 'hoa', 'hop'].flatMap((start) => Array.from({ length: 40 }, (_, i) => `${start}${i}_`)).sort();
    const long: Cbor = words.map((word): Cbor => [word, Array.from({ length: 50 }, (): Cbor => [1, [-25, 0], []]), []]);
    const files = shrinkIndex([...index.filter(({ path }) => !path.startsWith('index/')), file('index/xx_cc.pf_index', encodeCbor([long]))], ['{}'], [{ vi: 'Lúa – tôm' }]);
    const chunks = files.filter(({ path }) => path.startsWith('index/')).map(({ content }) => (decodeCbor(gunzipSync(content).subarray(12)) as [string][][])[0]?.map(([word]) => word.slice(0, 3)));
    expect(chunks.map((starts) => [...new Set(starts)])).toEqual([['hag'], ['hoa'], ['hop']]);
    expect(decodeCbor(read(files, /pf_meta/))).toMatchObject({ 2: [['hag0_', 'ha', expect.any(String)], ['ho', 'hoa', expect.any(String)], ['hop', 'hop9_', expect.any(String)]] });
    expect(files.find(({ path }) => /^text\/0-[0-9a-f]{6}\.vi\.txt$/.test(path))?.content.toString()).toBe('Lúa – tôm');
  });

  it('names fragments anew when a record changes, so that no old one is taken for it', () => {
    const names = (text: string): string | undefined => shrinkIndex(index, [text]).find(({ path }) => path.startsWith('fragment/'))?.path;
    expect(names('a')).not.toBe(names('b'));
    expect(names('a')).toBe(names('a'));
  });

  it('refuses what is not in the form of this Pagefind', () => {
    expect(() => shrinkIndex([], [])).toThrow('expected one');
    expect(() => shrinkIndex([file('x.pf_meta', encodeCbor([1]))], [])).toThrow('Unexpected page list');
    expect(() => shrinkIndex([{ path: 'x.pf_meta', content: gzipSync('other') }], [])).toThrow('signature');
  });
});

describe('CBOR', () => {
  it('is read as it was written', () => {
    const item = fc.letrec<{ item: Cbor }>((tie) => ({
      item: fc.oneof({ depthSize: 'small' }, fc.integer({ min: -(2 ** 31), max: 2 ** 31 }), fc.string(), fc.array(tie('item'), { maxLength: 30 })),
    })).item;
    fc.assert(
      fc.property(item, (value) => {
        expect(decodeCbor(encodeCbor(value))).toEqual(value);
      }),
    );
  });

  it('refuses other types', () => {
    expect(() => decodeCbor(Buffer.from([0xa0]))).toThrow('byte 0');
  });
});
