import { describe, expect, it } from 'vitest';
import { readState, writeState } from './state.ts';

describe('the state of the search', () => {
  it.each(['', '?q=h%C3%A0+giang', '?q=%E6%B2%B3%E6%B1%9F&kind=figure&year=2023&sort=date', '?place=wenshan'])('is read from and written to %j', (search) => {
    expect(writeState(readState(search))).toBe(search);
  });

  it('takes nothing else from the address', () => {
    expect(readState('?x=1&kind=&sort=other')).toEqual({ text: '', filters: {}, sort: 'relevance' });
  });
});
