// OneDrive and SharePoint. Strangers have sites below sharepoint.com, too: the name proves nothing.
import type { PlaceFacts } from '../types.ts';

export const onedrive = {
  id: 'onedrive',
  hosts: [
    { host: 'sharepoint.com', match: 'below' },
    { host: 'sharepoint.us', match: 'below' },
    { host: 'onedrive.cloud.microsoft', match: 'exact' },
    { host: 'onedrive.live.com', match: 'exact' },
    { host: '1drv.ms', match: 'exact' },
  ],
  notNames: [],
  moments: [{ id: 'share', rows: ['onedrive-specific', 'onedrive-anyone', 'onedrive-manage'] }],
  rows: [
    { id: 'onedrive-specific', confidence: 'A', checkedOn: '2026-11', source: 'Microsoft support (2026)' },
    { id: 'onedrive-anyone', confidence: 'A', checkedOn: '2026-11', source: 'Microsoft support (2026)' },
    { id: 'onedrive-manage', confidence: 'A', checkedOn: '2026-11', source: 'Microsoft support (2026)' },
  ],
} as const satisfies PlaceFacts;
