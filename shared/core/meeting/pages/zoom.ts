// The pages of Zoom: the signs by which they tell their phase, and what tells one meeting from another.
import type { PageAddress } from '../address.ts';
import { queryValue } from '../address.ts';
import type { PageTool } from '../tool-addresses.ts';
import { zoom } from '../zoom.ts';

function identityOf({ path, query }: PageAddress): string {
  const [, number] = /\/(\d{9,11})(?:\/|$)/.exec(path) ?? [];
  const id = number ?? queryValue(query, 'mn');
  if (id) return `n${id}`;
  const [, name = ''] = /\/my\/([^/]+)/.exec(path.toLowerCase()) ?? [];
  return name && `m${name}`;
}

export const zoomPage: PageTool = {
  ...zoom,
  identityOf,
  signs: {
    before: '.preview-root,#input-for-name,.preview-join-button,#joinBtn,.waiting-room-container,.on-hold-main',
    inTalk:
      '#wc-footer,#foot-bar,.footer__leave-btn-container,.leave-option-container,.meeting-header__leave-btn,[aria-label="Leave"],[aria-label="退出"]',
    left: '#wc-leave,.wc-leave',
  },
};
