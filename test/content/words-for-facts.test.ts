// Every fact has its words, and no words are left without a fact.
import { describe, expect, test } from 'vitest';
import * as content from '../../shared/content/index.ts';
import contactWords from '../../shared/content/words/ja/contacts.ts';
import flowchartWords from '../../shared/content/words/ja/flowchart.ts';
import glossaryWords from '../../shared/content/words/ja/glossary.ts';
import guidelineWords from '../../shared/content/words/ja/guideline.ts';
import incidentWords from '../../shared/content/words/ja/incidents.ts';
import itemDetailWords from '../../shared/content/words/ja/item-details.ts';
import itemWords from '../../shared/content/words/ja/items.ts';
import methodWords from '../../shared/content/words/ja/methods.ts';
import noticeWords from '../../shared/content/words/ja/notices.ts';
import platformWords from '../../shared/content/words/ja/platforms.ts';
import reminderWords from '../../shared/content/words/ja/reminders.ts';
import ruleWords from '../../shared/content/words/ja/rules.ts';
import supportWords from '../../shared/content/words/ja/support.ts';
import surveyWords from '../../shared/content/words/ja/survey.ts';
import termWords from '../../shared/content/words/ja/terms.ts';
import threatWords from '../../shared/content/words/ja/threats.ts';
import toolCommonWords from '../../shared/content/words/ja/tools.ts';
import { CONDITIONS, ROLES, THREATS } from '../../shared/core/item.ts';
import { contentWords, textsIn } from '../support/content-words.ts';

const ids = (list: readonly { readonly id: string }[]): string[] => list.map((entry) => entry.id);

const pairs: Readonly<Record<string, readonly [words: object, ids: readonly string[]]>> = {
  items: [itemWords.items, content.ITEM_IDS],
  'item details': [itemDetailWords, content.ITEM_IDS],
  categories: [itemWords.categories, content.CATEGORY_IDS],
  'threat names': [itemWords.threats, THREATS],
  'method names': [itemWords.methods, ids(content.METHODS)],
  methods: [methodWords.methods, ids(content.METHODS)],
  questions: [flowchartWords.questions, ids(content.FLOWCHART.questions)],
  'follow-up questions': [flowchartWords.followUps, ids(content.FLOWCHART.followUps)],
  threats: [threatWords.threats, THREATS],
  platforms: [platformWords.names, content.PLATFORM_IDS],
  conditions: [platformWords.conditions, CONDITIONS],
  topics: [toolCommonWords.topics, content.TOPIC_IDS],
  phases: [toolCommonWords.phases, content.PHASE_IDS],
  who: [toolCommonWords.who, content.WHO_IDS],
  reminders: [reminderWords.rows, ids(content.REMINDERS)],
  incidents: [incidentWords.cards, ids(content.INCIDENTS)],
  'contact slots': [contactWords.slots, content.CONTACT_SLOTS],
  'public contacts': [contactWords.public, ids(content.PUBLIC_CONTACTS)],
  clauses: [ruleWords.clauses, ids(content.CLAUSES)],
  chapters: [ruleWords.chapters, content.CHAPTER_IDS],
  'rule variables': [ruleWords.variables, ids(content.RULE_VARIABLES)],
  notices: [noticeWords.notices, content.NOTICE_ITEMS],
  'notice variables': [noticeWords.variables, content.NOTICE_VARIABLES],
  roles: [guidelineWords.roles, ROLES],
  fields: [guidelineWords.fields, content.FIELD_IDS],
  kinds: [guidelineWords.kinds, content.KIND_IDS],
  levels: [guidelineWords.levels, content.LEVEL_IDS],
  tasks: [guidelineWords.tasks, content.ITEM_IDS],
  'survey tables': [surveyWords.tables, ids(content.SURVEY)],
  'support dates': [supportWords.products, ids(content.SUPPORT)],
  terms: [termWords, ids(content.TERMS)],
  'meanings of terms': [glossaryWords, ids(content.TERMS)],
};

test.each(Object.entries(pairs))('%s: words for each id, and an id for all words', (_kind, [words, known]) => {
  expect(Object.keys(words).sort()).toEqual([...known].sort());
});

test.each(content.TOOL_IDS)('settings and limits of %s have their words', (tool) => {
  const words = contentWords.ja.get(`tools/${tool}`) as { settings: object; limits: readonly string[] };
  expect(Object.keys(words.settings).sort()).toEqual(ids(content.TOOLS[tool].settings).sort());
  expect(words.limits).toHaveLength(content.TOOLS[tool].limits.length);
});

describe('inside one entry', () => {
  test('diagrams name each node and link', () => {
    for (const method of content.METHODS) {
      const words = methodWords.methods[method.id];
      expect(Object.keys(words.nodes).sort()).toEqual(ids(method.diagram.nodes).sort());
      expect(Object.keys(words.links).sort()).toEqual(
        method.diagram.links.map(({ from, to }) => `${from}>${to}`).sort(),
      );
      expect(Object.keys(words.first).sort()).toEqual([...method.first].sort());
    }
  });

  test('incident cards have a text for each step, call and desk', () => {
    for (const card of content.INCIDENTS) {
      const words = incidentWords.cards[card.id];
      expect(words.firstTenMinutes, card.id).toHaveLength(card.firstTenMinutes.length);
      expect(words.call, card.id).toHaveLength(card.call.length);
      expect(words.public, card.id).toHaveLength(card.public.length);
    }
  });

  test('survey tables have a label for each row and series', () => {
    for (const table of content.SURVEY) {
      const words: { readonly rows: object; readonly series: readonly string[] } = surveyWords.tables[table.id];
      expect(Object.keys(words.rows).sort(), table.id).toEqual(ids(table.rows).sort());
      for (const row of table.rows) expect(words.series, table.id).toHaveLength(row.values?.length ?? 0);
    }
  });

  test('clauses use the variables that they list, and no others', () => {
    for (const clause of content.CLAUSES) {
      const used = textsIn(ruleWords.clauses[clause.id]).flatMap(
        ({ text }) => text.match(/(?<=\{)[a-z_]+(?=\})/gu) ?? [],
      );
      expect([...new Set(used)].sort(), clause.id).toEqual([...clause.variables].sort());
    }
  });

  test('everybody who has a part in an item is told what to do', () => {
    for (const item of content.ITEM_IDS) {
      const { roles, lead } = content.GUIDELINE_ITEMS[item];
      expect(Object.keys(guidelineWords.tasks[item]).sort(), item).toEqual([...roles].sort());
      expect(roles, item).toContain(lead);
    }
  });
});
