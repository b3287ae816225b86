/** Where the lines of a text that maintainers write may break: not inside an option, a date, or before a closing mark. */

/** Longer ends of code may break: on a narrow screen they fill the line. */
const mostKept = 24;
const closing = ',.;:!?)\\]，。；：、！？）】”’';

/** Blocks that stay as they are, tags, inline code with the marks behind it, and text. */
const parts = new RegExp(`<pre[\\s>][\\s\\S]*?</pre>|<h[1-6][\\s>][\\s\\S]*?</h[1-6]>|<code>([^<]*)</code>([${closing}]*)|<[^>]*>|[^<]+`, 'g');

/** @param html of a page that maintainers write @returns the same with its dates, options and ends of code kept whole */
export function keepTogether(html: string): string {
  return html.replace(parts, (part, code: string | undefined, marks: string | undefined) => {
    if (code !== undefined) return keepCode(code, marks ?? '');
    return part.startsWith('<') ? part : keepDates(part);
  });
}

/** Code breaks after its spaces and slashes only; its end takes the mark behind it to the next line. */
function keepCode(code: string, marks: string): string {
  const chunks = code.split(/(?<=[\s/])/);
  const last = chunks.at(-1) ?? '';
  if (marks === '' || last.length > mostKept) return `<code>${broken(chunks)}</code>${marks}`;
  const end = `<span class="nobr"><code>${last}</code>${marks}</span>`;
  const before = chunks.slice(0, -1);
  if (before.length === 0) return end;
  return `<code>${broken(before)}</code>${/\s$/.test(code.slice(0, -last.length)) ? '' : '<wbr>'}${end}`;
}

function broken(chunks: readonly string[]): string {
  return chunks
    .map((chunk, i) => {
      const shown = chunk.replace(/^-\S*/, '<span class="nobr">$&</span>');
      return chunk.endsWith('/') && i < chunks.length - 1 ? `${shown}<wbr>` : shown;
    })
    .join('');
}

const englishMonth = '(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b';
const dateSpaces = new RegExp(`(?<=\\b\\d{1,2}) (?=${englishMonth})|(?<=\\b${englishMonth}) (?=\\d{4}\\b)|(?<=(?:[Tt]háng|[Nn]gày|[Nn]ăm)) (?=\\d)`, 'g');

function keepDates(text: string): string {
  return text.replace(dateSpaces, '\u00a0');
}
