// The one list of paths that change records are about. Ids in a path are our own: letters, digits, `-` and `_`.

export const ANSWER_FIELDS = ['status', 'note', 'owner', 'due', 'checked', 'reason', 'missing'] as const;
/**
 * `due` and `checked` are dates as YYYY-MM-DD; `reason` says why an item is not applicable, `missing` what is left of one
 * that is partly done.
 */
export type AnswerField = (typeof ANSWER_FIELDS)[number];

/** The first plan; every company starts with one. */
export const FIRST_PLAN = 'p1';

export const path = {
  planName: (plan: string) => `plan/${plan}/name`,
  /** list of method numbers, for example [1, 6] */
  planMethods: (plan: string) => `plan/${plan}/methods`,
  /** true: used; false: not used; unset: taken as used */
  planCondition: (plan: string, condition: string) => `plan/${plan}/condition/${condition}`,
  /** `company` (for the whole company) or `self` (a teleworker's own part) */
  planScope: (plan: string) => `plan/${plan}/scope`,
  finder: (plan: string, track: string, question: string) => `finder/${plan}/${track}/${question}`,
  answer: (plan: string, item: string, field: AnswerField) => `answer/${plan}/${item}/${field}`,
  /** put off until this date (YYYY-MM-DD) by 「あとで」 */
  putOff: (plan: string, item: string) => `put-off/${plan}/${item}`,
  /** true: the setting of a meeting tool is made */
  setting: (plan: string, setting: string) => `setting/${plan}/${setting}`,
  /** free text: name and phone number */
  contact: (slot: string) => `contact/${slot}`,
  company: (field: string) => `company/${field}`,
  /** one incident somebody is working through: ticked steps and notes */
  incident: (incident: string, field: string) => `incident/${incident}/${field}`,
  rule: (plan: string, field: string) => `rule/${plan}/${field}`,
  report: (field: string) => `report/${field}`,
} as const;
