/** Filters the timeline in place and keeps the choice in the address. Without it each filter leads to a page. */

export const timelineKeys = ['kind', 'topic', 'place', 'mechanism', 'year'] as const;

export function startFilters(): void {
  const box = document.querySelector<HTMLElement>('#filters');
  const status = document.querySelector<HTMLElement>('#filter-status');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('#filters a[data-key]')];
  const clear = document.querySelector<HTMLAnchorElement>('#filters a[data-clear]');
  // A page of one kind or topic shows only that; filtering further starts from the whole timeline.
  if (!box || !status || !clear || clear.getAttribute('aria-current') !== 'page') return;

  for (const link of links) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      const chosen = new URLSearchParams(location.search);
      const { key = '', value = '' } = link.dataset;
      if (chosen.get(key) === value) chosen.delete(key);
      else chosen.set(key, value);
      go(chosen);
    });
  }
  clear.addEventListener('click', (event) => {
    event.preventDefault();
    go(new URLSearchParams());
  });
  addEventListener('popstate', show);
  show();

  function go(chosen: URLSearchParams): void {
    history.pushState(null, '', chosen.size === 0 ? location.pathname : `?${chosen}`);
    show();
  }

  function show(): void {
    const chosen = new URLSearchParams(location.search);
    const wanted = timelineKeys.flatMap((key) => {
      const value = chosen.get(key);
      return value === null ? [] : [{ key, value }];
    });
    let count = 0;
    for (const entry of document.querySelectorAll<HTMLElement>('#timeline .fact-line')) {
      const isShown = wanted.every(({ key, value }) =>
        key === 'year' ? entry.closest('.year')?.id === `y${value}` : (entry.dataset[key] ?? '').split(' ').includes(value),
      );
      entry.hidden = !isShown;
      if (isShown) count += 1;
    }
    for (const group of document.querySelectorAll<HTMLElement>('#timeline .month, #timeline .year')) {
      group.hidden = group.querySelector('.fact-line:not([hidden])') === null;
    }
    for (const link of links) {
      const isChosen = chosen.get(link.dataset['key'] ?? '') === link.dataset['value'];
      if (isChosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    if (wanted.length > 0) box?.setAttribute('open', '');
    const words = box?.dataset[count === 0 ? 'none' : count === 1 ? 'one' : 'other'] ?? '';
    if (status) status.textContent = wanted.length === 0 ? '' : words.replace('#', String(count));
  }
}
