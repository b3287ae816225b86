/** Body of a content file -> lines that an MDX compiler would run. */

/** A word that begins code, and its index in the body. */
export type CodeWord = { word: string; index: number };

// Prose may begin with the English words import, export or await; code is told by what follows them.
const before = String.raw`[ \t\uFEFF]*(?:\/\*(?:(?!\*\/)[^])*\*\/\s*|;\s*)*`;
const name = String.raw`[\p{ID_Start}$_][\p{ID_Continue}$]*`;
const imports = String.raw`import\s*(?:["'({*]|\.meta\b|${name}\s*,\s*[{*]|(?:(?:type|defer|source)\s+)?(?:[{*]|${name}\s+from\s*["']))`;
const exports = String.raw`export\s*(?:[{*]|(?:default|const|let|var|function|class|async)\b|type\s+${name}\s*=|interface\s+${name}\s*\{|enum\s+${name}\s*\{)`;
const awaits = String.raw`(?:for\s+)?await\s*(?:[({[]|(?:import|new)\b|[\w$.]+(?:[({]|\s*\(["'\x60)]|\s*;))`;
const code = new RegExp(String.raw`^${before}(?<word>${imports}|${exports}|${awaits})`, 'u');

/** How much is read from the beginning of each line, comments included. */
const window_chars = 5_000;

/** Lists every `import`, `export` and `await` that begins a line, also after comments. */
export function bodyToCode(body: string): CodeWord[] {
  const words = new Map<number, CodeWord>();
  let start = 0;
  for (const line of body.split('\n')) {
    const match = code.exec(body.slice(start, start + window_chars));
    const found = match?.groups?.['word'];
    if (match && found !== undefined) {
      const index = start + match[0].length - found.length;
      words.set(index, { word: /import|export|await/.exec(found)?.[0] ?? found, index });
    }
    start += line.length + 1;
  }
  return [...words.values()];
}
