// What changed, newest first; the About screen shows it.
import type { ChangelogEntry } from './types.ts';

export const CHANGELOG: readonly ChangelogEntry[] = [
  {
    version: '0.1.0',
    day: '2026-11-24',
    ja: ['はじめての版です。33の対策と、12の追加の対策が入っています。'],
    en: ['The first version, with 33 measures and 12 additions.'],
  },
];
