import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLedger, parseLedger, printLedger, type AddressState } from './ledger.ts';

const reason = { vi: 'Trang gộp vào bài khác.', zh: '该页已并入另一篇文章。', en: 'The page was merged into another.' };

describe('parseLedger', () => {
  it('reads the three states', () => {
    const text = `/vi/\n/vi/a/ redirect /vi/b/\n/data/x.json withdrawn ${JSON.stringify(reason)}\n`;
    const { ledger, faults } = parseLedger(text);
    expect(faults).toEqual([]);
    expect([...ledger]).toEqual([
      ['/vi/', { kind: 'live' }],
      ['/vi/a/', { kind: 'redirect', target: '/vi/b/' }],
      ['/data/x.json', { kind: 'withdrawn', reason }],
    ]);
  });

  it('takes what a union merge leaves: any order, lines twice, a declared line beside its old self', () => {
    const { ledger, faults } = parseLedger('/vi/b/\n/vi/a/ redirect /vi/b/\n/vi/a/\n/vi/b/\n');
    expect(faults).toEqual([]);
    expect(ledger.get('/vi/a/')).toEqual({ kind: 'redirect', target: '/vi/b/' });
    expect(printLedger(ledger)).toBe('/vi/a/ redirect /vi/b/\n/vi/b/\n');
  });

  it.each([
    ['vi/places/', 'Unexpected address'],
    ['//evil.example/', 'Unexpected address'],
    ['/vi/../x/', 'Unexpected address'],
    ['/vi/a/ moved /vi/b/', 'Unexpected word moved'],
    ['/vi/a/ redirect https://evil.example/', 'Unexpected target'],
    ['/vi/a/ redirect /vi/a/', 'to itself'],
    ['/vi/a/ withdrawn because', 'Unexpected reason'],
    ['/vi/a/ withdrawn {"vi":"một lý do","en":"a reason"}', 'Unexpected reason'],
    ['/vi/a/ redirect /vi/b/\n/vi/a/ redirect /vi/c/', 'second declaration'],
  ])('refuses %j', (text, message) => {
    expect(parseLedger(text).faults.map((fault) => fault.message).join()).toContain(message);
  });

  it('reads back what it prints', () => {
    const address = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,8}$/).map((name) => `/vi/${name}/`);
    const state = fc.oneof(
      fc.constant<AddressState>({ kind: 'live' }),
      fc.constant<AddressState>({ kind: 'redirect', target: '/en/elsewhere/' }),
      fc.constant<AddressState>({ kind: 'withdrawn', reason }),
    );
    fc.assert(
      fc.property(fc.dictionary(address, state), (entries) => {
        const ledger = new Map(Object.entries(entries));
        const { ledger: back, faults } = parseLedger(printLedger(ledger));
        expect(faults).toEqual([]);
        expect(back).toEqual(ledger);
      }),
    );
  });
});

describe('compareLedger', () => {
  const compare = (text: string, served: string[]) => compareLedger(parseLedger(text).ledger, new Set(served));

  it('is content when every address answers and every answer is listed', () => {
    expect(compare(`/vi/\n/vi/a/ redirect /vi/\n/vi/b/ withdrawn ${JSON.stringify(reason)}\n`, ['/vi/'])).toEqual([]);
  });

  it('names what is gone, not listed, or leads nowhere', () => {
    expect(compare('/vi/a/\n/vi/b/ redirect /vi/c/\n/vi/d/ redirect /vi/e/\n/vi/f/ redirect /x.json\n', ['/vi/e/', '/vi/g/'])).toEqual([
      { address: '/vi/a/', problem: 'gone' },
      { address: '/vi/b/', problem: 'target-gone' },
      { address: '/vi/e/', problem: 'unlisted' },
      { address: '/vi/f/', problem: 'target-form' },
      { address: '/vi/g/', problem: 'unlisted' },
    ]);
  });
});
