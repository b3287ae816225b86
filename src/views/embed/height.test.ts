import { describe, expect, it } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { testContext } from '../testRecord.ts';
import { allEmbeds } from './embed.ts';
import { embedHeight, growthClasses, growthSteps } from './height.ts';

const fact = (text: string) => ({
  kind: 'fact' as const,
  kicker: 'Figure',
  title: { text, href: '/en/facts/a/b/' },
  lines: [{ label: text, details: [] }],
  source: { text: 'Source' },
});

describe('the height of a frame', () => {
  it('grows with the text, by whole lines', () => {
    expect(embedHeight(fact('word '.repeat(40)))).toBeGreaterThan(embedHeight(fact('word')) + 100);
  });

  it('lets type grow more the more lines a wide frame saves', () => {
    const step = (content: Parameters<typeof growthClasses>[0], name: string): number => Number(new RegExp(`${name}-(\\d)`).exec(growthClasses(content))?.[1]);
    expect(step(fact('word '.repeat(40)), 'wide')).toBeGreaterThan(step(fact('word'), 'wide'));
    for (const locale of locales) {
      for (const { content } of allEmbeds(testContext(locale))) {
        expect(growthClasses(content)).toMatch(new RegExp(`^mid-[0-${growthSteps.length - 1}] wide-[0-${growthSteps.length - 1}]$`));
      }
    }
  });
});
