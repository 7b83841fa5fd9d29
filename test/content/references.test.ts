// Whatever one fact names exists: items, methods, settings, reminders, incidents, clauses, survey rows, contacts.
import { describe, expect, test } from 'vitest';
import * as content from '../../shared/content/index.ts';
import { CONDITIONS, METHOD_NUMBERS, ROLES, THREATS } from '../../shared/core/item.ts';
import { OPTIONS, QUESTIONS, SAFER_SIDE } from '../../shared/core/method.ts';

type Reference = readonly [from: string, to: string];

const { CLAUSES, FLOWCHART, GUIDELINE, INCIDENTS, ITEMS, METHODS, REMINDERS, SURVEY, TERMS, TOOL_IDS, TOOLS } = content;

/** The references that lead nowhere. */
const broken = (references: readonly Reference[], known: readonly (string | number)[]): string[] =>
  references.filter(([, to]) => !known.map(String).includes(to)).map(([from, to]) => `${from} → ${to}`);

const each = <T>(list: readonly T[], from: (entry: T) => string, to: (entry: T) => readonly (string | number)[]) =>
  list.flatMap((entry): Reference[] => to(entry).map((target) => [from(entry), String(target)]));

const id = (entry: { readonly id: string }): string => entry.id;
const settings = TOOL_IDS.flatMap((tool) => TOOLS[tool].settings.map((setting) => ({ ...setting, tool })));

