/** Pages whose text maintainers write as trusted MDX: about, method, contribute. */
import { message } from '../i18n/messages/index.ts';
import { card } from './card.ts';
import type { Context } from './context.ts';
import { pageMeta, type Page } from './page.ts';

export const proseSections = ['about', 'method', 'contribute'] as const;
export type ProseSection = (typeof proseSections)[number];

export type ProseBody = { section: ProseSection };

export function prosePages(context: Context): Page<ProseBody>[] {
  const { locale } = context;
  return proseSections.map((section) => {
    const title = message(locale, `nav.${section}`);
    const lead = message(locale, `${section}.lead`);
    return {
      params: { locale, prose: section },
      body: { section },
      meta: pageMeta({
        locale,
        page: section,
        section,
        title,
        description: lead,
        card: card(locale, { kicker: message(locale, 'site.name'), title, foot: lead }),
      }),
    };
  });
}
