// Which modules of the app travel together: a few files compress better than two hundred, and each address asks for little
// more than it shows. A group takes along what its modules import, unless a group above it has that already.

type Group = { readonly name: string; readonly test: RegExp; readonly priority: number };

/** Words of the first view; they stay apart from all others. */
const FIRST_WORDS = '(?:frame|ui|home)';

/** Words in a file of their own: they follow the first view at once, or few people ever need them. */
const OWN_FILE = '(?:items|install-line|ways)';

/** Screens whose only work is a paper: as rarely needed as papers are. */
const PAPER = '(?:report|rules|notices|calendar|csv|paper|roles|emergency-card|asked|threat-table)';

/** Words by the part of the app that says them: group → modules below i18n/TAG and words/TAG. What stands in none is in `words`. */
const WORDS: Readonly<Record<string, { readonly i18n?: string; readonly content?: string }>> = {
  // What the running text of every page says: the terms in it, and how a text is copied; and of pages
  // whose other words come alone (pwa/parts/page-words.ts).
  'term-words': { i18n: 'glossary|paper-actions', content: 'terms' },
  'incident-words': { i18n: 'incident' },
  'meeting-words': { i18n: 'meeting' },
  // What an item's page and home say besides the words of each item, and the list.
  'item-words': { i18n: 'boss-memo|item|notices|plan|returning', content: 'platforms' },
  'list-words': { i18n: 'checklist', content: 'guideline|support' },
  // The pages about the handbook: much text that few other screens want.
  'handbook-words': { i18n: 'handbook|threats', content: 'handbook|threats' },
  // The questions for one person, of their own app and of an invitation.
  'own-words': { i18n: 'own|staff-answer', content: 'employee' },
  // The staff check of the person in charge, and the ways its answers take, and a list shared on them.
  'staff-words': { i18n: 'staff-(?!answer)[\\w-]+|ways|team' },
};

const language = (tag: string): Group[] => [
  { name: `first-words-${tag}`, test: new RegExp(`/i18n/${tag}/${FIRST_WORDS}\\.ts$`), priority: 99 },
  { name: `items-${tag}`, test: new RegExp(`/words/${tag}/items.ts$`), priority: 96 },
  ...Object.entries(WORDS).map(([name, { i18n = '(?!)', content = '(?!)' }], index) => ({
    name: `${name}-${tag}`,
    test: new RegExp(`/(?:i18n/${tag}/(?:${i18n})|words/${tag}/(?:${content}))\\.ts$`),
    priority: 90 - index / 10,
  })),
  {
    name: `paper-words-${tag}`,
    test: new RegExp(`/(?:i18n/${tag}/${PAPER}|words/${tag}/(?:rules|notices|schemes))\\.ts$`),
    priority: 85,
  },
  // Nearly every other screen wants some of each, and one large file compresses better than three.
  {
    name: `words-${tag}`,
    test: new RegExp(`/(?:words/${tag}/(?!items\\.ts)[\\w/-]+|i18n/${tag}/(?!${OWN_FILE}\\.ts)[\\w-]+)\\.ts$`),
    priority: 80,
  },
];

