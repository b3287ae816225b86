/** Cuts Chinese text into words; undefined where the browser cannot. */
export function segmenter(): ((text: string) => string[]) | undefined {
  if (!('Segmenter' in Intl)) return undefined;
  const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
  return (text) => [...words.segment(text)].map(({ segment }) => segment);
}
