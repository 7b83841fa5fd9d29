// Before the first paint: language, theme and text size onto the document, how much of the prerendered view may be seen,
// which parts to fetch at once; then it starts the app. Goes into the document word for word, and beside it as a file for
// hosts that do not let it run there (scripts/build/early-script.mjs says why).
// The build puts the keys of shared/core/early-keys.json in their places.
// @ts-check
(() => {
  const root = document.documentElement;
  if (root.dataset.begun) return;
  root.dataset.begun = 'yes';
  const stored = (/** @type {string} */ key) => {
    try {
      return JSON.parse(localStorage.getItem(key) ?? 'null') ?? {};
    } catch {
      return {};
    }
  };
  const { language, theme, textSize } = stored(SETTINGS_KEY);
  const known = navigator.languages
    .map((tag) => tag.toLowerCase().split('-')[0])
    .find((tag) => /^(ja|en)$/.test(tag ?? ''));
  const lang = /^(ja|en)$/.test(language) ? language : (known ?? 'ja');
  root.lang = lang;
  if (theme) root.dataset.theme = theme;
  if (textSize) root.dataset.textSize = textSize;
  const isHome = /^(#?\/?)$/.test(location.hash) && !/[?&]share-/.test(location.search);
  const isNew = !([stored(MARKER_KEY)].flat()[0] > 0);
  root.dataset.early = isHome ? (isNew ? 'first' : 'home') : 'page';
  const { dataset } = /** @type {HTMLElement} */ (document.querySelector('[data-app]'));
  const list = /^#\/(item\/|checklist(\?|$))/.exec(location.hash)?.[1];
  const more = isHome ? (isNew ? '' : 'Home') : list ? (list === 'item/' ? 'Item' : 'List') : 'Page';
  const ask = (/** @type {string} */ href) => {
    // As the app will ask for it: else it is fetched twice. Low: behind the style sheet, which the first frame waits for.
    const kind = href.endsWith('.css') ? { rel: 'preload', as: 'style', crossOrigin: '' } : { rel: 'modulepreload' };
    document.head.append(Object.assign(document.createElement('link'), kind, { fetchPriority: 'low', href }));
  };
  // The first frame comes with the style sheet: what is not needed for it must not slow that down. A tenth of a second is less
  // than the way there and back on a slow line, so the answers come in right behind the style sheet. And each is asked for in
  // a turn of its own, because asking takes a slow phone some milliseconds. What is on the device already comes at once.
  const kept = navigator.serviceWorker?.controller;
  const later = (/** @type {string} */ href) => (kept ? ask(href) : setTimeout(ask, 100, href));
  const files = (more = '') => dataset[lang + more]?.split(' ') ?? [];
  const start = () => import(dataset.app ?? '');
  if (more) {
    files().forEach(ask);
    start();
    files(more).forEach(later);
  } else {
    // A newcomer reads home without the app: it starts when the first frame is on the screen.
    files().forEach(later);
    if (document.hidden) start();
    requestAnimationFrame(() => setTimeout(start, 100));
    if (window.PerformanceObserver) new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
  }
})();
