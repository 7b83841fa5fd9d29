// A company of thirty that does staff checks, for pictures and tests: a round that collects, one that is closed, one of last year.
// Invented; the sealed answers are real, and can be opened with the rounds' keys.
import { bytesOfHex } from '../../shared/core/staff-check/bytes.ts';
import { type Invitation, invitationLink } from '../../shared/core/staff-check/invitation.ts';
import { FIRST_QUESTIONS } from '../../shared/core/staff-check/questions.ts';
import type { Reply } from '../../shared/core/staff-check/reply.ts';
import { rollUp } from '../../shared/core/staff-check/roll-up.ts';
import { invitationOf, type Round } from '../../shared/core/staff-check/round.ts';
import { sealedText } from '../../shared/core/staff-check/sealed-object.ts';
import { type GivenAnswer, givenKey } from '../../shared/store/staff-check/given.ts';
import { nameOf } from '../../shared/store/staff-check/names.ts';
import { openedOf } from '../../shared/store/staff-check/opened.ts';
import type { Received } from '../../shared/store/staff-check/rounds-database.ts';
import { sealAnswer, slipSecret } from '../../shared/store/staff-check/seal.ts';

/** Keys of X25519 that were made once for these pictures. */
const KEY = {
  privateKey: bytesOfHex('18413c5d8a89c6170d49e5f997f8881d05eefefc21e4c01b0c4b08ea7f37724e'),
  publicKey: bytesOfHex('d3bb4ae86dbe8ce09db3f25e78824a41aa8a5fce3dadc1e4ba360d43baf3657f'),
};
const PEOPLE = 30;
const SPARE = 3;
const MADE_AT = Date.parse('2026-11-23T09:00:00+09:00');
const DAY_MS = 86_400_000;

/** The ids of the rounds by what they are good for in a picture. */
export const ROUND_IDS = {
  open: '0a1b2c3d4e5f6071',
  closed: '1a2b3c4d5e6f7081',
  last: '2a3b4c5d6e7f8091',
  preparing: '3a4b5c6d7e8f9001',
} as const;

const roundOf = (parts: Partial<Round> & Pick<Round, 'id'>): Round => ({
  ...KEY,
  createdAt: MADE_AT,
  questions: FIRST_QUESTIONS,
  methods: [1],
  due: '2026-12-01',
  keptUntil: '2026-12-31',
  company: 'さくら設計',
  purpose: 'gaps',
  reader: '総務の担当',
  way: 'self',
  slips: PEOPLE + SPARE,
  spare: SPARE,
  groups: [
    { from: 1, to: 12, name: '現場' },
    { from: 13, to: 21, name: '設計' },
    { from: 22, to: 33, name: '事務' },
  ],
  kept: { paper: true, file: true },
  phase: 'open',
  closedOn: null,
  counts: null,
  ...parts,
});

/** Who answered 「まだ」, 「一部」 and so on: of each question so many, the others できている. Some questions go well, some do not. */
const SPREAD: readonly Partial<Record<Reply, number>>[] = [
  { no: 9, unknown: 2 },
  { no: 1 },
  { unknown: 10 },
  { partly: 6, no: 2 },
  { no: 13, partly: 3, unknown: 1 },
  { no: 8, partly: 7 },
  {},
  { partly: 1, no: 1 },
  { na: 14, no: 1 },
  { unknown: 4, no: 3 },
  { no: 11, unknown: 5 },
  { partly: 9, na: 2 },
];

function replyAt(question: number, person: number): Reply {
  let left = (person * 7 + question * 5) % PEOPLE;
  for (const [reply, count] of Object.entries(SPREAD[question] ?? {}) as [Reply, number][]) {
    if (left < count) return reply;
    left -= count;
  }
  return 'yes';
}

const repliesOf = (person: number) =>
  Object.fromEntries(FIRST_QUESTIONS.map((id, question) => [id, replyAt(question, person)]));

/** The invitation on one numbered slip. */
const onSlip = async (round: Round, number: number): Promise<Invitation> => ({
  ...invitationOf(round),
  slip: { number, secret: await slipSecret(KEY.privateKey, number) },
});

