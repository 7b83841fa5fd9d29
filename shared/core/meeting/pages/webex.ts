// The pages of Webex: the signs by which they tell their phase, and what tells one meeting from another.
import type { PageAddress } from '../address.ts';
import { queryValue } from '../address.ts';
import type { PageTool } from '../tool-addresses.ts';
import { webex } from '../webex.ts';

function identityOf({ path, query }: PageAddress): string {
  const ticket = queryValue(query, 'MTID');
  if (ticket) return `t${ticket}`;
  const [, kind = '', id = ''] = /\/(meet|join|pmr|m|info|download|meeting)\/([\w.@%-]{3,})\/?$/.exec(path) ?? [];
  // A personal room has three addresses.
  return id && (/meet$|join|pmr/.test(kind) ? `p${id}` : kind.charAt(0) + id);
}

export const webexPage: PageTool = {
  ...webex,
  identityOf,
  // All of them inside the frame of the client.
  signs: {
    before: '[data-test="join-button"],#join-button,[data-test="call_lobby_content"],[data-test="lobby-container"]',
    inTalk:
      '[data-test="leave-button"],[data-test="participants-toggle-button"],[data-test="in-meeting-chat-toggle-button"],[data-test="mc-share"]',
    left: '[data-test="meeting-ended"]',
    endsSilently: true,
  },
};
