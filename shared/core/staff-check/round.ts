// One round of a staff check as the person in charge keeps it: what was asked and decided, its key, and how far it is.
import { type Day, isDay } from '../day.ts';
import { isFields, listOf, numberOf, oneOf } from '../parse.ts';
import { areRanges, type SlipRange } from './groups.ts';
import {
  fitsName,
  ID_BYTES,
  type Invitation,
  KEY_BYTES,
  MOST_COMPANY_BYTES,
  MOST_READER_BYTES,
  PURPOSES,
  readInvitation,
  WAYS,
  writeInvitation,
} from './invitation.ts';
import { inOrder } from './questions.ts';
import type { RollUp } from './roll-up.ts';

/** `closed`: contents may be seen and nothing more is taken in; `ended`: answers and key are deleted, counts are left. */
export const PHASES = ['preparing', 'open', 'closed', 'ended'] as const;
export type Phase = (typeof PHASES)[number];

export type Round = Omit<Invitation, 'slip'> & {
  /** milliseconds since 1970 */
  readonly createdAt: number;
  /** number of printed slips with the spare ones; 0: everybody answers by one open link */
  readonly slips: number;
  /** how many of the slips are spare: the rest is how many people are asked */
  readonly spare: number;
  readonly groups: readonly SlipRange[];
  /** null when the round has ended, or was never on this device */
  readonly privateKey: Uint8Array | null;
  /** the two places where the key was kept before the first invitation */
  readonly kept: { readonly paper: boolean; readonly file: boolean };
  readonly phase: Phase;
  readonly closedOn: Day | null;
  /** the totals, from closing on; they stay when everything else is deleted */
  readonly counts: RollUp | null;
};

export const MOST_SLIPS = 1_000;
/** One round takes no more sealed answers than this. */
export const MOST_ANSWERS = 10_000;

/** Spare slips for so many people: one for every ten, at least two. */
export const spareFor = (people: number): number => Math.max(2, Math.ceil(people / 10));

/** How many people are asked; 0 if nobody knows (open link). */
export const peopleOf = ({ slips, spare }: Pick<Round, 'slips' | 'spare'>): number => slips - spare;

/** The invitation that is the same for everybody: without a slip. */
export function invitationOf(round: Omit<Invitation, 'slip'>): Invitation {
  const { id, publicKey, questions, methods, due, keptUntil, company, purpose, reader, way } = round;
  return { id, publicKey, questions, methods, due, keptUntil, company, purpose, reader, way };
}

/** On this day, sealed answers and key go. */
export const isOver = ({ keptUntil, phase }: Pick<Round, 'keptUntil' | 'phase'>, today: Day): boolean =>
  phase !== 'ended' && today >= keptUntil;

/** True while the due day has not passed. */
export const isRunning = ({ due, phase }: Pick<Round, 'due' | 'phase'>, today: Day): boolean =>
  phase === 'open' && today <= due;

const bytesOf = (value: unknown, length: number): Uint8Array | null =>
  value instanceof Uint8Array && value.length === length ? value : null;

const isRange = (value: unknown): value is SlipRange =>
  isFields(value) && Number.isInteger(value.from) && Number.isInteger(value.to) && typeof value.name === 'string';

/** A round as it lies in the database, or null if a later version or a damage made it something else. Never throws. */
export function readRound(value: unknown): Round | null {
  if (!isFields(value)) return null;
  const publicKey = bytesOf(value.publicKey, KEY_BYTES);
  const phase = oneOf(PHASES)(value.phase);
  const purpose = oneOf(PURPOSES)(value.purpose);
  const way = oneOf(WAYS)(value.way);
  const slips = numberOf(value.slips) ?? -1;
  const spare = numberOf(value.spare) ?? 0;
  const groups = listOf(isRange)(value.groups) ?? [];
  if (!publicKey || !phase || !purpose || !way || typeof value.id !== 'string') return null;
  if (value.id.length !== 2 * ID_BYTES || !Number.isInteger(slips) || slips < 0 || slips > MOST_SLIPS) return null;
  if (spare < 0 || spare > slips || !areRanges(groups, slips)) return null;
  const { due, keptUntil, company, reader } = value;
  if (typeof due !== 'string' || typeof keptUntil !== 'string' || !isDay(due) || !isDay(keptUntil)) return null;
  if (typeof company !== 'string' || !fitsName(company, MOST_COMPANY_BYTES)) return null;
  if (typeof reader !== 'string' || !fitsName(reader, MOST_READER_BYTES)) return null;
  const questions = inOrder(Array.isArray(value.questions) ? value.questions.map(String) : []);
  if (questions.length === 0) return null;
  const kept = isFields(value.kept) ? value.kept : {};
  return {
    id: value.id,
    publicKey,
    questions,
    methods: (Array.isArray(value.methods) ? value.methods : []) as Invitation['methods'],
    due,
    keptUntil,
    company,
    purpose,
    reader,
    way,
    createdAt: numberOf(value.createdAt) ?? 0,
    slips,
    spare,
    groups,
    privateKey: phase === 'ended' ? null : bytesOf(value.privateKey, KEY_BYTES),
    kept: { paper: kept.paper === true, file: kept.file === true },
    phase,
    closedOn: typeof value.closedOn === 'string' && isDay(value.closedOn) ? value.closedOn : null,
    counts: isFields(value.counts) ? (value.counts as RollUp) : null,
  };
}

/** What nobody may leave out before an invitation exists, in the order of the form. */
export type Draft = {
  readonly questions: readonly string[];
  readonly due: Day;
  readonly purpose: string | undefined;
  readonly reader: string;
  readonly keptUntil: Day;
  readonly company: string;
};
export type DraftProblem = {
  readonly field: 'questions' | 'due' | 'purpose' | 'reader' | 'keptUntil' | 'company';
  readonly why: 'missing' | 'past' | 'before-due' | 'long';
};

/** Everything that is still wrong with a draft; none: an invitation can be made of it. */
export function draftProblems(draft: Draft, today: Day): readonly DraftProblem[] {
  const problems: DraftProblem[] = [];
  const add = (field: DraftProblem['field'], why: DraftProblem['why']) => problems.push({ field, why });
  if (inOrder(draft.questions).length === 0) add('questions', 'missing');
  if (!isDay(draft.due)) add('due', 'missing');
  else if (draft.due < today) add('due', 'past');
  if (!oneOf(PURPOSES)(draft.purpose)) add('purpose', 'missing');
  const named = (field: 'reader' | 'company', most: number) => {
    const text = draft[field].trim();
    if (text === '') add(field, 'missing');
    else if (!fitsName(text, most)) add(field, 'long');
  };
  named('reader', MOST_READER_BYTES);
  if (!isDay(draft.keptUntil)) add('keptUntil', 'missing');
  else if (isDay(draft.due) && draft.keptUntil <= draft.due) add('keptUntil', 'before-due');
  named('company', MOST_COMPANY_BYTES);
  return problems;
}

/** The bytes of an invitation, and back: what a key card and a slip share. */
export const invitationBytes = (round: Round): Uint8Array => writeInvitation(invitationOf(round));
export const readInvitationBytes = readInvitation;
