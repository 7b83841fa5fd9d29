// Before the first paint: language, theme and text size onto the document, how much of the prerendered view may be seen,
// and which parts to fetch at once. Goes into the document word for word (scripts/build/early-script.mjs says why).
// @ts-check
(() => {
  const root = document.documentElement;
  const stored = (/** @type {string} */ key) => {
    try {
      return JSON.parse(localStorage.getItem(key) ?? 'null') ?? {};
    } catch {
      return {};
    }
  };
  const { language, theme, textSize } = stored('telemamori-settings');
  const known = navigator.languages
    .map((tag) => tag.toLowerCase().split('-')[0])
    .find((tag) => /^(ja|en)$/.test(tag ?? ''));
  const lang = /^(ja|en)$/.test(language) ? language : (known ?? 'ja');
  root.lang = lang;
  if (theme) root.dataset.theme = theme;
  if (textSize) root.dataset.textSize = textSize;
  const isHome = /^(#?\/?)$/.test(location.hash) && !/[?&]share-/.test(location.search);
  const isNew = !([stored('telemamori-marker-telemamori')].flat()[0] > 0);
  root.dataset.early = isHome ? (isNew ? 'first' : 'home') : 'page';
  const { dataset } = /** @type {HTMLElement} */ (document.currentScript);
  const isList = /^#\/(checklist$|checklist\?|item\/)/.test(location.hash);
  const more = isHome ? (isNew ? '' : 'Home') : isList ? 'List' : 'Page';
  const fetchAll = (/** @type {string} */ list) => {
    for (const href of list.split(' ')) {
      const kind = href.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' };
      document.head.append(Object.assign(document.createElement('link'), kind, { href }));
    }
  };
  fetchAll(dataset[lang] ?? '');
  // The first frame comes with the style sheet: what is not needed for it must not slow that down.
  if (more) requestAnimationFrame(() => fetchAll(dataset[lang + more] ?? ''));
})();
