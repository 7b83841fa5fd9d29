// Texts that want to be more than text: formulas, markup, marks that turn the writing direction, halves of characters.
import fc from 'fast-check';

export const HOSTILE = [
  '=HYPERLINK("http://example.invalid","click")',
  '＝1+1',
  '\t@SUM(A1)',
  '\u3000-2+3',
  '\u200b=1',
  "'=1",
  "''=1",
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '\u202eright to left\u202c',
  'END:VEVENT\r\nBEGIN:VEVENT\nSUMMARY:x',
  '{company}{date}',
  '😀'.repeat(60),
  'あ'.repeat(500),
  '\ud83d',
  '\ufffe\uffff\u0000\u0007',
] as const;

/** Any text, hostile ones often, also joined with other texts. */
export const anyHostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom<string>(...HOSTILE), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 3 })
  .map((parts) => parts.join(''));
