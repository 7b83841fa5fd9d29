// Words that an item page uses, in one list: the checklist loads them with its own.
import {
  flowchartWords,
  guidelineWords,
  howtoWords,
  incidentWords,
  itemDetailWords,
  itemWords,
  noticeWords,
  platformWords,
  surveyWords,
  toolWords,
} from '../../../shared/content/index.ts';
import { homeMessages } from '../../../shared/i18n/home.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { bossMemoNeeds } from '../../parts/boss-memo.tsx';
import { noticeTextNeeds } from '../../parts/notice-text.tsx';
import { termTextNeeds } from '../../parts/term-text.tsx';

export const ITEM_NEEDS = [
  itemMessages,
  homeMessages,
  itemWords,
  itemDetailWords,
  howtoWords,
  platformWords,
  noticeWords,
  surveyWords,
  guidelineWords,
  flowchartWords,
  incidentWords,
  ...Object.values(toolWords),
  ...bossMemoNeeds,
  ...noticeTextNeeds,
  ...termTextNeeds,
] as const;
