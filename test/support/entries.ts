// Checklist items and entries for tests: a short way to write one.
import type { Answer } from '../../shared/core/answer.ts';
import type { Item } from '../../shared/core/item.ts';
import type { AnsweredEntry } from '../../shared/core/summary.ts';

/** One item of the handbook that every method calls for; everything not said is the same each time. */
export const item = (parts: Partial<Item> = {}): Item => ({
  id: '1-1',
  category: 'malware',
  section: 'handbook',
  priority: 'high',
  priority2026: 'high',
  threats: ['malware'],
  methods: [1, 2, 3, 4, 5, 6, 7, 8],
  conditions: [],
  roles: ['admin'],
  minutes: 10,
  cost: 'free',
  difficulty: 1,
  ...parts,
});

export const answer = (parts: Partial<Answer> = {}): Answer => ({
  status: 'new',
  note: '',
  owner: '',
  due: '',
  checked: '',
  reason: '',
  missing: '',
  answeredAt: undefined,
  ...parts,
});

export const entry = (itemParts: Partial<Item> = {}, answerParts: Partial<Answer> = {}): AnsweredEntry => ({
  item: item(itemParts),
  applies: { methods: [1], conditions: [], because: 'method' },
  answer: answer(answerParts),
});
