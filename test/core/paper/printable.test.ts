// Texts before they go on paper.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNameOf, printable, printableLine } from '../../../shared/core/paper/printable.ts';
import { anyHostileText } from '../../support/hostile.ts';

describe('a printable text', () => {
  test('keeps words, emoji, other scripts and line breaks', () => {
    expect(printable('残り2台\r\n😀 שלום')).toBe('残り2台\n😀 שלום');
  });

  test('holds nothing that steers a printer, a file or the direction of the writing', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const clean = printable(text);
        expect(clean.replace(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/u);
        expect(() => encodeURIComponent(clean)).not.toThrow(); // no half characters
      }),
    );
  });

  test('made printable again is the same', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        expect(printable(printable(text))).toBe(printable(text));
        expect(printableLine(text)).not.toMatch(/[\n\t]|^\s|\s$/);
      }),
    );
  });
});

describe('a file name', () => {
  test('is one that every system takes, whatever the company is called', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const name = fileNameOf(text);
        expect(name).not.toMatch(/[\\/:*?"<>|\n]|^\.|[. ]$/);
        expect(Array.from(name).length).toBeGreaterThan(0);
        expect(Array.from(name).length).toBeLessThanOrEqual(80);
      }),
    );
  });

  test('keeps Japanese', () => {
    expect(fileNameOf('テレワーク点検報告書_2026-11-23')).toBe('テレワーク点検報告書_2026-11-23');
  });
});
