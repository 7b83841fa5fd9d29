// What changed, newest first; the About screen shows it.
import type { ChangelogEntry } from './types.ts';

export const CHANGELOG: readonly ChangelogEntry[] = [
  {
    version: '0.2.0',
    day: '2026-11-27',
    ja: [
      '「一部できている」と「わからない」でも答えられます。担当と期限も、すぐに選べます。',
      '自分の分だけ使う人の答えは、会社の答えとまざりません。',
      '追加の対策は24件になりました。手引き、4つの脅威、取引先への答えのページもできました。',
    ],
    en: [
      '“Partly in place” and “Don’t know” are answers now, with who and until when.',
      'The answers of somebody who uses the app alone never mix with the company’s.',
      'There are 24 additions, and pages about the handbook, the four threats and what clients ask.',
    ],
  },
  {
    version: '0.1.0',
    day: '2026-11-24',
    ja: ['はじめての版です。33の対策と、12の追加の対策が入っています。'],
    en: ['The first version, with 33 measures and 12 additions.'],
  },
];
