// Makes forged names of the kinds that public reports describe. Made up from parts, so that no list is learnt by heart.
import fc from 'fast-check';

const pick = (text: string): fc.Arbitrary<string> => fc.constantFrom(...text.trim().split(/\s+/));
const maybe = (part: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), part);
const join = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((all) => all.join(''));

const ENDINGS = pick(
  'us com net org info biz co io me app dev top xyz live click online site icu vip club link pro sbs cfd host tech store cloud uk.com example in eu',
);
const FREE = pick(
  'web.app vercel.app netlify.app pages.dev workers.dev github.io herokuapp.com weebly.com wixsite.com firebaseapp.com azurewebsites.net blogspot.com duckdns.org ngrok-free.app onrender.com',
);
const BRAND = pick('zoom webex microsoftteams msteams googlemeet');
const WORDS = pick(
  'meeting meetings meet invite invites invitation join joining conference call session interview webinar login signin verify secure account launch room host guest schedule id briefing standup support help update download install client app desktop video live chat portal workplace hr jobs connect link access event official',
);
const JOINED = pick('zoom webex microsoft-teams ms-teams google-meet teams');

const DIGITS = fc.integer({ min: 0, max: 999 }).map((n) => (n < 100 ? String(n).padStart(2, '0') : String(n)));
const SERVER = fc.oneof(
  join(pick('u w us uw ur uv ux eu jp in uk ap'), DIGITS, maybe(pick('web app meet live'))),
  join(DIGITS, pick('web us usweb webus ukweb')),
  join(pick('web us usweb app'), DIGITS),
);

/** The word with one letter doubled, left out, swapped, or taken for one that looks alike. */
const slipOf = (word: string): fc.Arbitrary<string> =>
  fc.tuple(fc.integer({ min: 1, max: word.length - 2 }), fc.integer({ min: 0, max: 2 })).map(([at, how]) => {
    const [head, rest] = [word.slice(0, at), word.slice(at)];
    if (how === 0) return head + (rest[0] ?? '') + rest;
    if (how === 1) return head + rest.slice(1);
    return rest[0] === rest[1]
      ? head + (rest[0] ?? '') + rest
      : head + (rest[1] ?? '') + (rest[0] ?? '') + rest.slice(2);
  });

const LOOK: Readonly<Record<string, readonly string[]>> = {
  o: ['0', 'о', 'ο', 'ö'],
  e: ['3', 'е', 'é'],
  m: ['rn', 'м', 'ṁ'],
  i: ['і', 'ı', 'í'],
  s: ['5', 'ѕ', 'ś'],
  a: ['а', 'á'],
  c: ['с', 'ć'],
  x: ['х', 'ẋ'],
  l: ['1', 'ӏ'],
  g: ['ġ', 'ɡ'],
};
const alike = (word: string): fc.Arbitrary<string> =>
  fc.tuple(fc.nat(), fc.nat()).map(([which, form]) => {
    const places = [...word].flatMap((letter, at) => (at > 0 && LOOK[letter] ? [at] : []));
    const at = places[which % places.length] ?? 0;
    const forms = LOOK[word[at] ?? ''] ?? [];
    return word.slice(0, at) + (forms[form % forms.length] ?? '') + word.slice(at + 1);
  });

const REAL = pick('zoom.us us02web.zoom.us teams.microsoft.com teams.live.com meet.google.com midori.webex.com');
const STRANGER = pick('kaigi evil-login secure-page abc123 my-site mtg-room');

/** Each kind with its hosts; a name for the table in docs/link-check.md. */
export const FORGED: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'server part glued to the name': join(SERVER, fc.constant('zoom.'), pick('us com live top sbs in eu app org')),
  'server part joined by a hyphen or behind': fc.oneof(
    join(SERVER, fc.constant('-zoom.'), ENDINGS),
    join(fc.constant('zoom-'), SERVER, fc.constant('.'), ENDINGS),
    join(fc.constant('zoom'), SERVER, fc.constant('.'), ENDINGS),
  ),
  'server part in another label': fc.oneof(
    join(SERVER, fc.constant('.zoom.'), SERVER, fc.constant('.'), pick('sbs us live com eu')),
    join(fc.constant('zoom.'), SERVER, fc.constant('.'), pick('sbs us live com eu')),
  ),
  'a word glued to the name': fc.oneof(
    join(BRAND, WORDS, fc.constant('.'), ENDINGS),
    join(WORDS, BRAND, fc.constant('.'), ENDINGS),
  ),
  'a word joined by a hyphen': fc.oneof(
    join(JOINED, fc.constant('-'), WORDS, fc.constant('.'), ENDINGS),
    join(WORDS, fc.constant('-'), JOINED, fc.constant('.'), ENDINGS),
  ),
  'the name with another ending': join(
    pick('zoom webex microsoftteams msteams googlemeet'),
    fc.constant('.'),
    pick('top xyz live click online site icu vip club link sbs cfd host tech store cloud example app'),
  ),
  'a name below a free service': join(
    fc.oneof(
      JOINED.filter((name) => name !== 'teams'),
      join(BRAND, WORDS),
      join(JOINED, fc.constant('-'), WORDS),
    ),
    fc.constant('.'),
    FREE,
  ),
  'letters that look alike': fc
    .tuple(pick('zoom webex microsoft google'), maybe(join(fc.constant('-'), WORDS)), ENDINGS)
    .chain(([word, tail, ending]) => alike(word).map((name) => `${name}${tail}.${ending}`)),
  'one slip': fc
    .tuple(pick('microsoft googlemeet microsoftteams webex'), maybe(join(fc.constant('-'), WORDS)), ENDINGS)
    .chain(([word, tail, ending]) => slipOf(word).map((name) => `${name}${tail}.${ending}`)),
  'the real name in front': join(REAL, fc.constant('.'), STRANGER, fc.constant('.'), ENDINGS),
};

const UNKNOWN = pick('harvest delta orchid falcon nova summit prime atlas river maple cobalt lantern');

/** The weak side: words that the check does not know. Shown in the table, with no promise. */
export const FORGED_WITH_UNKNOWN_WORDS: fc.Arbitrary<string> = fc.oneof(
  join(JOINED, fc.constant('-'), UNKNOWN, fc.constant('.'), ENDINGS),
  join(BRAND, UNKNOWN, fc.constant('.'), ENDINGS),
  join(UNKNOWN, BRAND, fc.constant('.'), ENDINGS),
);
