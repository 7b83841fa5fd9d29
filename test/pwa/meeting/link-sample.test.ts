// The text by which the link check gets ready: it has to lead through what real texts need.
import { expect, it } from 'vitest';
import { SAMPLE } from '../../../pwa/screens/meeting/use-invitation-check.ts';
import { checkInvitation } from '../../../shared/core/meeting/link-check.ts';

it('the sample holds every grade, a false label, a link without a scheme, and letters that are not Latin', () => {
  const { links } = checkInvitation(SAMPLE);
  const kinds = links.map((one) => (one.kind === 'lookalike' ? one.how : one.kind));
  expect([...new Set(kinds)].sort()).toEqual(['label', 'other-site', 'real', 'words']);
  expect(SAMPLE).toMatch(/ [a-z-]+\.[a-z]+ /);
  expect(SAMPLE).toMatch(/\p{Script=Han}/u);
});
