// The looks every screen is checked in: two sizes, two colour schemes, two languages.

export const SIZES = {
  phone: { width: 360, height: 800 },
  desktop: { width: 1280, height: 900 },
} as const;
export type Size = keyof typeof SIZES;

export const SCHEMES = ['light', 'dark'] as const;
export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const LOOKS = Object.keys(SIZES).length * SCHEMES.length * LANGUAGES.length;

/** Where the browser of a person with this language says it is. */
export const LOCALES: Readonly<Record<Language, string>> = { ja: 'ja-JP', en: 'en-GB' };
