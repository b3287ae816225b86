/** Offers the device's own way of sharing beside the links, where the browser has one. */

/** @param keys parameters of the address that belong to what is shown; any other is somebody's tail and is left out */
export function startShare(keys: readonly string[]): void {
  const box = document.querySelector<HTMLElement>('nav.share[data-app]');
  const own = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  if (!box || own === undefined || !('share' in navigator)) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = box.dataset['app'] ?? '';
  button.addEventListener('click', () => {
    const url = new URL(own);
    for (const [key, value] of new URLSearchParams(location.search)) if (keys.includes(key)) url.searchParams.append(key, value);
    navigator.share({ title: document.title, url: url.href }).catch((error: unknown) => {
      // Who closes the sheet has changed their mind.
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    });
  });
  box.querySelector('span')?.after(button);
}
