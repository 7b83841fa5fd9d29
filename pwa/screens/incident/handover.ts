// The record of an incident as plain text, to hand over to whoever helps.

import type { Locale } from '../../../shared/core/locale.ts';
import { formatMomentInFull } from '../../../shared/i18n/format.ts';
import type { incidentMessages } from '../../../shared/i18n/incident.ts';
import type { IncidentState } from './incident-state.ts';

export type HandoverWords = {
  readonly title: string;
  readonly steps: readonly string[];
  readonly day: readonly string[];
  readonly notes: readonly string[];
};

type Messages = ReturnType<typeof incidentMessages.get>['handover'];

/** Done steps in the order of their times, open steps, and the notes that were written. */
export function handoverText(words: HandoverWords, state: IncidentState, m: Messages, locale: Locale): string {
  const steps = [
    ...words.steps.map((text, index) => ({ text, at: state.done.step[index] ?? null })),
    ...words.day.map((text, index) => ({ text, at: state.done.day[index] ?? null })),
  ];
  const done = steps.flatMap(({ text, at }) => (at === null ? [] : [{ text, at }])).sort((a, b) => a.at - b.at);
  const open = steps.filter(({ at }) => at === null);
  const notes = words.notes.flatMap((label, index) => {
    const text = state.notes[index] ?? '';
    return text === '' ? [] : [m.line({ label, text })];
  });
  const bullets = (lines: readonly string[]) => (lines.length > 0 ? lines : [m.none]).map((text) => m.bullet({ text }));
  return [
    m.heading({ title: words.title }),
    ...(state.started === null ? [] : [m.started({ at: formatMomentInFull(state.started, locale) })]),
    '',
    m.done,
    ...bullets(done.map(({ text, at }) => m.step({ at: formatMomentInFull(at, locale), text }))),
    '',
    m.notes,
    ...bullets(notes),
    '',
    m.open,
    ...bullets(open.map(({ text }) => text)),
  ].join('\n');
}
