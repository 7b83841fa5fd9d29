// Finds a phone number in free text such as 「総務 山田 03-1234-5678（内線21）」.

const NUMBER = /[+#＋＃]?[0-9０-９][0-9０-９\-－‐–—ー−() （）]*[0-9０-９]/gu;
const SHORT = /^(?:110|118|119|171|188|189|#\d{4})$/;

/**
 * The first number one can call, as digits with an optional leading + or #; null if there is none.
 * Extensions and other short numbers are left out, except public ones such as 110 and #9110.
 */
export function findPhone(text: string): string | null {
  for (const [match] of text.matchAll(NUMBER)) {
    const number = match.normalize('NFKC').replace(/[^0-9+#]/g, '');
    const digits = number.replace(/\D/g, '').length;
    if (SHORT.test(number)) return number;
    if (digits >= 9 && digits <= 15 && /^[+0]/.test(number)) return number;
  }
  return null;
}

/** The text without its numbers and the brackets around them: 「総務 山田」. */
export const withoutPhone = (text: string): string =>
  text
    .replace(NUMBER, ' ')
    .replace(/[（(][^）)]*[）)]?\s*$/u, ' ')
    .replace(/(?:tel|電話)?\s*[:：]?\s*$/iu, '')
    .trim();
