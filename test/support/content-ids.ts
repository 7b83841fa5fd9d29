// The ids that are written into people's data, or into links to the content, by kind.
import {
  CLAUSES,
  CONTACT_SLOTS,
  FLOWCHART,
  INCIDENTS,
  ITEM_IDS,
  METHODS,
  PLATFORM_IDS,
  REMINDERS,
  RULE_VARIABLES,
  TERMS,
  TOOL_IDS,
  TOOLS,
} from '../../shared/content/index.ts';
import { CONDITIONS, THREATS } from '../../shared/core/item.ts';

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map((entry) => entry.id);

export const CURRENT_IDS = {
  item: ITEM_IDS as readonly string[],
  method: ids(METHODS),
  condition: CONDITIONS as readonly string[],
  threat: THREATS as readonly string[],
  platform: PLATFORM_IDS as readonly string[],
  question: [...ids(FLOWCHART.questions), ...ids(FLOWCHART.followUps)],
  tool: TOOL_IDS as readonly string[],
  setting: TOOL_IDS.flatMap((tool) => ids(TOOLS[tool].settings)),
  reminder: ids(REMINDERS),
  incident: ids(INCIDENTS),
  slot: CONTACT_SLOTS as readonly string[],
  clause: ids(CLAUSES),
  variable: ids(RULE_VARIABLES),
  term: ids(TERMS),
};

export type IdKind = keyof typeof CURRENT_IDS;
