// What the person chose for reminders, what the company's policy sets, and what follows from both.

import { isMomentPhase, isTool, MOMENT_PHASES, type MomentPhase, TOOLS, type Tool } from './meeting/moment-types.ts';
import { fieldsOf, listOf, oneOf } from './parse.ts';

export const PLACES = ['left-middle', 'left-bottom', 'right-middle', 'toolbar'] as const;
/** Where the card stands. `toolbar`: never on a page, only badge and popup. */
export type Place = (typeof PLACES)[number];

export type ReminderSettings = {
  readonly tools: readonly Tool[];
  readonly phases: readonly MomentPhase[];
  /** cards that open by themselves in one day */
  readonly perDay: 1 | 4;
  /** rows ticked again and again come less often */
  readonly fewer: boolean;
  /** shows the rows for people who host meetings */
  readonly isHost: boolean;
  readonly place: Place;
  readonly language: 'auto' | 'ja' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly textSize: 'small' | 'standard' | 'large';
  /** a weekly notification; needs the optional permission too */
  readonly weekly: boolean;
};

export const DEFAULT_REMINDER_SETTINGS: ReminderSettings = {
  tools: TOOLS,
  phases: MOMENT_PHASES,
  perDay: 4,
  fewer: true,
  isHost: false,
  place: 'left-middle',
  language: 'auto',
  theme: 'auto',
  textSize: 'standard',
  weekly: false,
};

export type SettingKey = keyof ReminderSettings;

/** Only what the person changed; the rest follows the policy, then the defaults. */
export type ChosenSettings = { readonly [K in SettingKey]?: ReminderSettings[K] };

/** As `listOf`, each value once. */
const setOf =
  <T>(is: (value: unknown) => value is T) =>
  (value: unknown): readonly T[] | undefined => {
    const known = listOf(is)(value);
    // A list of which nothing is understood counts as not set: an empty list would switch everything off.
    if (!known || (known.length === 0 && Array.isArray(value) && value.length > 0)) return undefined;
    return [...new Set(known)];
  };

const flag = oneOf([true, false]);

type Readers = { readonly [K in SettingKey]: (value: unknown) => ReminderSettings[K] | undefined };
const READERS: Readers = {
  tools: setOf(isTool),
  phases: setOf(isMomentPhase),
  perDay: oneOf([1, 4] as const),
  fewer: flag,
  isHost: flag,
  place: oneOf(PLACES),
  language: oneOf(['auto', 'ja', 'en'] as const),
  theme: oneOf(['auto', 'light', 'dark'] as const),
  textSize: oneOf(['small', 'standard', 'large'] as const),
  weekly: flag,
};

export const SETTING_KEYS = Object.keys(READERS) as readonly SettingKey[];

/** One setting as it would be kept; undefined if nothing of the value is understood. */
export const readSetting = <K extends SettingKey>(key: K, value: unknown): ReminderSettings[K] | undefined =>
  READERS[key](value);

/** Reads chosen settings from anything; what is unknown or damaged counts as not chosen. */
export function parseChosen(stored: unknown): ChosenSettings {
  const fields = fieldsOf(stored);
  const known = SETTING_KEYS.flatMap((key) => {
    const value = Object.hasOwn(fields, key) ? readSetting(key, fields[key]) : undefined;
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(known) as ChosenSettings;
}

/** What a company can set for its people. `place`, `theme` and `textSize` stay everyone's own. */
export const POLICY_KEYS = ['tools', 'phases', 'perDay', 'language', 'isHost', 'fewer'] as const;
export type PolicyKey = (typeof POLICY_KEYS)[number];

export type ReminderPolicy = {
  readonly values: ChosenSettings;
  /** keys that people may change although the policy sets them */
  readonly mayChange: readonly PolicyKey[];
  /** whom to ask, in the company's own words; '' if not set */
  readonly contact: string;
  /** https address of the company's own rules; '' if not set */
  readonly rulePage: string;
};

export const NO_POLICY: ReminderPolicy = { values: {}, mayChange: [], contact: '', rulePage: '' };

export const isPolicyKey = (value: unknown): value is PolicyKey => (POLICY_KEYS as readonly unknown[]).includes(value);
export const CONTACT_LENGTH = 120;

/** The company's page of rules: https, a full host name, nobody's name in front of it; '' for everything else. */
export function readRulePage(value: unknown): string {
  const page = typeof value === 'string' ? value.trim() : '';
  return /^https:\/\/[^\s/@]+\.[^\s/@]+(?:\/\S*)?$/.test(page) ? page : '';
}

export const readMayChange = (value: unknown): readonly PolicyKey[] => setOf(isPolicyKey)(value) ?? [];

/** Reads a browser policy. Wrong types and unknown keys are left out, so that half a policy still works. */
export function parsePolicy(managed: unknown): ReminderPolicy {
  const fields = fieldsOf(managed);
  const all = parseChosen(fields);
  const values = Object.fromEntries(POLICY_KEYS.filter((key) => key in all).map((key) => [key, all[key]]));
  const contact = typeof fields.contact === 'string' ? fields.contact.trim().slice(0, CONTACT_LENGTH) : '';
  return {
    values: values as ChosenSettings,
    mayChange: readMayChange(fields.employeesMayChange),
    contact,
    rulePage: readRulePage(fields.rulePage),
  };
}

/** True if the policy sets this and people may not change it. */
export const isLocked = (policy: ReminderPolicy, key: SettingKey): boolean =>
  isPolicyKey(key) && key in policy.values && !policy.mayChange.includes(key);

/** What may be stored of a change: a locked setting stays as it was stored before, whoever asks and however. */
export function keepLocked(before: ChosenSettings, after: ChosenSettings, policy: ReminderPolicy): ChosenSettings {
  const kept = SETTING_KEYS.flatMap((key) => {
    const from = isLocked(policy, key) ? before : after;
    return key in from ? [[key, from[key]] as const] : [];
  });
  return Object.fromEntries(kept) as ChosenSettings;
}

/** The settings that hold: a locked policy value, else the person's choice, else the policy's, else the default. */
export function settleSettings(chosen: ChosenSettings, policy: ReminderPolicy): ReminderSettings {
  const locked = Object.fromEntries(
    SETTING_KEYS.filter((key) => isLocked(policy, key)).map((key) => [key, policy.values[key]]),
  );
  return { ...DEFAULT_REMINDER_SETTINGS, ...policy.values, ...chosen, ...locked };
}