/** For rolldown's `codeSplitting.groups`. */
export const chunkGroups: readonly Group[] = [
  {
    name: 'first',
    test: /\/pwa\/(?:main\.tsx|screens\/home\/(?:home|first-run)\.tsx)|\/shared\/store\/draft-key\.ts/,
    priority: 100,
  },
  // The plan with its items, and how they stand on a page. Styles are in few files: each is a request of its own, and a name more
  // in the first view.
  {
    name: 'plan',
    test: /\/(?:(?:pips|plan-chips)\.css|pwa\/(?:plan\.ts|parts\/(?:item-row|item-titles|late|words-alone)\.)|shared\/(?:ui\/(?:chips|field|hero|rank-tag|rows|status-tag)\/(?!error-summary|form)|content\/words\.ts|core\/(?:item|phone)\.ts))/,
    priority: 96,
  },
  // Until when and who; how far the list is: home, the list and an item have it.
  {
    name: 'planning',
    test: /\/pwa\/parts\/(?:plan-chips|plan-day|progress-card)\./,
    priority: 95.5,
  },
  // What most pages are made of.
  {
    name: 'page',
    test: /\/(?:(?:ui\/(?:choice|facts)|screens\/(?:checklist|glossary|incident|meeting))\/(?!link)[\w-]+\.css$|pwa\/(?:parts\/(?:copy-text|linked-items|page-words|share-text|step-text|term-text|use-behind-frame|use-stored-text|where-staff|words-of)\.|screens\/item\/own-system\.ts)|shared\/(?:ui\/(?:bullets|check-row|details|empty-state|term|toast)\/|core\/meeting\/moment-types\.ts|content\/(?:freshness|tools\/names)\.ts))/,
    priority: 95,
  },
  // Home of somebody who has chosen a way to work.
  { name: 'home', test: /\/pwa\/screens\/home\/returning\.tsx/, priority: 94 },
  ...language('ja'),
  ...language('en'),
  // Whose answers an old log holds, and whose new ones will be: a newcomer with a link loads nothing of it.
  {
    name: 'settle-use',
    test: /\/pwa\/(?:start\/settle-use|choose-use)\.ts$/,
    priority: 71,
  },
  // What every visit loads, but only after its first view.
  {
    name: 'later',
    test: /\/(?:pwa\/start\/after-first-paint\.ts|pwa\/parts\/install-line\.tsx|shared\/store\/(?:keep-safe|rare-actions|replica\/files)\.ts|shared\/core\/log\/(?:recover|reachable)\.ts|shared\/store\/replica\/(?:add-many|count-changes|each-place|held|keep-state)\.ts)$/,
    priority: 70,
  },
  // Only for those who have more than a thousand changes, or whose database lacks something.
  { name: 'packs', test: /\/shared\/store\/replica\/(?:log-repair|packs)\.ts$/, priority: 69 },
  // Questions one by one: in five-minute mode, in a staff check, for one person.
  {
    name: 'asking',
    test: /\/(?:pwa\/parts\/(?:one-by-one|save-file)\.|shared\/ui\/(?:answer-buttons|progress-bar|switch)\/)/,
    priority: 61,
  },
  // An item's question with its answer; the parts of its page below.
  { name: 'item', test: /\/pwa\/screens\/item\/(?:item-screen|item-page)\./, priority: 60 },
  { name: 'item-rest', test: /\/pwa\/screens\/item\//, priority: 59.5 },
  { name: 'list', test: /\/pwa\/screens\/checklist\/(?!quick(?!-session))/, priority: 59 },
  { name: 'quick', test: /\/pwa\/screens\/checklist\/quick/, priority: 58.8 },
  // One meeting tool, one incident card, one term; each followed by the pages that lead to all of its kind.
  { name: 'tool', test: /\/pwa\/screens\/meeting\/tool\./, priority: 58.5 },
  {
    name: 'meeting',
    test: /\/pwa\/screens\/meeting\/(?:check|meeting|remembered)[\w-]*\./,
    priority: 58,
  },
  { name: 'incident', test: /\/pwa\/screens\/incident\/incident\./, priority: 57.5 },
  { name: 'incidents', test: /\/pwa\/screens\/incident\//, priority: 57 },
  { name: 'term', test: /\/pwa\/screens\/glossary\/term\./, priority: 56.5 },
  { name: 'glossary', test: /\/pwa\/(?:screens\/glossary\/|parts\/term-meaning)/, priority: 56 },
  // Facts of the pages of all items, where the app is on the device (shared/content/item-page-facts-later.ts).
  { name: 'item-facts', test: /\/shared\/content\/item-page-facts\.ts$/, priority: 55.5 },
  // Used by many a screen, by none of those above.
  {
    name: 'parts',
    test: /\/(?:pwa\/parts\/paper\/(?!word-file)|shared\/ui\/dialog\/)/,
    priority: 55,
  },
  // The answer page of a staff check, which somebody opens by the link of an invitation.
  { name: 'answer', test: /\/pwa\/screens\/staff-answer\//, priority: 54 },
  // With it what files and links to and from elsewhere are: whoever loads either loads both.
  {
    name: 'staff',
    test: /\/(?:pwa\/screens\/staff-|shared\/core\/exchange\/(?:file|link)\.|shared\/store\/replica\/legacy-vault|shared\/store\/staff-check\/(?!suite|database)|shared\/content\/check-words)/,
    priority: 53,
  },
  // Reading QR codes, by camera or from a photo: as rarely needed as its reader.
  { name: 'qr-reader', test: /\/pwa\/screens\/exchange\/(?:scan\.tsx|read-picture\.ts)$/, priority: 45 },
  // Before the papers: what both use is here, so that no screen waits for a paper.
  {
    name: 'screens',
    test: new RegExp(
      `/pwa/screens/(?!home|own/|ways/|team/|staff-answer/|exchange/(?:scan|read-)|${PAPER}/|.*-file\\.ts)`,
    ),
    priority: 50,
  },
  // A company's folder or server, and a list shared on them: only for those who use one. One chunk: each name costs the first view.
  {
    name: 'ways',
    test: /\/(?:pwa\/(?:screens\/(?:ways|team)|carriers)|shared\/(?:carrier|(?:core|store)\/team))\//,
    priority: 42,
  },
  // `…-file.ts` brings a writer (Word, calendar, CSV): each stays apart and loads when a file is asked for.
  { name: 'paper', test: new RegExp(`/(?:pwa/screens/${PAPER}|pwa/parts/paper)/(?!.*-file\\.ts)`), priority: 40 },
  // The app of one person for themselves; what it shares with other screens is theirs.
  { name: 'own', test: /\/(?:pwa\/screens\/own\/|shared\/content\/employee\.ts)/, priority: 35 },
];
