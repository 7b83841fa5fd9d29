// The company's shared list on this device: its key, the name of the device, and who else has been seen. Off until a person
// starts it or joins; kept beside the settings, and gone with them.
import { signal } from '@preact/signals';
import { fieldsOf, textsOf } from '../../shared/core/parse.ts';
import { type CompanyCard, MAX_COMPANY_BYTES, SECRET_BYTES, shortName } from '../../shared/core/team/company-card.ts';
import type { Values } from '../../shared/store/replica/values.ts';
import { MAX_NAME_BYTES } from './segment-note.ts';

/** `after-first-paint.ts` looks for this key before it loads anything of the shared list. */
export const TEAM_KEY = 'team';

export type Team = {
  readonly secret: Uint8Array<ArrayBuffer>;
  readonly company: string;
  /** what the others read of this device */
  readonly name: string;
  /** milliseconds since 1970 */
  readonly since: number;
  /** the key is on a card or in a file: nothing is sent before */
  readonly isKept: boolean;
  /** when another person has made a new key, so that this one ends; 0: not so */
  readonly closed: number;
  /** ids of keys that this device used before */
  readonly former: readonly string[];
  /** devices of the key before that have not come with the new one yet: device and name */
  readonly expected: readonly (readonly [device: string, name: string])[];
  /** devices that were shut out by a new key: device and name */
  readonly shutOut: readonly (readonly [device: string, name: string])[];
};

/** undefined: not looked up yet; null: this device has no part in a shared list. */
export const team = signal<Team | null | undefined>(undefined);

const pairsOf = (value: unknown): readonly (readonly [string, string])[] =>
  Array.isArray(value)
    ? value.flatMap((pair) => {
        const [device, name] = textsOf(pair);
        return device === undefined ? [] : [[device, name ?? ''] as const];
      })
    : [];

const momentOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

function readTeam(stored: unknown): Team | null {
  const { secret, company, name, since, isKept, closed, former, expected, shutOut } = fieldsOf(stored);
  if (!(secret instanceof Uint8Array) || secret.length !== SECRET_BYTES) return null;
  return {
    secret: Uint8Array.from(secret),
    company: typeof company === 'string' ? company : '',
    name: typeof name === 'string' ? name : '',
    since: momentOf(since),
    isKept: isKept === true,
    closed: momentOf(closed),
    former: textsOf(former),
    expected: pairsOf(expected),
    shutOut: pairsOf(shutOut),
  };
}

/** Looks up what this device has, also after another page of it has changed that; asks nobody. */
export async function readAgain(values: Values): Promise<Team | null> {
  const found = readTeam(await values.readValue(TEAM_KEY).catch(() => undefined));
  team.value = found;
  return found;
}

/** Changes what is kept. Rejects, and changes nothing, where it cannot be kept: a key that is gone tomorrow is worse than none. */
export async function keepTeam(values: Values, next: Team | null): Promise<void> {
  await values.writeValue(TEAM_KEY, next ?? undefined);
  team.value = next;
}

const fresh = (card: CompanyCard, name: string, now: number): Team => ({
  secret: Uint8Array.from(card.secret),
  company: shortName(card.company, MAX_COMPANY_BYTES),
  name: shortName(name, MAX_NAME_BYTES),
  since: now,
  isKept: false,
  closed: 0,
  former: [],
  expected: [],
  shutOut: [],
});

export const newSecret = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(SECRET_BYTES));

/** Starts a shared list: a new key, not on any card yet. @param now milliseconds since 1970 */
export const startTeam = (values: Values, company: string, name: string, now: number): Promise<void> =>
  keepTeam(values, fresh({ secret: newSecret(), company }, name, now));

/** Joins by a card, which is its own proof that the key is kept. @param formerId id of the key that this one follows, or null */
export const joinTeam = (
  values: Values,
  card: CompanyCard,
  { name, now, former }: { readonly name: string; readonly now: number; readonly former: readonly string[] },
): Promise<void> => keepTeam(values, { ...fresh(card, name, now), isKept: true, former });
