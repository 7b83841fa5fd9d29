// The pages of Meet: the signs by which they tell their phase, and what tells one meeting from another.
import type { PageAddress } from '../address.ts';
import { codeIn, meet, nicknameIn } from '../meet.ts';
import type { PageTool } from '../tool-addresses.ts';

function identityOf({ path }: PageAddress): string {
  const code = codeIn(path);
  if (code) return `c${code.replaceAll('-', '')}`;
  const name = nicknameIn(path);
  return name ? `l${name}` : '';
}

export const meetPage: PageTool = {
  ...meet,
  identityOf,
  signs: {
    before: '[jsname="Qx7uuf"],[jsname="z0F4cd"]',
    inTalk: '[data-participant-id],[data-self-name]',
    // The same heading stands in the green room, beside a microphone.
    left: 'body:not(:has([data-is-muted])) [jsname="r4nke"]',
  },
};
