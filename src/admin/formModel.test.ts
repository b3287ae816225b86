import { describe, expect, it } from 'vitest';
import { entryToForm, formToEntry, orderByForm } from './formModel.ts';

describe('between file and form', () => {
  it('types parties and texts paragraphs, and back', () => {
    const entry = {
      places: [],
      attribution: { by: [{ person: 'a' }, { label: { vi: 'x', zh: 'y', en: 'z' } }], via: 'b' },
      items: [{ label: { vi: 'x', zh: 'y', en: 'z' } }],
      evidence: [{ source: 's', paragraph: 3, phrase: 'p' }, { source: 's', paragraph: 'c1', phrase: '3' }],
      reviewed: { by: 'A person', date: '2026-11-22' },
    };
    const form = entryToForm(entry);
    expect(form['attribution']).toEqual({
      by: [{ type: 'person', person: 'a' }, { type: 'label', label: { vi: 'x', zh: 'y', en: 'z' } }],
      via: 'b',
    });
    expect(form['evidence']).toEqual([{ source: 's', paragraph: '3', phrase: 'p' }, { source: 's', paragraph: 'c1', phrase: '3' }]);
    expect(formToEntry(form)).toEqual(entry);
  });

  it('leaves out what was left empty', () => {
    const form = {
      ...{ places: [], topics: ['trade'], session: null, mechanism: '', disputed: null, draft: false, planned: true },
      ...{ quantity: { value: 0, min: null, unit: 'person', currency: '' }, inferred: { why: { vi: '', zh: '' }, sources: [] } },
    };
    expect(formToEntry(form)).toEqual({ places: [], topics: ['trade'], planned: true, quantity: { value: 0, unit: 'person' } });
  });

  it('orders by the form, all the way down', () => {
    const fields = [{ name: 'list', fields: [{ name: 'a' }, { name: 'b', fields: [{ name: 'vi' }, { name: 'zh' }] }] }, { name: 'body' }];
    const ordered = orderByForm({ other: 1, body: '', list: [{ b: { zh: 2, vi: 1 }, a: 3 }] }, fields);
    expect(JSON.stringify(ordered)).toBe('{"list":[{"a":3,"b":{"vi":1,"zh":2}}],"body":"","other":1}');
  });

  it('gives an original no translation', () => {
    expect(formToEntry({ title: 'a', original: true, translation: { state: 'machine' } })).toEqual({ title: 'a', original: true });
    expect(formToEntry({ title: 'a', translation: { state: 'machine' } })).toEqual({ title: 'a', translation: { state: 'machine' } });
  });
});
