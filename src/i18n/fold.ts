/** Text as it is searched. */

/** Letters without marks, đ as d. `fold('Điện Biên') // => 'Dien Bien'` */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
