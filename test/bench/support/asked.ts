// What the staff checks of the benchmarks ask, and of whom.
import { FIRST_QUESTIONS } from '../../../shared/core/staff-check/questions.ts';

export const ASKED = {
  id: '4a5b6c7d8e9f0011',
  questions: FIRST_QUESTIONS,
  methods: [1],
  due: '2099-12-01',
  keptUntil: '2099-12-31',
  company: 'さくら設計',
  purpose: 'gaps',
  reader: '総務の担当',
} as const;
