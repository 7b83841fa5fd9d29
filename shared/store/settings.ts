// Settings of this device only: they are no answers, so they stay out of the change log and out of every export.

import { type Signal, signal } from '@preact/signals';
import keys from '../core/early-keys.json' with { type: 'json' };
import { readUse, type Use } from '../core/log/use.ts';
import { fieldsOf, oneOf } from '../core/parse.ts';
import { DEFAULT_REVIEW_MONTHS } from '../core/review.ts';
import type { Values } from './replica/values.ts';

/** Months after which an answer may ask for a review. */
export const REVIEW_MONTHS = [1, 3, 6, 12] as const;

export type Settings = Use & {
  readonly language: 'auto' | 'ja' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly textSize: 'small' | 'standard' | 'large';
  readonly furigana: boolean;
  readonly reviewMonths: number;
};

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  theme: 'auto',
  textSize: 'standard',
  furigana: false,
  reviewMonths: DEFAULT_REVIEW_MONTHS,
  scope: 'unset',
  ownPlan: '',
};

const KEY = 'settings';
/** A copy that can be read before the first paint, so that colours and language do not flash. */
const MIRROR = keys.settings;

/** Reads settings from anything; whatever is missing or unknown falls back to the default. */
export function parseSettings(stored: unknown): Settings {
  const from = fieldsOf(stored);
  return {
    language: oneOf(['auto', 'ja', 'en'] as const)(from.language) ?? DEFAULT_SETTINGS.language,
    theme: oneOf(['auto', 'light', 'dark'] as const)(from.theme) ?? DEFAULT_SETTINGS.theme,
    textSize: oneOf(['small', 'standard', 'large'] as const)(from.textSize) ?? DEFAULT_SETTINGS.textSize,
    furigana: from.furigana === true,
    reviewMonths: oneOf<number>(REVIEW_MONTHS)(from.reviewMonths) ?? DEFAULT_SETTINGS.reviewMonths,
    ...readUse(from),
  };
}

function readMirror(): Settings {
  try {
    return parseSettings(JSON.parse(localStorage.getItem(MIRROR) ?? 'null'));
  } catch {
    // Storage blocked or damaged: the defaults are fine.
    return DEFAULT_SETTINGS;
  }
}

function writeMirror(settings: Settings): void {
  try {
    localStorage.setItem(MIRROR, JSON.stringify(settings));
  } catch {
    // Only the copy for the first paint is missing then.
  }
}

export const settings: Signal<Settings> = signal(readMirror());

/** Takes over what another page of this origin changes: two pages must never write into two plans. */
export function followSettings(stop: AbortSignal): void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === MIRROR) settings.value = readMirror();
  };
  addEventListener('storage', onStorage, { signal: stop });
}

/** Takes the durable settings over the mirror's, once the database is open. */
export async function loadSettings(values: Values): Promise<void> {
  const stored = await values.readValue(KEY);
  if (stored === undefined) return;
  settings.value = parseSettings(stored);
  writeMirror(settings.value);
}

/** Changes some settings at once on the screen, then durably. */
export async function changeSettings(values: Values, change: Partial<Settings>): Promise<void> {
  settings.value = { ...settings.value, ...change };
  writeMirror(settings.value);
  await values.writeValue(KEY, settings.value);
}