async function sealedBy(round: Round, slip: number) {
  const minutes = Math.floor(round.createdAt / 60_000) + slip;
  return sealAnswer(await onSlip(round, slip), {
    sender: slip.toString(16).padStart(16, '0'),
    counter: 1,
    minutes,
    replies: repliesOf(slip),
    filled: [],
  });
}

async function received(round: Round, slip: number): Promise<Received> {
  const { bytes } = await sealedBy(round, slip);
  const sheet = {
    sender: slip.toString(16).padStart(16, '0'),
    counter: 1,
    minutes: Math.floor(round.createdAt / 60_000) + slip,
    replies: repliesOf(slip),
    filled: [],
  };
  const name = await nameOf(bytes);
  return { round: round.id, name, slip, bytes, sheet, problem: null, receivedAt: round.createdAt };
}

const receivedFrom = (round: Round, slips: readonly number[]): Promise<Received[]> =>
  Promise.all(slips.map((slip) => received(round, slip)));

const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, at) => at + 1);

export type StaffCompany = {
  readonly rounds: readonly Round[];
  readonly answers: readonly Received[];
  /** what the phone of one employee keeps of its own answer, with its key */
  readonly given: readonly (readonly [key: string, answer: GivenAnswer])[];
  /** addresses in the app: an invitation on slip 7 and by link, one that was answered, an answer that can be taken in */
  readonly addresses: {
    readonly slip: string;
    readonly link: string;
    readonly answered: string;
    readonly answer: string;
  };
};

/** Thirty people: 22 have answered the open round, 24 the closed one, 21 the one of last year. */
async function staffCompany(): Promise<StaffCompany> {
  const open = roundOf({ id: ROUND_IDS.open });
  const before = { createdAt: MADE_AT - 20 * DAY_MS, due: '2026-11-12', keptUntil: '2026-12-12' };
  const closing = roundOf({ id: ROUND_IDS.closed, ...before });
  const ofLast = {
    createdAt: MADE_AT - 360 * DAY_MS,
    due: '2025-12-05',
    keptUntil: '2026-01-05',
    phase: 'closed',
  } as const;
  const ending = roundOf({ id: ROUND_IDS.last, groups: [], ...ofLast });
  const answered = upTo(PEOPLE + SPARE).filter((slip) => slip % 3 !== 0 || slip === 9 || slip === 18);
  const atOpen = await receivedFrom(open, answered.slice(0, 22));
  const atClosed = await receivedFrom(closing, answered);
  const atLast = await receivedFrom(
    ending,
    upTo(21).map((slip) => slip + 5),
  );
  const closed = {
    ...closing,
    phase: 'closed',
    closedOn: '2026-11-12',
    counts: rollUp(closing, openedOf(atClosed)),
  } as const;
  const last = {
    ...ending,
    phase: 'ended',
    privateKey: null,
    closedOn: '2025-12-05',
    counts: rollUp(ending, openedOf(atLast)),
  } as const;
  const preparing = roundOf({ id: ROUND_IDS.preparing, phase: 'preparing', kept: { paper: false, file: false } });
  const mine = await sealedBy(open, 7);
  const given: GivenAnswer = {
    sender: '0000000000000007',
    counter: 1,
    replies: repliesOf(7),
    filled: [],
    sealed: mine.bytes,
    sealedAt: MADE_AT + DAY_MS,
    keptUntil: open.keptUntil,
  };
  const byLink = { ...invitationOf(open), id: 'a0a1a2a3a4a5a6a7' };
  return {
    rounds: [open, closed, last, preparing],
    answers: [...atOpen, ...atClosed],
    given: [[givenKey(open.id, 7), given]],
    addresses: {
      slip: invitationLink('', await onSlip(open, 8)),
      link: invitationLink('', byLink),
      answered: invitationLink('', await onSlip(open, 7)),
      answer: `#/a/${sealedText(await sealedBy(open, 31))}`,
    },
  };
}

/** Made while this file loads: what imports it from plain JavaScript cannot load anything more afterwards. */
export const STAFF_COMPANY: StaffCompany = await staffCompany();

/** The company as plain text, for the page that puts it into the databases. */
export const STAFF_COMPANY_TEXT: string = JSON.stringify(STAFF_COMPANY, (_, value) =>
  value instanceof Uint8Array ? { bytes: [...value] } : value,
);
