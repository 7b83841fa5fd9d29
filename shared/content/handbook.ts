// The page about the handbook: what the ministry's slides of October 2020 and later pages say, each with source and doubt.
import type { Confidence } from './types.ts';

export type HandbookFact = {
  readonly confidence: Confidence;
  readonly checked: boolean;
  readonly source: string;
};

const SLIDES: HandbookFact = { confidence: 'A', checked: true, source: 'ministry slides of October 2020' };
const PAPERS: HandbookFact = {
  confidence: 'A',
  checked: true,
  source: 'white papers of the ministry 2024 (nd225510) and 2025 (nd225420), read as stored copies',
};
const COMPARED: HandbookFact = {
  confidence: 'B',
  checked: true,
  source: 'the slides beside a public copy of the list of the first edition',
};
const PRESS: HandbookFact = { confidence: 'B', checked: true, source: 'the slides; third-party notes' };

type Listed<I extends string = string> = { readonly id: I; readonly fact: HandbookFact };
const from = <const I extends string>(fact: HandbookFact, ids: readonly I[]): readonly Listed<I>[] =>
  ids.map((id) => ({ id, fact }));

/** For whom guideline and handbook are, point by point. */
export const READER_POINTS = from(SLIDES, ['who', 'budget', 'people', 'security', 'it']);

/** The parts of the handbook, and the screens of this app that do the same (addresses below `#/`). */
export const HANDBOOK_PARTS = [
  { id: 'part-1', fact: SLIDES, screens: ['finder/methods', 'threats'] },
  { id: 'part-2', fact: SLIDES, screens: ['checklist', 'threats/table'] },
  { id: 'reference', fact: SLIDES, screens: ['glossary', 'incident'] },
] as const;

export const RANK_RULES = from(SLIDES, ['high', 'normal', 'left-out', 'guides', 'method-1']);

/** The guideline for larger companies; `items` where the number of its measures is known. */
export const GUIDELINE_EDITIONS = [
  { id: 'g1', day: '2004-12', fact: SLIDES },
  { id: 'g2', day: '2006-04', fact: SLIDES },
  { id: 'g3', day: '2013-03', fact: SLIDES },
  { id: 'g4', day: '2018-04', fact: SLIDES },
  { id: 'g5', day: '2021-05-31', fact: PAPERS },
] as const;

/** Chapters of its fourth edition. */
export const GUIDELINE_CHAPTERS = from(SLIDES, ['c-intro', 'c-1', 'c-2', 'c-3', 'c-end']);

/** What the survey asked; `tables` are ids of the survey's tables that this app shows. */
export const SURVEY_QUESTIONS = [
  {
    id: 'q-S',
    asked: 5433,
    questions: [
      { id: 'q-S-1', tables: ['adoption', 'adoption_by_size'] },
      { id: 'q-S-2', tables: ['start_time'] },
      { id: 'q-S-3', tables: ['future'] },
      { id: 'q-S-4', tables: [] },
      { id: 'q-S-5', tables: [] },
      { id: 'q-S-6', tables: [] },
      { id: 'q-S-7', tables: ['reasons_not_adopt'] },
      { id: 'q-S-8', tables: [] },
      { id: 'q-S-9', tables: [] },
    ],
  },
  {
    id: 'q-1',
    asked: 1569,
    questions: [
      { id: 'q-1-1', tables: ['security_structure'] },
      { id: 'q-1-2', tables: [] },
      { id: 'q-1-3', tables: [] },
      { id: 'q-1-4', tables: [] },
    ],
  },
  {
    id: 'q-2',
    asked: 1569,
    questions: [
      { id: 'q-2-1', tables: [] },
      { id: 'q-2-2', tables: [] },
      { id: 'q-2-3', tables: [] },
      { id: 'q-2-4', tables: [] },
      { id: 'q-2-5', tables: [] },
      { id: 'q-2-6', tables: [] },
      { id: 'q-2-7', tables: ['os_in_use'] },
      { id: 'q-2-8', tables: [] },
      { id: 'q-2-9', tables: [] },
    ],
  },
  {
    id: 'q-3',
    asked: 1569,
    questions: [
      { id: 'q-3-1', tables: [] },
      { id: 'q-3-2', tables: [] },
      { id: 'q-3-3', tables: [] },
      { id: 'q-3-4', tables: [] },
      { id: 'q-3-5', tables: [] },
      { id: 'q-3-6', tables: [] },
      { id: 'q-3-7', tables: [] },
      { id: 'q-3-8', tables: [] },
      { id: 'q-3-9', tables: [] },
      { id: 'q-3-10', tables: [] },
      { id: 'q-3-11', tables: [] },
      { id: 'q-3-12', tables: [] },
      { id: 'q-3-13', tables: [] },
    ],
  },
  {
    id: 'q-4',
    asked: 1569,
    questions: [
      { id: 'q-4-1', tables: ['guideline_awareness'] },
      { id: 'q-4-2', tables: ['guideline_useful'] },
      { id: 'q-4-3', tables: ['guideline_not_used'] },
      { id: 'q-4-4', tables: [] },
      { id: 'q-4-5', tables: ['management_measures'] },
      { id: 'q-4-6', tables: ['technical_measures'] },
    ],
  },
  {
    id: 'q-5',
    asked: 1569,
    questions: [
      { id: 'q-5-1', tables: [] },
      { id: 'q-5-2', tables: [] },
      { id: 'q-5-3', tables: [] },
      { id: 'q-6-1', tables: ['challenges'] },
      { id: 'q-6-2', tables: [] },
      { id: 'q-7-1', tables: [] },
      { id: 'q-7-2', tables: [] },
    ],
  },
] as const;
export const SURVEY_QUESTIONS_FACT = SLIDES;

/** What was planned in 2020, and what became of it. */
export const PLAN_OF_2020 = [
  { id: 'handbook', fact: PRESS },
  { id: 'guideline', fact: PAPERS },
  { id: 'guides', fact: PAPERS },
  { id: 'range', fact: PRESS },
] as const;

/** The first three settings guides, as ids of meeting tools. */
export const SETTING_GUIDES = ['teams', 'webex', 'zoom'] as const;
export const SETTING_GUIDES_FACT = SLIDES;

/** The ministry's desk of 2020 and 2021, which is closed. */
export const DESK_OF_2020_FACT = SLIDES;

/** Months of the editions since; those of the handbook itself are in editions.ts. */
export const GUIDES_RENEWED = { id: 'e-guides', day: '2024-07', fact: PAPERS } as const;

export const NOT_COMPARED = from(COMPARED, ['headings', 'rank', 'moved', 'later', 'numbers']);
