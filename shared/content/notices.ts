// Items that have a notice ready to send to the staff, and the variables in it.

export const NOTICE_ITEMS = [
  '1-1',
  '1-3',
  '2-1',
  '2-2',
  '2-3',
  '3-3',
  '3-4',
  '4-1',
  '4-2',
  '4-3',
  '5-2',
  '5-3',
  '6-1',
  '6-2',
  '7-1',
  '7-2',
  '8-1',
  '8-2',
  '8-4',
  '8-5',
  '8-6',
  '9-1',
  '9-2',
  'S-1',
  'S-2',
  'S-3',
  'S-4',
  'S-5',
  'S-7',
  'S-10',
  'S-11',
  'S-13',
  'S-14',
  'S-15',
  'S-16',
] as const;
export type NoticeItemId = (typeof NOTICE_ITEMS)[number];

export const NOTICE_VARIABLES = ['deadline', 'contact'] as const;
export type NoticeVariableId = (typeof NOTICE_VARIABLES)[number];
