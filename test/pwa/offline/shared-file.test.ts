// The worker may import next to nothing, so it has the limit of the readers as a number of its own.
import { expect, test } from 'vitest';
import { LARGEST_SHARE } from '../../../pwa/offline/shared-file.ts';
import { MAX_LOCKED_LENGTH } from '../../../shared/core/exchange/limits.ts';

test('a shared file may be as large as one that is chosen, and no larger', () => {
  expect(LARGEST_SHARE).toBe(MAX_LOCKED_LENGTH);
});
