// Which modules of the app travel together: a few files compress better than two hundred, and each address asks for little
// more than it shows. A group takes along what its modules import, unless a group above it has that already.

type Group = { readonly name: string; readonly test: RegExp; readonly priority: number };

/** Words of the first view; they stay apart from all others. */
const FIRST_WORDS = '(?:frame|ui|home)';

/** Words in a file of their own: they follow the first view at once, or few people ever need them. */
const OWN_FILE = '(?:items|install-line|ways)';

/** Rooms whose only work is a paper: as rarely needed as papers are. */
const PAPER = '(?:report|rules|notices|calendar|csv|paper|roles|emergency-card|asked|threat-table)';

/** What the checklist and an item say at once, before anything on the page is opened. */
const LIST_WORDS =
  '(?:i18n/TAG/(?:checklist|item|glossary|plan|paper-actions)|words/TAG/(?:item-details|guideline|terms))';

const language = (tag: string): Group[] => [
  { name: `first-words-${tag}`, test: new RegExp(`/i18n/${tag}/${FIRST_WORDS}\\.ts$`), priority: 99 },
  { name: `home-words-${tag}`, test: new RegExp(`/i18n/${tag}/returning\\.ts$`), priority: 97 },
  {
    name: `paper-words-${tag}`,
    test: new RegExp(`/(?:i18n/${tag}/${PAPER}|words/${tag}/(?:rules|notices|schemes))\\.ts$`),
    priority: 90,
  },
  // The pages about the handbook: much text that few other screens want.
  {
    name: `handbook-words-${tag}`,
    test: new RegExp(`/(?:i18n|words)/${tag}/(?:handbook|threats)\\.ts$`),
    priority: 88,
  },
  // The questions for one person, of their own app and of an invitation.
  {
    name: `own-words-${tag}`,
    test: new RegExp(`/(?:i18n/${tag}/(?:own|staff-answer)|words/${tag}/employee)\\.ts$`),
    priority: 87,
  },
  // The staff check of the person in charge, and the ways its answers take, and a list shared on them.
  {
    name: `staff-words-${tag}`,
    test: new RegExp(`/i18n/${tag}/(?:staff-(?!answer)[\\w-]+|ways|team)\\.ts$`),
    priority: 87,
  },
  {
    name: `list-words-${tag}`,
    test: new RegExp(`/${LIST_WORDS.replaceAll('TAG', tag)}\\.ts$`),
    priority: 85,
  },
  // Nearly every screen wants some of each, and one large file compresses better than three.
  {
    name: `words-${tag}`,
    test: new RegExp(`/(?:words/${tag}/(?!items\\.ts)[\\w/-]+|i18n/${tag}/(?!${OWN_FILE}\\.ts)[\\w-]+)\\.ts$`),
    priority: 80,
  },
];

/** For rolldown's `codeSplitting.groups`. */
export const chunkGroups: readonly Group[] = [
  { name: 'first', test: /\/pwa\/(?:main\.tsx|screens\/home\/(?:home|first-run)\.tsx)/, priority: 100 },
  // Home of somebody who has chosen a way to work.
  { name: 'home', test: /\/pwa\/screens\/home\/returning\.tsx/, priority: 95 },
  ...language('ja'),
  ...language('en'),
  // What every visit loads, but only after its first view.
  {
    name: 'later',
    test: /\/(?:pwa\/start\/after-first-paint\.ts|pwa\/parts\/install-line\.tsx|shared\/store\/(?:keep-safe|drafts|rare-actions|replica\/files)\.ts|pwa\/choose-use\.ts|shared\/core\/log\/(?:recover|reachable)\.ts|shared\/store\/replica\/(?:add-many|each-place|held)\.ts)$/,
    priority: 70,
  },
  { name: 'list', test: /\/pwa\/screens\/checklist\/(?!quick)/, priority: 60 },
  {
    name: 'staff',
    test: /\/(?:pwa\/screens\/staff-|shared\/store\/staff-check\/(?!suite|database)|shared\/content\/check-words)/,
    priority: 55,
  },
  // Reading QR codes, by camera or from a photo: as rarely needed as its reader.
  { name: 'qr-reader', test: /\/pwa\/screens\/exchange\/(?:scan\.tsx|read-picture\.ts)$/, priority: 45 },
  // Before the papers: what both use is here, so that no screen waits for a paper.
  {
    name: 'screens',
    test: new RegExp(
      `/pwa/(?:screens/(?!home|own/|ways/|team/|staff-answer/|exchange/(?:scan|read-)|${PAPER}/|.*-file\\.ts)|parts/term-meaning)`,
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
