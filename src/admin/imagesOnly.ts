/** Uploads take images and nothing else: a capture of a source page must not slip into the repository. */

const imageTypes: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/avif']);

/** Stops each choice, drop or paste of files of which one is no image, before the editor sees it. */
export function takeImagesOnly(page: Document, message: string): void {
  const refuse = (event: Event, files: FileList | null | undefined): void => {
    if (![...(files ?? [])].some(({ type }) => !imageTypes.has(type))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.target instanceof HTMLInputElement) event.target.value = '';
    page.defaultView?.alert(message);
  };
  const capture = { capture: true };
  page.addEventListener('change', (event) => refuse(event, event.target instanceof HTMLInputElement ? event.target.files : null), capture);
  page.addEventListener('drop', (event) => refuse(event, event.dataTransfer?.files), capture);
  page.addEventListener('paste', (event) => refuse(event, event.clipboardData?.files), capture);
}
