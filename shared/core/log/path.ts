// The one list of paths that changes are about. Ids in a path are our own: letters, digits, `-` and `_`.
//
// Whose they are. A plan is either the company's (`p1`, the first one every company starts with) or one person's own
// (`own-…`, made at random on the device of somebody who uses the app for themselves). The two never share a path:
//
// | kind of path                            | belongs to a plan because                                            |
// |-----------------------------------------|----------------------------------------------------------------------|
// | plan, finder, answer, put-off, setting, | they are answers about one plan: the plan is their second part        |
// | rule, reply                             |                                                                      |
// | contact, company, incident, report      | a person's numbers, notes and times are not the company's, and an     |
// |                                         | employee's file must not change whom the company calls. The company's |
// |                                         | were written without a plan before there were others, and stay so;   |
// |                                         | a person's own have the plan as second part                          |
//
// Who the app is for is no change at all: it is a setting of the device, so nothing that arrives can change it.
// `plan/p1/scope` is how versions up to 0.1 kept it; `own-plan.ts` reads it once.

export const ANSWER_FIELDS = ['status', 'note', 'owner', 'due', 'checked', 'reason', 'missing'] as const;
/**
 * `due` and `checked` are dates as YYYY-MM-DD; `reason` says why an item is not applicable, `missing` what is left of one
 * that is partly done.
 */
export type AnswerField = (typeof ANSWER_FIELDS)[number];

/** The company's plan. */
export const FIRST_PLAN = 'p1';

const OWN_PLAN = /^own-[A-Za-z0-9]{4,32}$/;
/** True for the plan of one person's own, false for the company's. */
export const isOwnPlan = (plan: string): boolean => OWN_PLAN.test(plan);

/** A path that names only a person's own plan. */
export const pathInPlan = (kind: string, plan: string, rest: string): string =>
  plan === FIRST_PLAN ? `${kind}/${rest}` : `${kind}/${plan}/${rest}`;

export const path = {
  planName: (plan: string) => `plan/${plan}/name`,
  /** list of method numbers, for example [1, 6] */
  planMethods: (plan: string) => `plan/${plan}/methods`,
  /** true: used; false: not used; unset: taken as used */
  planCondition: (plan: string, condition: string) => `plan/${plan}/condition/${condition}`,
  /** read only: `company` or `self`, as versions up to 0.1 kept it */
  planScope: (plan: string) => `plan/${plan}/scope`,
  finder: (plan: string, track: string, question: string) => `finder/${plan}/${track}/${question}`,
  answer: (plan: string, item: string, field: AnswerField) => `answer/${plan}/${item}/${field}`,
  /** what one person answered to a question about their own devices and habits: a reply's word. See also `missingPath` */
  reply: (plan: string, question: string) => `reply/${plan}/${question}`,
  /** put off until this date (YYYY-MM-DD) by 「あとで」 */
  putOff: (plan: string, item: string) => `put-off/${plan}/${item}`,
  /** true: the setting of a meeting tool is made */
  setting: (plan: string, setting: string) => `setting/${plan}/${setting}`,
  /** free text: name and phone number */
  contact: (plan: string, slot: string) => pathInPlan('contact', plan, slot),
  company: (plan: string, field: string) => pathInPlan('company', plan, field),
  /** one incident somebody is working through: ticked steps and notes */
  incident: (plan: string, incident: string, field: string) => pathInPlan('incident', plan, `${incident}/${field}`),
  rule: (plan: string, field: string) => `rule/${plan}/${field}`,
  report: (plan: string, field: string) => pathInPlan('report', plan, field),
} as const;
