// Ids where there is no secure context: http:// of a local network knows no `randomUUID`.
import { afterEach, expect, test, vi } from 'vitest';
import { newId } from '../../pwa/clock.ts';
import { isId } from '../../shared/core/exchange/schema.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

afterEach(() => vi.unstubAllGlobals());

test.each([true, false])('are random and well formed, in a secure context: %s', (secure) => {
  const getRandomValues = crypto.getRandomValues.bind(crypto);
  if (!secure) vi.stubGlobal('crypto', { getRandomValues });
  const ids = Array.from({ length: 1000 }, newId);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) {
    expect(id).toMatch(UUID);
    expect(isId(id)).toBe(true);
  }
});
