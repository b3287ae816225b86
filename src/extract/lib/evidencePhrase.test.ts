import { describe, expect, it } from 'vitest';
import { evidencePhrase } from './evidencePhrase.ts';

const text = 'một hai ba bốn năm sáu bảy tám chín mười mười_một mười_hai mười_ba.';
const whole = { start: 0, end: text.length };

describe('evidencePhrase', () => {
  it('keeps twelve words from the start or the end', () => {
    expect(evidencePhrase(text, 3, whole).evidence).toEqual({
      paragraph: 3,
      phrase: text.slice(0, text.lastIndexOf(' ')),
    });
    expect(evidencePhrase(text, 3, whole, 'end').evidence.phrase).toBe(text.slice(text.indexOf(' ') + 1));
  });

  it('counts two Han characters as a word', () => {
    const han = '云南省与老街省双方共同签署跨境旅游合作协议并发表联合声明';
    expect(evidencePhrase(han, 1, { start: 0, end: han.length }).evidence.phrase).toHaveLength(24);
  });

  it('leaves out signs at the ends and keeps the place', () => {
    const { evidence, span } = evidencePhrase('xin, cảm ơn, ', 1, { start: 3, end: 13 });
    expect(evidence.phrase).toBe('cảm ơn');
    expect('xin, cảm ơn, '.slice(span.start, span.end)).toBe('cảm ơn');
  });

  it('is empty for an empty span', () => {
    expect(evidencePhrase('abc', 1, { start: 1, end: 1 }).evidence.phrase).toBe('');
  });
});
