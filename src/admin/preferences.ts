/** Sets the language of the editor to that of the page. Stands before the import of the editor, which reads it at once. */

const key = 'sveltia-cms.prefs';

/** Names under which Sveltia CMS keeps its wording, by the language of the page. */
const wording: Readonly<Record<string, string>> = { vi: 'vi', 'zh-Hans': 'zh-CN', en: 'en-US' };

const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as object;
localStorage.setItem(key, JSON.stringify({ ...kept, locale: wording[document.documentElement.lang] }));
