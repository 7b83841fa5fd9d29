// Which addresses are pictured, under which name. Every pattern of the app's routes has at least one, or a reason why not.
// @ts-check

/** @typedef {{ name: string, address: string, english?: string, fresh?: boolean }} Shot english: the address for English pictures, if it is another; fresh: before anything was entered */

/** pattern → what is pictured */
export const SHOTS = /** @type {Readonly<Record<string, readonly Shot[]>>} */ ({
  '': [
    { name: 'home', address: '#/' },
    { name: 'home-first', address: '#/', fresh: true },
  ],
  status: [
    { name: 'status', address: '#/status' },
    { name: 'status-empty', address: '#/status', fresh: true },
  ],
  'finder/:question': [{ name: 'finder-question', address: '#/finder/Q1' }],
  'ways/:way': [
    { name: 'ways-folder', address: '#/ways/folder' },
    { name: 'ways-server', address: '#/ways/server' },
  ],
  'item/:id': [{ name: 'item', address: '#/item/9-2' }],
  'own/ask/:id': [{ name: 'own-question', address: '#/own/ask/e-lock' }],
  'meeting/tool/:tool': [{ name: 'meeting-tool', address: '#/meeting/tool/zoom' }],
  'meeting/link': [
    {
      name: 'meeting-link',
      address: `#/meeting/link?text=${encodeURIComponent('https://us06web.zoom.us/j/81234567890?pwd=abc')}`,
    },
  ],
  'incident/:id': [{ name: 'incident', address: '#/incident/lost-device' }],
  incident: [{ name: 'incidents', address: '#/incident' }],
  'threats/:threat': [{ name: 'threat', address: '#/threats/malware' }],
  asked: [
    { name: 'asked', address: '#/asked?list=scs-3' },
    { name: 'asked-empty', address: '#/asked', fresh: true },
  ],
  threats: [
    { name: 'threats', address: '#/threats' },
    { name: 'threats-empty', address: '#/threats', fresh: true },
  ],
  'glossary/:term': [{ name: 'glossary-term', address: '#/glossary/vpn' }],
  search: [
    { name: 'search', address: `#/search?q=${encodeURIComponent('パスワード')}`, english: '#/search?q=password' },
  ],
  install: [{ name: 'install', address: '#/install?device=iphone' }],
});

/** Patterns without a picture of their own, and why. */
export const NOT_PICTURED = /** @type {Readonly<Record<string, string>>} */ ({
  'i/:payload': 'goes on to exchange/import at once',
  'a/:payload': 'pictured with the company of thirty: staff-shots.mjs',
  'staff/:round': 'pictured with the company of thirty: staff-shots.mjs',
  'staff/:round/invite': 'pictured with the company of thirty: staff-shots.mjs',
  'staff/:round/card': 'pictured with the company of thirty: staff-shots.mjs',
  'staff/:round/slips': 'pictured with the company of thirty: staff-shots.mjs',
  'staff/:round/wall': 'pictured with the company of thirty: staff-shots.mjs',
  'staff/:round/boss': 'pictured with the company of thirty: staff-shots.mjs',
  'staff/:round/everyone': 'pictured with the company of thirty: staff-shots.mjs',
  'staff/:round/end': 'pictured with the company of thirty: staff-shots.mjs',
  'v/:payload': 'pictured with the company of thirty: staff-shots.mjs',
});

/**
 * Everything to picture. A pattern without parameters that is not listed is pictured under its own address.
 * @param {readonly string[]} patterns
 * @returns {Shot[]}
 */
export function shotsOf(patterns) {
  return patterns.flatMap((pattern) => {
    if (NOT_PICTURED[pattern]) return [];
    const listed = SHOTS[pattern];
    if (listed) return listed;
    if (pattern.includes(':')) throw new Error(`scripts/gallery/screens.mjs does not say how to picture "${pattern}".`);
    return [{ name: pattern.replaceAll('/', '-'), address: `#/${pattern}` }];
  });
}
