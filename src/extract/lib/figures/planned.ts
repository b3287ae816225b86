/** Words that make a figure or an event one that is still to come. */
import type { SourceLang } from '../types.ts';

const plans: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:sẽ|dự kiến|phấn đấu|mục tiêu|đặt mục tiêu|đề nghị|đề xuất|hướng tới|cam kết|sắp|chỉ tiêu|mong muốn|kỳ vọng|nghiên cứu|xin chủ trương|theo kế hoạch|lập kế hoạch|có kế hoạch|nhằm|thống nhất tổ chức|sẵn sàng)(?!\p{L})/gu,
  zh: /将|计划|力争|预计|拟|目标|建议|愿(?!望|景)|争取|规划|加快推进|下一步|有望/gu,
  en: /\b(?:will|would|plans?|planned|planning|aims?|expects?|expected|targets?|targeted|hopes?|pledge[sd]?|propose[sd]?|agreed to|ready to|intends?|seeks?|scheduled|set to)\b/gu,
};
const fulfilled: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:đã|được thành lập|vừa)(?!\p{L})/u,
  zh: /已|累计|完成/u,
  en: /\b(?:has|have|had|was|were|reached|already)\b/u,
};

/** What an aim is to reach, and what was reached after anything else: `dự kiến … đạt`, `hai bên đề xuất …, đạt`. */
const reached: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})đạt(?!\p{L})/u,
  zh: /达到?/u,
  en: /(?!)/u,
};
const aims = /^(?:sẽ|dự kiến|phấn đấu|mục tiêu|đặt mục tiêu|chỉ tiêu|kỳ vọng|hướng tới|将|计划|力争|预计|目标|争取|规划|有望)$/u;

/** Whether the words between the beginning of the sentence and a place in it announce what comes there. */
export function isPlannedAt(before: string, lang: SourceLang): boolean {
  const last = [...before.matchAll(plans[lang])].at(-1);
  if (last === undefined) return false;
  const after = before.slice(last.index + last[0].length);
  return !fulfilled[lang].test(after) && (aims.test(last[0]) || !reached[lang].test(after));
}
