// Splits what stands beside a tool's name into words, so that "invite" counts for more than "lens".
import { kept } from './kept.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** About meetings and about getting in: what a forged invitation promises. */
const MEETING = list(`
meeting meetings meet meets metting invite invites invited invitation invitations invitee join joins joining joinin
conference conferences conf conferencing call calls calling webinar webinars session sessions interview interviews
interviewer login logon signin signup sso auth oauth verify verification authenticate secure secured security account accounts
launch launcher room rooms lobby host hosts guest guests participant attend attendee kaigi sanka shoutai mtg videocall
videoconference videomeeting briefing standup catchup kickoff huddle townhall sync syncup onboarding hangout passcode password schedule scheduler appointment reunion`);

/** About the program and the service around it. */
const SERVICE = list(`
us app apps application client desktop mobile web webapp website online live cloud video videos voice audio chat chats message
messages download downloads downloader dl update updates updater upgrade install installer installers installation
setup support help helpdesk helper service services portal workplace workspace share shared sharing screen stream
connect connected connection link links url access entry enter start open official original event events calendar doc
docs document documents file files record recording recordings replay notes transcript plugin addon extension sdk
win windows mac macos pc android ios apk exe msi zip patch fix kit business enterprise office admin admins identity id ids code codes gov hr job jobs career careers recruit recruiting recruitment
recruiter hiring hire staff team teams partner partners collaboration collab communications communication comms
talk talks conversation presentation demo trial free license premium subscription renew renewal billing payment
confirm confirmation confirmed validate notification notifications notice alert alerts reminder remote work working investor investors venture ventures vc fund capital crypto kyc wallet press media podcast
com net org server`);

/** Small words that only bind the others. */
const PLAIN = list(`
my our your the get go to for new now one top best pro plus max hub zone site page pages info corp inc ltd global
world international group japan jp uk eu usa in on at of and with via by is it do be we you i e a x hd tv next
easy fast smart quick first direct real true air ai io vip center centre central digital tech technology solutions
system systems network net store shop studio space lab labs cc co ms goog com`);

/** 2 for a word about meetings, 1 for one about the service, 0 for a small one. */
const WEIGHT = new Map<string, number>([
  ...PLAIN.map((word) => [word, 0] as const),
  ...SERVICE.map((word) => [word, 1] as const),
  ...MEETING.map((word) => [word, 2] as const),
]);
const MAX_WORD_CHARS = Math.max(...[...WEIGHT.keys()].map((word) => word.length));

export type Said = {
  /** a region or server such as `us05web`, `w02`, `05` */
  readonly isServer: boolean;
  /** the heaviest word: 2 meeting, 1 service, 0 small words only; null if it is not made of known words */
  readonly weight: 0 | 1 | 2 | null;
};

/** The heaviest word of the best way to cut a text wholly into known words; null if there is none. */
function segment(text: string): 0 | 1 | 2 | null {
  const best: (number | null)[] = [0];
  for (let end = 1; end <= text.length; end += 1) {
    let found: number | null = null;
    for (let start = Math.max(0, end - MAX_WORD_CHARS); start < end; start += 1) {
      const before = best[start] ?? null;
      const weight = WEIGHT.get(text.slice(start, end));
      if (before !== null && weight !== undefined) found = Math.max(found ?? 0, before, weight);
    }
    best[end] = found;
  }
  return (best[text.length] ?? null) as 0 | 1 | 2 | null;
}

function readNew(text: string): Said {
  const bare = text.replace(/[-_]/g, '').slice(0, 63);
  if (bare === '') return { isServer: false, weight: null };
  const letters = bare.replace(/o(?=\d)|(?<=\d)o/g, '0').replace(/\d+/g, ' ');
  const parts = letters.split(' ').filter(Boolean);
  const hasDigit = letters.includes(' ');
  // `us02web`, `w02`, `05`, `web3`: a region with its number; not `auth0` or `24`.
  const digits = bare.replace(/\D/g, '').length;
  const isRegion = parts.some((part) => /^(?:us|eu|uk|web|usweb|webus|ukweb)$/.test(part));
  const isServer =
    hasDigit &&
    (isRegion || digits > 2 || (digits === 2 && (parts.length > 0 || /^0\d$/.test(bare)))) &&
    parts.length <= 3 &&
    parts.every((part) => part.length <= 2 || (part.length <= 12 && segment(part) !== null));
  const weights = (hasDigit ? parts : [bare]).map(segment);
  const weight = weights.some((one) => one === null)
    ? null
    : (Math.max(0, ...weights.map((one) => one ?? 0)) as 0 | 1 | 2);
  return { isServer, weight };
}

/** What stands beside a name: a server part, known words, or something else. `o` beside a digit counts as a zero. */
export const read = kept(readNew);
