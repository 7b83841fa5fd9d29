// Files that another app shares: an answer arrives as it was, whatever else comes is no answer, and never more than an address holds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addressOfFiles,
  answersAddress,
  LARGEST_ANSWER,
  MOST_ANSWER_FILES,
  partsOfAddress,
} from '../../pwa/offline/shared-answers.ts';
import { STAFF_COMPANY } from '../../scripts/gallery/staff-company.ts';
import { MOST_SEALED_BYTES, sealedFromText } from '../../shared/core/staff-check/sealed-object.ts';

const fileOf = (bytes: Uint8Array, name = 'a.tmm') => new File([Uint8Array.from(bytes)], name);

test('several answers go on as one address, in their order', async () => {
  const some = STAFF_COMPANY.answers.slice(0, 3).map(({ bytes }) => bytes);
  const address = await answersAddress(some.map((bytes, at) => fileOf(bytes, `答え (${at}).TMM`)));
  expect(sealedFromText(address ?? '').map(({ bytes }) => bytes)).toEqual(some);
});

test('another file is not for this place', async () => {
  expect(await answersAddress([])).toBe(null);
  expect(await answersAddress([fileOf(new Uint8Array(9), 'a.telemamori.json')])).toBe(null);
  expect(await answersAddress([fileOf(new Uint8Array(9), 'a.tmm.exe')])).toBe(null);
});

test('whatever the files hold, the address is short, of plain letters, and holds no answer that was not there', async () => {
  expect(LARGEST_ANSWER).toBe(MOST_SEALED_BYTES);
  const anyBytes = fc.uint8Array({ maxLength: LARGEST_ANSWER + 2 });
  await fc.assert(
    fc.asyncProperty(fc.array(anyBytes, { minLength: 1, maxLength: 4 }), async (all) => {
      const address = (await answersAddress(all.map((bytes) => fileOf(bytes)))) ?? '';
      expect(address).toMatch(/^#\/a\/[\w.-]+$/);
      expect(sealedFromText(address)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('of too many files, as many as an address holds go on, and the screen can tell that there were more', async () => {
  const read = async (count: number) => {
    const files = Array.from({ length: count }, () => fileOf(new Uint8Array(3)));
    const { parts, isMore } = partsOfAddress((await addressOfFiles(files)).replace('#/a/', ''));
    return { count: parts.length, isMore };
  };
  expect(await read(1)).toEqual({ count: 1, isMore: false });
  expect(await read(MOST_ANSWER_FILES)).toEqual({ count: MOST_ANSWER_FILES, isMore: false });
  expect(await read(MOST_ANSWER_FILES + 1)).toEqual({ count: MOST_ANSWER_FILES, isMore: true });
});
