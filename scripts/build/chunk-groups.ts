// Which modules of the app travel together: a few files compress better than two hundred, and the first view stays small.

type Group = { readonly name: string; readonly test: RegExp; readonly priority: number };

/** Words of the first view; they stay in files of their own. */
const FIRST = '(?:items|frame|ui|home|install-line)';

/** Words of the papers: as rarely needed as these are. */
const PAPER_WORDS = '(?:report|rules|notices|calendar|csv|paper|paper-actions|roles|emergency-card)';

const language = (tag: string): Group[] => [
  {
    name: `paper-words-${tag}`,
    test: new RegExp(`/(?:i18n/${tag}/${PAPER_WORDS}|words/${tag}/rules)\\.ts$`),
    priority: 40,
  },
  // Nearly every screen wants some of each, and one large file compresses better than three.
  {
    name: `words-${tag}`,
    test: new RegExp(`/(?:words/${tag}/(?!items\\.ts)[\\w/-]+|i18n/${tag}/(?!${FIRST}\\.ts)[\\w-]+)\\.ts$`),
    priority: 20,
  },
];

const PAPER = '(?:report|rules|notices|calendar|csv|paper|roles|emergency-card)';

/** For rolldown's `codeSplitting.groups`. */
export const chunkGroups: readonly Group[] = [
  // With all that they import: what the first view needs, in one file.
  { name: 'first', test: /\/pwa\/(?:main\.tsx|screens\/home\/)/, priority: 50 },
  ...language('ja'),
  ...language('en'),
  {
    name: 'paper',
    // `…-file.ts` brings a writer (Word, calendar, CSV): each stays apart and loads when a file is asked for.
    test: new RegExp(`/(?:pwa/screens/${PAPER}|pwa/parts/paper|shared/core/paper)/(?!.*-file\\.ts)`),
    priority: 15,
  },
  {
    name: 'screens',
    test: /\/pwa\/(?:screens\/(?!home|not-found)|parts\/(?!item-row|progress-card|later|install-line))(?!.*-file\.ts)/,
    priority: 10,
  },
];
