// Where the content comes from, and how sure of it we are.

/** Times, prices and questions of others are estimates. Apart from the notes, which no screen shows. */
export const ESTIMATES_CHECKED = false;

export const SOURCES = {
  slides: {
    title: 'テレワークにおけるセキュリティ対策の強化（総務省、2020年10月公表の説明資料）p.9–12 の調査結果',
    period: '2020-07-29/2020-08-24',
  },
  catalogueNote:
    "Own wording. Only items whose source starts with 'confirmed' have an officially confirmed subject; all other ids, subjects and priorities are our proposal. priority=2020-style rank (method 1 = 10 double-circle + 21 circle); priority_2026=our suggested rank today.",
  extras: {
    checked: ESTIMATES_CHECKED,
    note: 'Own wording and own estimates (time, cost, difficulty). minutes: 5, 10, 15, 30, 60 or 240 (half a day), for one person in a company of about ten devices. difficulty: 1 anyone, 2 somebody who knows the settings, 3 perhaps a contractor. asked_by_others: a question that clients or insurers often put in similar words (our own wording, not taken from any form).',
    checkedNote:
      'Times, prices and the questions of clients and insurers are estimates from general knowledge; not confirmed with a source.',
    halfDayMinutes: 240,
  },
  methodsNote:
    'Own wording. The eight methods and the five questions come from the ministry’s slides of October 2020; descriptions, fits, good and weak points, products and diagrams are ours. rules: see the catalogue flowchart.rules. diagram: col 0 = home, 1 = on the way, 2 = office or cloud; data = company data stays here.',
  toolsNote:
    "Own words. Setting names are quoted from the vendors' help where 'checked' is true; 'checked': false means that the name or the menu path was not confirmed on a real screen ('doubt' says which part; 'name_ja_ours' = no official Japanese name was found and name_ja is our description: show it without quotes). Not made or endorsed by any vendor or ministry. Gathered 2026-11; screens change. source_url comes from the our facts or from stored search results and was not opened live.",
  hostRules:
    "https only. match 'exact' = that host; 'suffix' = that host or any name that ends in a dot and that host (never a bare endsWith). The more exact entry wins over the suffix entry. Lower-case, strip one trailing dot, refuse user info.",
  remindersNote:
    "Rows of the card and the popup. Own words. text_ja: at most 20 characters, one action. tools: 'all' or a list. setting_ids: per tool, ids of the tool guides.",
  incidentsNote:
    'Own wording and order of steps; general advice, not legal advice and not official. Steps follow common practice of public desks; the order “lock first, suspend the line after” and the two-week watch are our own advice.',
  rulesNote:
    'Own draft, not an official model and not legal advice. Two forms per clause where an item decides: when=done (rule in force) and when=todo (with {date}); pair links them. Choose: done if all item_ids in use are done (done_if=all, items that do not apply are ignored), todo otherwise, none if all are not applicable. methods: show if any chosen method is listed; exclude_methods: hide if any of these is chosen; conditions: show only if the company uses it. No clause for S-7, S-8 and S-9 (matters of buying and contracts rather than staff rules). Defaults: log_months 6, keep_days 60 are our suggestions.',
  noticesNote:
    'Own wording. One notice for each item of the catalogue that has something for teleworkers. Join the sentences of body with a line break. Variables: {deadline} = a date, {contact} = the person to ask. Plain text, no personal data.',
  guidelineNote:
    'Own mapping of all our items; it is not the ministry’s guideline and not its list of 43 items. Roles come from the catalogue. From the deck: three roles, the idea of balancing rule, people and technology, the frame and five fields, two levels (basic, recommended) and the total of 43. fields: first = main; base = the frame, not one of the five fields. kinds: first = main. lead: the role named first here.',
  threatsNote:
    'Own wording. All four cases are invented; no real person or company is meant. An item may prevent several threats; the main ones are named, the complete mapping is threat_ids in the catalogue.',
} as const;

/** How many items each method has, to check the catalogue against itself. */
export const METHOD_COUNTS = [
  {
    method: 1,
    total: 31,
    high: 10,
    normal: 21,
    high2026: 16,
  },
  {
    method: 2,
    total: 30,
    high: 10,
    normal: 20,
    high2026: 15,
  },
  {
    method: 3,
    total: 20,
    high: 10,
    normal: 10,
    high2026: 12,
  },
  {
    method: 4,
    total: 29,
    high: 9,
    normal: 20,
    high2026: 15,
  },
  {
    method: 5,
    total: 32,
    high: 10,
    normal: 22,
    high2026: 16,
  },
  {
    method: 6,
    total: 31,
    high: 10,
    normal: 21,
    high2026: 15,
  },
  {
    method: 7,
    total: 21,
    high: 10,
    normal: 11,
    high2026: 12,
  },
  {
    method: 8,
    total: 29,
    high: 9,
    normal: 20,
    high2026: 15,
  },
] as const;

/** The month (YYYY-MM) in which each kind of fact was last gone through; tools, support dates, desks and duties have their own. */
export const LAST_REVIEWED = {
  howto: '2026-11',
  notes2026: '2026-11',
  claims: '2026-11',
  glossary: '2026-11',
  survey: '2026-11',
} as const;
