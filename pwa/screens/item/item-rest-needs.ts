// Words of the lower part of an item's page.
import {
  flowchartWords,
  guidelineWords,
  howtoWords,
  incidentWords,
  itemDetailWords,
  itemWords,
  noticeWords,
  platformWords,
  supportWords,
  surveyWords,
  toolWords,
} from '../../../shared/content/words.ts';
import { homeMessages } from '../../../shared/i18n/home.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { bossMemoNeeds } from '../../parts/boss-memo.tsx';
import { noticeTextNeeds } from '../../parts/notice-text.tsx';

export const ITEM_REST_NEEDS = [
  itemMessages,
  homeMessages,
  itemWords,
  itemDetailWords,
  howtoWords,
  platformWords,
  supportWords,
  noticeWords,
  surveyWords,
  guidelineWords,
  flowchartWords,
  incidentWords,
  ...Object.values(toolWords),
  ...bossMemoNeeds,
  ...noticeTextNeeds,
] as const;
