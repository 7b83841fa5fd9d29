// Draws the page to which a link leads before the app is there: what it says to a newcomer, nothing to press. The build writes one
// such script for each page and language (scripts/build/door-plugin.ts) and puts address, styles and elements in their places; the
// early script asks for it. The app draws the same over it. Elements, not markup: the policy of the document allows no markup.
// @ts-check
(() => {
  const page = document.documentElement;
  const SVG = 'http://www.w3.org/2000/svg';

  /** @param {import('./element-tree.ts').Tree} tree @param {boolean} [inPicture] @returns {Node} */
  const nodeOf = (tree, inPicture) => {
    if (typeof tree === 'string') return new Text(tree);
    const [name, attributes, ...children] = tree;
    const isPicture = inPicture || name === 'svg';
    const element = document.createElementNS(isPicture ? SVG : page.namespaceURI, name);
    for (const key in attributes) element.setAttribute(key, attributes[key] ?? '');
    element.append(...children.map((child) => nodeOf(child, isPicture)));
    return element;
  };
  /** @param {string} href */
  const style = (href) =>
    new Promise((done) => {
      const link = document.createElement('link');
      // As the app asks for it: else it would be fetched twice.
      document.head.append(
        Object.assign(link, { rel: 'stylesheet', crossOrigin: '', href, onload: done, onerror: done }),
      );
    });
  const read = new Promise((done) => {
    if (document.readyState !== 'loading') done(null);
    addEventListener('DOMContentLoaded', done);
  });
  void Promise.all([read, ...STYLES.map(style)]).then(() => {
    const main = document.querySelector(`div[lang=${page.lang}] main`);
    // The app was quicker, the person has gone on, or a wide screen shows more than this.
    if (page.dataset.early !== 'page' || location.hash !== ADDRESS || !main || matchMedia('(min-width: 64rem)').matches)
      return;
    const drawn = /** @type {Element} */ (nodeOf(ELEMENTS));
    for (const { name, value } of drawn.attributes) main.setAttribute(name, value);
    // Nobody hears yet what is pressed.
    main.setAttribute('inert', '');
    main.replaceChildren(...drawn.childNodes);
    page.dataset.early = 'page-drawn';
  });
})();
