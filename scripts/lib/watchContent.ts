/** Calls back after files of content/ have changed. */
import { watch, type FSWatcher } from 'node:fs';
import { join, sep } from 'node:path';

/** Editors write a file in several steps; a moment of quiet means that they are done. */
const quiet_ms = 60;

/**
 * Watches content/ below a root.
 * @param changed gets the paths that changed since the last call, relative to the root
 * @throws Error when the folder is missing
 */
export function watchContent(root: string, changed: (paths: string[]) => void): FSWatcher {
  const seen = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  return watch(join(root, 'content'), { recursive: true }, (_event, name) => {
    if (name === null || /(?:^|[/\\])[.~#]|[~#]$|\.tmp$|\.swp$/.test(name)) return;
    seen.add(`content/${name.split(sep).join('/')}`);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = [...seen].sort();
      seen.clear();
      changed(paths);
    }, quiet_ms);
  });
}
