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
  'term-words': { i18n: 'glossary|incident|meeting|paper-actions', content: 'terms' },
  // What the checklist and an item say besides the words of each item.
  'list-words': { i18n: 'boss-memo|checklist|item|notices|plan', content: 'guideline|platforms|support' },
  // The pages about the handbook: much text that few other screens want.
  'handbook-words': { i18n: 'handbook|threats', content: 'handbook|threats' },
  // The questions for one person, of their own app and of an invitation.
  'own-words': { i18n: 'own|staff-answer', content: 'employee' },
  // The staff check of the person in charge, and the ways its answers take, and a list shared on them.
  'staff-words': { i18n: 'staff-(?!answer)[\\w-]+|ways|team' },
};

const language = (tag: string): Group[] => [
  { name: `first-words-${tag}`, test: new RegExp(`/i18n/${tag}/${FIRST_WORDS}\\.ts$`), priority: 99 },
  { name: `home-words-${tag}`, test: new RegExp(`/i18n/${tag}/returning\\.ts$`), priority: 97 },
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
  { name: 'first', test: /\/pwa\/(?:main\.tsx|screens\/home\/(?:home|first-run)\.tsx)/, priority: 100 },
  // What pages have in common with what runs behind the first view, so that neither brings the other.
  {
    name: 'base',
    test: /\/shared\/(?:core\/(?:item|exchange\/(?:base64url|pack-bits))|store\/drafts)\.ts$/,
    priority: 98,
  },
  // The plan with its items, and how they stand on a page.
  {
    name: 'plan',
    test: /\/(?:pwa\/(?:plan\.ts|parts\/(?:item-row|late|plan-chips|plan-day|progress-card)\.)|shared\/(?:ui\/(?:chips|field|rank-tag|rows|status-tag)\/(?!error-summary|form)|content\/words\.ts))/,
    priority: 96,
  },
  // What most pages are made of.
  {
    name: 'page',
    test: /\/(?:pwa\/(?:parts\/(?:copy-text|linked-items|next-turn|page-words|share-actions|share-text|step-text|term-text|use-stored-text|where-staff|words-alone|words-of)\.|screens\/item\/own-system\.ts)|shared\/(?:ui\/(?:check-row|choice|details|empty-state|facts|progress-bar|term|toast)\/|core\/(?:meeting\/moment-types|search\/fold)\.ts|content\/(?:freshness|incidents|tools\/names)\.ts))/,
    priority: 95,
  },
  // Home of somebody who has chosen a way to work.
  { name: 'home', test: /\/pwa\/screens\/home\/returning\.tsx/, priority: 94 },
  ...language('ja'),
  ...language('en'),
  // What every visit loads, but only after its first view.
  {
    name: 'later',
    test: /\/(?:pwa\/start\/after-first-paint\.ts|pwa\/parts\/install-line\.tsx|shared\/store\/(?:keep-safe|drafts|rare-actions|replica\/files)\.ts|pwa\/choose-use\.ts|shared\/core\/log\/(?:recover|reachable)\.ts|shared\/store\/replica\/(?:add-many|count-changes|each-place|held|keep-state)\.ts)$/,
    priority: 70,
  },
  // Only for those who have more than a thousand changes, or whose database lacks something.
  { name: 'packs', test: /\/shared\/store\/replica\/(?:log-repair|packs)\.ts$/, priority: 69 },
  { name: 'list', test: /\/pwa\/screens\/checklist\/(?!quick)/, priority: 60 },
  // The parts of an item's page below its answer.
  { name: 'item', test: /\/pwa\/screens\/item\//, priority: 59 },
  // The guides of the meeting tools.
  {
    name: 'meeting',
    test: /\/pwa\/screens\/meeting\/(?:check|meeting|remembered|setting|tool)[\w-]*\./,
    priority: 58,
  },
  { name: 'incident', test: /\/pwa\/screens\/incident\//, priority: 57 },
  { name: 'glossary', test: /\/pwa\/(?:screens\/glossary\/|parts\/term-meaning)/, priority: 56 },
  // Used by many a screen, by none of those above.
  {
    name: 'parts',
    test: /\/(?:pwa\/parts\/(?:one-by-one|save-file|paper\/(?!word-file))|shared\/ui\/(?:answer-buttons|dialog|progress-bar|switch)\/)/,
    priority: 55,
  },
  // The answer page of a staff check, which somebody opens by the link of an invitation.
  { name: 'answer', test: /\/pwa\/screens\/staff-answer\//, priority: 54 },
  {
    name: 'staff',
    test: /\/(?:pwa\/screens\/staff-|shared\/store\/staff-check\/(?!suite|database)|shared\/content\/check-words)/,
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
