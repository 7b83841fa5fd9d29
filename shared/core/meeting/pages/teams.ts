// The pages of Teams: the signs by which they tell their phase, and what tells one meeting from another.
import type { PageAddress } from '../address.ts';
import { queryValue } from '../address.ts';
import { teams } from '../teams.ts';
import type { PageTool } from '../tool-addresses.ts';

/** The launcher has the link once more inside its query, escaped; the light client has it in base64. */
function identityOf({ path, query, fragment }: PageAddress): string {
  const all = (path + query + fragment).toLowerCase();
  const [, thread] = /meeting_([\w-]{4,})/.exec(all) ?? [];
  const [, number] = /meet(?:\/|%2f)(\d{9,20})/.exec(all) ?? [];
  const coords = queryValue(query, 'coords') ?? '';
  if (thread) return `t${thread}`;
  return number ? `s${number}` : coords && `c${coords}`;
}

export const teamsPage: PageTool = {
  ...teams,
  identityOf,
  signs: {
    before:
      '[data-tid="calling-prejoin-screen"],[data-tid="prejoin-join-button"],[data-tid="calling-lobby-screen"],[data-tid="lobby-screen"],[data-tid="calling-retry-screen"]',
    inTalk:
      '#hangup-button,[data-tid="hangup-main-btn"],[data-tid="call-hangup"],[data-tid="call-duration"],[data-tid="ubar-toolbar-wrapper"],#callingButtons-showMoreBtn',
    left: '[data-tid="anon-meeting-end-screen-rejoin-button"],[data-tid="anon-meeting-end-screen-header"],[data-tid="call-ended-screen"]',
    endsSilently: true,
  },
};
