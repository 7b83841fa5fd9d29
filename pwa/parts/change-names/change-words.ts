// The words that names of changes are made of. Many small files: a screen that names changes lists them in its `needs`.

import { employeeWords } from '../../../shared/content/employee-words.ts';
import {
  contactWords,
  flowchartWords,
  incidentWords,
  itemWords,
  methodWords,
  platformWords,
  ruleWords,
  surveyWords,
  TOOL_IDS,
} from '../../../shared/content/index.ts';
import type { Locale } from '../../../shared/core/locale.ts';
import { changeNameMessages } from '../../../shared/i18n/change-names.ts';
import { reportMessages } from '../../../shared/i18n/report.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { toolWordNeeds, wordsOfTool } from '../tool-words.ts';

export const changeNameNeeds = [
  changeNameMessages,
  reportMessages,
  uiMessages,
  itemWords,
  methodWords,
  platformWords,
  flowchartWords,
  contactWords,
  incidentWords,
  ruleWords,
  surveyWords,
  employeeWords,
  ...toolWordNeeds,
];

type Titles = Readonly<Record<string, { readonly title: string }>>;

/** All words that names and values of changes need, in one language; loaded before. */
export function changeWords(locale: Locale) {
  const { incidents, rules } = { incidents: incidentWords.get(locale), rules: ruleWords.get(locale) };
  const questions: Readonly<
    Record<string, { readonly title: string; readonly options: Readonly<Record<string, { readonly label: string }>> }>
  > = flowchartWords.get(locale).questions;
  return {
    locale,
    m: changeNameMessages.get(locale),
    readers: reportMessages.get(locale).readers as Readonly<Record<string, string>>,
    ui: uiMessages.get(locale),
    items: itemWords.get(locale).items as Titles,
    methods: methodWords.get(locale).methods as Readonly<Record<string, { readonly short: string }>>,
    conditions: platformWords.get(locale).conditions as Readonly<Record<string, string>>,
    questions,
    own: employeeWords.get(locale) as OwnWords,
    contacts: contactWords.get(locale).slots as Readonly<Record<string, { readonly label: string }>>,
    incidents: incidents.cards as Readonly<Record<string, IncidentWords>>,
    variables: rules.variables as Readonly<Record<string, { readonly label: string }>>,
    clauses: rules.clauses as Titles,
    sizes: surveyWords.get(locale).tables.adoption_by_size.rows as Readonly<Record<string, string>>,
    tools: Object.fromEntries(TOOL_IDS.map((tool) => [tool, wordsOfTool(tool).get(locale)])),
  };
}

type OwnWords = {
  readonly questions: Titles;
  readonly replies: Readonly<Record<string, { readonly label: string }>>;
};

type IncidentWords = {
  readonly title: string;
  readonly firstTenMinutes: readonly unknown[];
  readonly firstDay: readonly unknown[];
  readonly afterwards: readonly unknown[];
  readonly record: readonly string[];
};

export type ChangeWords = ReturnType<typeof changeWords>;
