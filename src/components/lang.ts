/** `lang` of a text: the record's code for Chinese becomes its tag. `langAttribute('zh') // => 'zh-Hans'` */
export function langAttribute(lang: string | undefined): string | undefined {
  return lang === 'zh' ? 'zh-Hans' : lang;
}
