// The two languages. Japanese is the reference, English is complete.

export const LOCALES = ['ja', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The best of our languages for a browser's list of preferred ones (BCP 47 tags, best first). Japanese if none fits. */
export function pickLocale(preferred: readonly string[]): Locale {
  const known = preferred.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => tag === 'ja' || tag === 'en');
  return known === 'en' ? 'en' : 'ja';
}
