// Rot of a tool's pages: noticed after enough pages in seven days, gone with one sight, and nothing of a page is kept.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/core/day.ts';
import { TOOLS } from '../../shared/core/meeting/moment-types.ts';
import { PAGE_TOOLS } from '../../shared/core/meeting/pages/all.ts';
import {
  isLost,
  lostSigns,
  noteMeetingPage,
  noteSignSeen,
  PAGES_WITHOUT,
  parseSignCounts,
  SIGN_NAMES,
  type SignCounts,
  signsOf,
} from '../../shared/core/sign-watch.ts';
import { law } from '../support/laws.ts';

const DAY_MS = 86_400_000;
const at = (day: number) => ({ ms: 1_795_000_000_000 + day * DAY_MS, day: addDays('2026-11-20', day) });
const EMPTY: SignCounts = { version: '1', days: {} };
const { zoom } = PAGE_TOOLS;
const pages = (counts: SignCounts, times: number, day: number): SignCounts =>
  Array.from({ length: times }).reduce<SignCounts>((so) => noteMeetingPage(so, zoom, at(day)), counts);

describe('a sign', () => {
  const enough = PAGES_WITHOUT.inTalk;

  it('is off after enough meeting pages without it, not one earlier', () => {
    expect(isLost(pages(EMPTY, enough - 1, 0), 'zoom', 'inTalk', at(0))).toBe(false);
    expect(lostSigns(pages(EMPTY, enough, 0), at(0))).toContainEqual({ tool: 'zoom', sign: 'inTalk', pages: enough });
  });

  it('is on again with one sight, before or after', () => {
    const seen = noteSignSeen(EMPTY, 'zoom', 'inTalk', at(0));
    expect(isLost(pages(seen, enough * 3, 1), 'zoom', 'inTalk', at(1))).toBe(false);
    expect(isLost(noteSignSeen(pages(EMPTY, enough, 0), 'zoom', 'inTalk', at(2)), 'zoom', 'inTalk', at(2))).toBe(false);
  });

  it('is forgotten after seven days, and a sight of eight days ago no longer speaks for it', () => {
    const old = pages(EMPTY, enough, 0);
    expect(isLost(old, 'zoom', 'inTalk', at(6))).toBe(true);
    expect(isLost(old, 'zoom', 'inTalk', at(7))).toBe(false);
    const seen = pages(noteSignSeen(EMPTY, 'zoom', 'inTalk', at(0)), enough, 7);
    expect(isLost(seen, 'zoom', 'inTalk', at(7))).toBe(true);
  });

  it('of one tool says nothing about another', () => {
    expect(lostSigns(pages(EMPTY, 99, 0), at(0)).every(({ tool }) => tool === 'zoom')).toBe(true);
  });

  it('begins anew with a new version, which may know new signs', () => {
    const stored = pages(EMPTY, 99, 0);
    expect(lostSigns(parseSignCounts(stored, '1'), at(0)).length).toBeGreaterThan(0);
    expect(parseSignCounts(stored, '2')).toEqual({ version: '2', days: {} });
  });

  it('exists for every tool, and only where a selector is known', () => {
    for (const addresses of Object.values(PAGE_TOOLS)) {
      const names = signsOf(addresses).map(([name]) => name);
      expect(names).toContain('inTalk');
      for (const [, selector] of signsOf(addresses)) expect(selector).not.toBe('');
    }
    expect(signsOf({ signs: { ...zoom.signs, inTalk: '', left: '#end' } }).map(([name]) => name)).not.toContain(
      'inTalk',
    );
  });
});

describe('the counts', () => {
  const events = fc.array(
    fc.record({
      tool: fc.constantFrom(...TOOLS),
      sign: fc.constantFrom(null, ...SIGN_NAMES),
      day: fc.integer({ min: 0, max: 20 }),
    }),
    { maxLength: 80 },
  );

  it('say of any course of days: off exactly where there were enough pages and no sight within seven days', () => {
    law(
      fc.property(events, (unsorted) => {
        const course = [...unsorted].sort((a, b) => a.day - b.day);
        const counts = course.reduce(
          (so, { tool, sign, day }) =>
            sign === null ? noteMeetingPage(so, PAGE_TOOLS[tool], at(day)) : noteSignSeen(so, tool, sign, at(day)),
          EMPTY,
        );
        const last = course.at(-1)?.day ?? 0;
        const recent = course.filter(({ day }) => day > last - 7);
        for (const addresses of Object.values(PAGE_TOOLS)) {
          for (const [sign] of signsOf(addresses)) {
            const ofTool = recent.filter(({ tool }) => tool === addresses.tool);
            const wanted =
              ofTool.filter((one) => one.sign === null).length >= PAGES_WITHOUT[sign] &&
              !ofTool.some((one) => one.sign === sign);
            expect(isLost(counts, addresses.tool, sign, at(last))).toBe(wanted);
          }
        }
        expect(Object.keys(counts.days).length).toBeLessThanOrEqual(7);
        expect(parseSignCounts(JSON.parse(JSON.stringify(counts)), '1')).toEqual(counts);
      }),
    );
  });

  it('are read from anything without throwing', () => {
    law(
      fc.property(fc.anything(), (stored) => {
        expect(parseSignCounts(stored, '1').version).toBe('1');
      }),
      1000,
    );
  });
});
