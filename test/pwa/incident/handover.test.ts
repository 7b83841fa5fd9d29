// What is noted about an incident, and the text that hands it over.
import { expect, test } from 'vitest';
import { handoverText } from '../../../pwa/screens/incident/handover.ts';
import {
  currentStep,
  isUnderWay,
  notedPaths,
  notePath,
  readIncident,
  startedPath,
  stepPath,
} from '../../../pwa/screens/incident/incident-state.ts';
import type { Change, Value } from '../../../shared/core/log/change.ts';
import { applyChanges, EMPTY_STATE } from '../../../shared/core/log/state.ts';
import { incidentMessages } from '../../../shared/i18n/incident.ts';

const ID = 'lost-device';
const SIZES = { step: 3, day: 2, after: 1, note: 2 };
const AT = Date.UTC(2026, 10, 23, 1, 2);

let count = 0;
const set = (path: string, value: Value): Change => {
  count += 1;
  return { id: `c${count}`, at: [count, 0], device: 'd', path, value };
};
const begun = applyChanges(
  [
    set(startedPath(ID), AT),
    set(stepPath(ID, 'step', 1), AT + 60_000),
    set(stepPath(ID, 'step', 0), AT + 120_000),
    set(notePath(ID, 1), '駅の改札'),
    set(startedPath('malware'), AT),
  ],
  EMPTY_STATE,
);

test('ticks, times and notes of one incident are read, those of others are not', () => {
  expect(readIncident(begun, ID, SIZES)).toEqual({
    started: AT,
    done: { step: [AT + 120_000, AT + 60_000, null], day: [null, null], after: [null] },
    notes: ['', '駅の改札'],
  });
  expect(isUnderWay(begun, ID)).toBe(true);
  expect(isUnderWay(begun, 'phishing')).toBe(false);
});

test('the current step is the first open one', () => {
  expect(currentStep([1, null, 2, null])).toBe(1);
  expect(currentStep([1, 2])).toBe(-1);
});

test('clearing finds everything noted about this incident and nothing else', () => {
  const paths = notedPaths(begun, ID);
  expect(paths).toHaveLength(4);
  const cleared = applyChanges(
    paths.map((path) => set(path, null)),
    begun,
  );
  expect(notedPaths(cleared, ID)).toEqual([]);
  expect(isUnderWay(cleared, 'malware')).toBe(true);
});

test('damaged records read as nothing noted', () => {
  const odd = applyChanges([set(startedPath(ID), 'soon'), set(stepPath(ID, 'step', 0), true)], EMPTY_STATE);
  expect(readIncident(odd, ID, SIZES)).toMatchObject({ started: null, done: { step: [null, null, null] } });
});

test('the text lists done steps by their time, written notes only, and what is open', async () => {
  const { handover } = await incidentMessages.load('ja');
  const words = {
    title: '端末をなくした',
    steps: ['電話', '探す', 'ロック'],
    day: ['届け', '変える'],
    notes: ['時間', '場所'],
  };
  const lines = handoverText(words, readIncident(begun, ID, SIZES), handover, 'ja').split('\n');
  expect(lines[0]).toBe('【端末をなくした】');
  const done = lines.slice(lines.indexOf('したこと') + 1, lines.indexOf('メモ') - 1);
  expect(done.map((line) => line.slice(-2))).toEqual(['探す', '電話']);
  expect(lines.slice(lines.indexOf('メモ') + 1, lines.indexOf('まだのこと') - 1)).toEqual(['・場所：駅の改札']);
  expect(lines.slice(lines.indexOf('まだのこと') + 1)).toEqual(['・ロック', '・届け', '・変える']);
});

test('a record without anything says so', async () => {
  const { handover } = await incidentMessages.load('en');
  const words = { title: 'Lost', steps: ['Phone'], day: [], notes: ['When'] };
  const sizes = { step: 1, day: 0, after: 0, note: 1 };
  const text = handoverText(words, readIncident(EMPTY_STATE, ID, sizes), handover, 'en');
  expect(text).toBe('[Lost]\n\nDone\n- None\n\nNotes\n- None\n\nStill open\n- Phone');
});
