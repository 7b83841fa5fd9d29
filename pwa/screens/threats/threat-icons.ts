// The icon of each threat, the same wherever it is named.
import type { Threat } from '../../../shared/core/item.ts';
import type { IconName } from '../../../shared/ui/icon/icon.tsx';

export const THREAT_ICONS: { readonly [T in Threat]: IconName } = {
  malware: 'alert',
  access: 'key',
  loss: 'laptop',
  leak: 'chat',
};