describe('items', () => {
  test('are named rightly by everything that names one', () => {
    const references: Reference[] = [
      ...each(METHODS, id, (method) => method.first),
      ...each(settings, id, (setting) => setting.items),
      ...each(REMINDERS, id, (reminder) => reminder.items),
      ...each(INCIDENTS, id, (incident) => incident.items),
      ...each(CLAUSES, id, (clause) => clause.items),
      ...each(TERMS, id, (term) => term.items),
      ...each(THREATS, String, (threat) => content.THREAT_FACTS[threat].prevents),
      ...each(ROLES, String, (role) => GUIDELINE.startWith[role]),
      ...each(
        content.NOTICE_ITEMS,
        (item) => `notice ${item}`,
        (item) => [item],
      ),
    ];
    expect(references.length).toBeGreaterThan(300);
    expect(broken(references, content.ITEM_IDS)).toEqual([]);
  });

  test('name categories, threats, methods, conditions and roles that exist', () => {
    expect(
      broken(
        each(ITEMS, id, (item) => [item.category]),
        content.CATEGORY_IDS,
      ),
    ).toEqual([]);
    expect(
      broken(
        each(ITEMS, id, (item) => item.threats),
        THREATS,
      ),
    ).toEqual([]);
    expect(
      broken(
        each(ITEMS, id, (item) => item.methods),
        METHOD_NUMBERS,
      ),
    ).toEqual([]);
    expect(
      broken(
        each(ITEMS, id, (item) => item.conditions),
        CONDITIONS,
      ),
    ).toEqual([]);
    expect(
      broken(
        each(ITEMS, id, (item) => item.roles),
        ROLES,
      ),
    ).toEqual([]);
  });

  test('name a threat, a method and a role at least, and rows of the survey that exist', () => {
    const lacking = ITEMS.filter((item) => !(item.threats.length && item.methods.length && item.roles.length));
    expect(lacking.map(id)).toEqual([]);
    const rows = SURVEY.flatMap((table) => table.rows.map((row) => `${table.id}/${row.id}`));
    expect(
      broken(
        each(ITEMS, id, (item) => item.survey.map(({ table, row }) => `${table}/${row}`)),
        rows,
      ),
    ).toEqual([]);
  });

  test('that help against a threat are said to by the item too', () => {
    const oneSided = THREATS.flatMap((threat) =>
      content.THREAT_FACTS[threat].prevents
        .filter((item) => !content.findItem(item)?.threats.includes(threat))
        .map((item) => `${threat} → ${item}`),
    );
    expect(oneSided).toEqual([]);
  });

  test('that begin a method are called for by that method', () => {
    const wrong = METHODS.flatMap((method) =>
      method.first
        .filter((item) => !content.findItem(item)?.methods.includes(method.number))
        .map((item) => `${method.id} → ${item}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('meeting tools', () => {
  test('settings name topics, phases and people that exist', () => {
    expect(
      broken(
        each(settings, id, (setting) => [setting.topic]),
        content.TOPIC_IDS,
      ),
    ).toEqual([]);
    expect(
      broken(
        each(settings, id, (setting) => [setting.phase]),
        content.PHASE_IDS,
      ),
    ).toEqual([]);
    expect(
      broken(
        each(settings, id, (setting) => [setting.who]),
        content.WHO_IDS,
      ),
    ).toEqual([]);
  });

  test.each(TOOL_IDS)(
    'one-minute lists of %s name reminders and settings of this tool, in phases that exist',
    (tool) => {
      const lists = Object.entries(TOOLS[tool].oneMinute);
      const known = [
        ...TOOLS[tool].settings.map(id),
        ...REMINDERS.filter((reminder) => reminder.tools.includes(tool)).map(id),
      ];
      expect(
        broken(
          each(
            lists,
            ([phase]) => phase,
            ([, entries]) => entries,
          ),
          known,
        ),
      ).toEqual([]);
      expect(
        broken(
          each(
            lists,
            ([phase]) => phase,
            ([phase]) => [phase],
          ),
          content.PHASE_IDS,
        ),
      ).toEqual([]);
    },
  );

  test('reminders name tools and phases that exist, and settings of the tool they are filed under', () => {
    expect(
      broken(
        each(REMINDERS, id, (reminder) => reminder.tools),
        TOOL_IDS,
      ),
    ).toEqual([]);
    expect(
      broken(
        each(REMINDERS, id, (reminder) => [reminder.phase]),
        content.PHASE_IDS,
      ),
    ).toEqual([]);
    const filed = REMINDERS.flatMap((reminder) =>
      Object.entries(reminder.settings).flatMap(([tool, ids]) =>
        ids.map((setting): Reference => [reminder.id, `${tool}/${setting}`]),
      ),
    );
    expect(filed.length).toBeGreaterThan(50);
    expect(
      broken(
        filed,
        settings.map((setting) => `${setting.tool}/${setting.id}`),
      ),
    ).toEqual([]);
  });
});

describe('incidents, rules and the flowchart', () => {
  test('incident cards call slots and desks that exist, and belong to threats that exist', () => {
    expect(
      broken(
        each(INCIDENTS, id, (card) => card.call),
        content.CONTACT_SLOTS,
      ),
    ).toEqual([]);
    const slots = each(INCIDENTS, id, (card) =>
      card.firstTenMinutes.map((step) => step.slot).filter((slot) => slot !== ''),
    );
    expect(broken(slots, content.CONTACT_SLOTS)).toEqual([]);
    const desks = content.PUBLIC_CONTACTS.map(id);
    expect(
      broken(
        each(INCIDENTS, id, (card) => card.public),
        desks,
      ),
    ).toEqual([]);
    expect(broken([['duty', content.DUTY.public]], desks)).toEqual([]);
    expect(
      broken(
        each(INCIDENTS, id, (card) => card.threats),
        THREATS,
      ),
    ).toEqual([]);
    expect(
      broken(
        each(THREATS, String, (threat) => content.THREAT_FACTS[threat].incidents),
        INCIDENTS.map(id),
      ),
    ).toEqual([]);
    const duties = each(INCIDENTS, id, (card) => (card.duty.ref === '' ? [] : [card.duty.ref]));
    expect(broken(duties, [content.DUTY.id])).toEqual([]);
  });

  test('clauses name chapters, variables, methods and conditions that exist, and pairs point at each other', () => {
    expect(
      broken(
        each(CLAUSES, id, (clause) => [clause.chapter]),
        content.CHAPTER_IDS,
      ),
    ).toEqual([]);
    const variables = content.RULE_VARIABLES.map(id);
    expect(
      broken(
        each(CLAUSES, id, (clause) => clause.variables),
        variables,
      ),
    ).toEqual([]);
    expect(
      broken(
        each(CLAUSES, id, (clause) => [...clause.methods, ...clause.excludeMethods]),
        METHOD_NUMBERS,
      ),
    ).toEqual([]);
    expect(
      broken(
        each(CLAUSES, id, (clause) => clause.conditions),
        CONDITIONS,
      ),
    ).toEqual([]);
    const oneSided = CLAUSES.filter(({ pair }) => pair !== '').filter(
      (clause) => CLAUSES.find((other) => other.id === clause.pair)?.pair !== clause.id,
    );
    expect(oneSided.map(id)).toEqual([]);
  });

  test('a done clause and its todo form together are one clause', () => {
    const logical = CLAUSES.filter((clause) => clause.when !== 'todo' || clause.pair === '');
    expect(logical).toHaveLength(content.LOGICAL_CLAUSES);
  });

  test('questions and their options are those of the decision table, and not knowing takes the same side', () => {
    expect(FLOWCHART.questions.map(id)).toEqual([...QUESTIONS]);
    for (const question of FLOWCHART.questions) {
      expect([...question.options].sort()).toEqual([...OPTIONS[question.id]].sort());
      expect(question.unknownGoesTo).toBe(SAFER_SIDE[question.id]);
    }
    const followed: Reference[] = FLOWCHART.followUps.flatMap((question): Reference[] =>
      'condition' in question.sets ? [[question.id, question.sets.condition]] : [],
    );
    expect(followed.length).toBeGreaterThan(3);
    expect(broken(followed, CONDITIONS)).toEqual([]);
  });

  test('links of a diagram join nodes of that diagram', () => {
    const ends = METHODS.flatMap((method) => {
      const nodes = method.diagram.nodes.map(id);
      return broken(
        each(
          method.diagram.links,
          () => method.id,
          (link) => [link.from, link.to],
        ),
        nodes,
      );
    });
    expect(ends).toEqual([]);
  });
});

test.each([
  ['5-3', 'firewall-at-the-network-edge', '3-2'],
  ['8-1', 'encrypt-important-data-exchange', '6-1'],
] as const)('the figure told of %s is about the same thing: %s belongs to %s', (other, row, own) => {
  const rows = (id: string) => ITEMS.find((item) => item.id === id)?.survey.map((one): string => one.row);
  expect(rows(own)).toContain(row);
  expect(rows(other)).not.toContain(row);
});
