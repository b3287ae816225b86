/** A copy of the published content inside the browser, on which editing can be tried without a repository. */

/** The folder in which Sveltia CMS looks for the files of its test backend. */
const folder = 'sveltia-cms-test';

/** Writes the files, by their paths, unless there is a copy already. */
export async function keepPracticeCopy(files: Readonly<Record<string, string>>): Promise<void> {
  const storage = await navigator.storage.getDirectory();
  if (await has(storage, folder)) return;
  const root = await storage.getDirectoryHandle(folder, { create: true });
  for (const [path, text] of Object.entries(files)) await write(root, path.split('/'), text);
}

async function has(directory: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  for await (const key of directory.keys()) if (key === name) return true;
  return false;
}

async function write(directory: FileSystemDirectoryHandle, path: readonly string[], text: string): Promise<void> {
  const [name = '', ...rest] = path;
  if (rest.length > 0) return write(await directory.getDirectoryHandle(name, { create: true }), rest, text);
  const file = await directory.getFileHandle(name, { create: true });
  const writer = await file.createWritable();
  await writer.write(text);
  await writer.close();
}
