// No two things of one kind share an id.
import { expect, test } from 'vitest';
import * as content from '../../shared/content/index.ts';

const { TOOL_IDS, TOOLS } = content;

const kinds: Readonly<Record<string, readonly string[]>> = {
  items: content.ITEM_IDS,
  categories: content.CATEGORY_IDS,
  platforms: content.PLATFORM_IDS,
  methods: content.METHODS.map((method) => method.id),
  questions: content.FLOWCHART.questions.map((question) => question.id),
  followUps: content.FLOWCHART.followUps.map((question) => question.id),
  settings: TOOL_IDS.flatMap((tool) => TOOLS[tool].settings.map((setting) => setting.id)),
  hosts: TOOL_IDS.flatMap((tool) => TOOLS[tool].hosts.map(({ host, match }) => `${match} ${host}`)),
  reminders: content.REMINDERS.map((reminder) => reminder.id),
  incidents: content.INCIDENTS.map((incident) => incident.id),
  contactSlots: content.CONTACT_SLOTS,
  publicContacts: content.PUBLIC_CONTACTS.map((contact) => contact.id),
  clauses: content.CLAUSES.map((clause) => clause.id),
  chapters: content.CHAPTER_IDS,
  ruleVariables: content.RULE_VARIABLES.map((variable) => variable.id),
  notices: content.NOTICE_ITEMS,
  surveyTables: content.SURVEY.map((table) => table.id),
  terms: content.TERMS.map((term) => term.id),
  supportDates: content.SUPPORT.map((entry) => entry.id),
};

test.each(Object.entries(kinds))('ids of %s are unique and not empty', (_kind, ids) => {
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id, index) => id === '' || ids.indexOf(id) !== index)).toEqual([]);
});

test('rows of a survey table and nodes of a diagram have an id each', () => {
  const twice = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);
  expect(content.SURVEY.flatMap((table) => twice(table.rows.map((row) => row.id)))).toEqual([]);
  expect(content.METHODS.flatMap((method) => twice(method.diagram.nodes.map((node) => node.id)))).toEqual([]);
});

test('a one-minute list can name a reminder or a setting without doubt which', () => {
  const { settings = [], reminders = [] } = kinds;
  expect(settings.filter((id) => reminders.includes(id))).toEqual([]);
});
