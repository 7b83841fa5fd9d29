// What the outside of a sealed answer tells to whoever holds the file is said where a company chooses a folder or a server.
import { expect, test } from 'vitest';
import { SHEET_BYTES } from '../../shared/core/staff-check/answer-sheet.ts';
import { KEY_BYTES } from '../../shared/core/staff-check/invitation.ts';
import { HEAD_BYTES, headOf, parseSealed } from '../../shared/core/staff-check/sealed-object.ts';
import { waysMessages } from '../../shared/i18n/ways.ts';

const TAG_BYTES = 16;

test('without any key, the number of the slip can be read', () => {
  const bytes = new Uint8Array(HEAD_BYTES + KEY_BYTES + SHEET_BYTES + TAG_BYTES);
  bytes.set(headOf('ab'.repeat(8), 27));
  expect(parseSealed(bytes)).toMatchObject({ ok: true, value: { slip: 27 } });
});

test.each([
  ['ja', /紙の番号/u],
  ['en', /slip number/iu],
] as const)(
  'in %s, folder and server say so among what can be seen, and not among what cannot',
  async (language, slip) => {
    await waysMessages.load(language);
    const { folderPrivacy, box } = waysMessages.get(language);
    for (const { visible, hidden } of [folderPrivacy, box.privacy]) {
      expect(visible.join('\n')).toMatch(slip);
      expect(hidden.join('\n')).not.toMatch(/番号|number/iu);
    }
  },
);
