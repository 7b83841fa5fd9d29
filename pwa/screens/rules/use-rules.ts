// The rules draft of the present answers: clauses with their words, numbered as they will stand on paper.
import { useMemo } from 'preact/hooks';
import { CHAPTER_IDS, type ChapterId, CLAUSES, RULE_VARIABLES, ruleWords } from '../../../shared/content/index.ts';
import { isDay } from '../../../shared/core/day.ts';
import { path } from '../../../shared/core/log/path.ts';
import { readText, type State } from '../../../shared/core/log/state.ts';
import { fillPieces, type Piece } from '../../../shared/core/paper/fill.ts';
import { type Clause, chooseClauses, rulePath } from '../../../shared/core/paper/rules.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { PLAN, usePlan } from '../../plan.ts';

/** Days are stored as YYYY-MM-DD and shown in words. */
export const DAY_VARIABLES: ReadonlySet<string> = new Set(['date', 'issued', 'review']);

/** The company's name is the same wherever it is asked. */
export const variablePath = (variable: string): string =>
  variable === 'company' ? path.company(PLAN, 'name') : rulePath.variable(PLAN, variable);

export type DraftClause = Clause & {
  readonly title: string;
  /** number on paper, counting from 1; 0 for a clause that is left out */
  readonly number: number;
  readonly pieces: readonly Piece[];
};

export type DraftChapter = {
  readonly id: ChapterId;
  readonly title: string;
  /** number on paper; 0 if nothing of it is on */
  readonly number: number;
  readonly clauses: readonly DraftClause[];
};

export type Draft = {
  readonly chapters: readonly DraftChapter[];
  readonly filled: number;
  readonly values: Readonly<Record<string, string>>;
  readonly hasMethod: boolean;
};

type Words = ReturnType<typeof ruleWords.get>;

function readValues(state: State, language: 'ja' | 'en'): Record<string, string> {
  return Object.fromEntries(
    RULE_VARIABLES.map(({ id }) => {
      const text = readText(state, variablePath(id)).trim();
      return [id, DAY_VARIABLES.has(id) && isDay(text) ? formatDay(text, language) : text];
    }),
  );
}

function draftChapters(clauses: readonly Clause[], words: Words, pieces: (clause: Clause) => Piece[]): DraftChapter[] {
  const titles: Readonly<Record<string, { readonly title: string }>> = words.clauses;
  let article = 0;
  let chapter = 0;
  return CHAPTER_IDS.flatMap((id) => {
    const inside = clauses.filter((clause) => clause.chapter === id);
    if (inside.length === 0) return [];
    if (inside.some(({ on }) => on)) chapter += 1;
    return [
      {
        id,
        title: words.chapters[id],
        number: inside.some(({ on }) => on) ? chapter : 0,
        clauses: inside.map((clause) => {
          if (clause.on) article += 1;
          return {
            ...clause,
            title: titles[clause.id]?.title ?? '',
            number: clause.on ? article : 0,
            pieces: pieces(clause),
          };
        }),
      },
    ];
  });
}

export function useRules(): Draft {
  const plan = usePlan();
  const words = useWords(ruleWords);
  const language = locale.value;
  const day = today();
  return useMemo(() => {
    const { state, situation, entries, hasMethod } = plan;
    const values = readValues(state, language);
    const examples = Object.fromEntries(RULE_VARIABLES.map(({ id }) => [id, words.variables[id].example]));
    const texts: Readonly<Record<string, { readonly text: string }>> = words.clauses;
    const pieces = (clause: Clause): Piece[] => {
      if (clause.ownText) return [{ text: clause.ownText }];
      const date = clause.due ? { date: formatDay(clause.due, language) } : {};
      return fillPieces(texts[clause.id]?.text ?? '', { ...values, ...date }, examples);
    };
    const clauses = chooseClauses({ clauses: CLAUSES, situation, entries, state, plan: PLAN, today: day });
    return {
      chapters: draftChapters(clauses, words, pieces),
      filled: Object.values(values).filter(Boolean).length,
      values,
      hasMethod,
    };
  }, [plan, words, language, day]);
}

export const clauseText = ({ pieces }: DraftClause): string => pieces.map(({ text }) => text).join('');
