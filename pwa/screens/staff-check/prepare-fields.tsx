// The decisions of a new round, each as its screen asks it.
import { employeeWords } from '../../../shared/content/employee-words.ts';
import { PURPOSES, type Purpose } from '../../../shared/core/staff-check/invitation.ts';
import { FIRST_QUESTIONS, QUESTION_IDS, type QuestionId } from '../../../shared/core/staff-check/questions.ts';
import type { Draft } from '../../../shared/core/staff-check/round.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { ChoiceGroup, ChoicesGroup } from '../../../shared/ui/choice/choice.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { type Preparing, read, type Step } from './draft-in-use.ts';

const SECONDS_EACH = 15;
const OTHERS = QUESTION_IDS.filter((id) => !FIRST_QUESTIONS.includes(id));

export const minutesOf = (questions: number): number => Math.max(1, Math.round((questions * SECONDS_EACH) / 60));

export type FieldsProps = {
  readonly now: Preparing;
  readonly onChange: (parts: Partial<Preparing>) => void;
  /** what is wrong with a field, in words; undefined as long as nobody tried to go on */
  readonly errorOf: (field: string) => string | undefined;
};

function Questions({ now, onChange, errorOf }: FieldsProps) {
  const m = useWords(staffCheckMessages).prepare;
  const { questions: words } = useWords(employeeWords);
  const { draft } = now;
  const option = (id: QuestionId) => ({ value: id, label: words[id].question });
  const pick = (list: readonly QuestionId[], chosen: readonly QuestionId[]) => {
    const questions = QUESTION_IDS.filter((id) => (list.includes(id) ? chosen : draft.questions).includes(id));
    onChange({ draft: { ...draft, questions } });
  };
  const chosenOf = (list: readonly QuestionId[]) => list.filter((id) => draft.questions.includes(id));
  const n = draft.questions.length;
  return (
    <div class="tm-stack" data-gap="3">
      <ChoicesGroup
        id="staff-questions"
        legend={m.questions}
        legendHidden
        hint={m.questionsHint}
        error={errorOf('questions')}
        tight
        options={FIRST_QUESTIONS.map(option)}
        values={chosenOf(FIRST_QUESTIONS)}
        onChange={(chosen) => pick(FIRST_QUESTIONS, chosen)}
      />
      <Details summary={m.more({ n: OTHERS.length })}>
        <ChoicesGroup
          legend={m.more({ n: OTHERS.length })}
          legendHidden
          tight
          options={OTHERS.map(option)}
          values={chosenOf(OTHERS)}
          onChange={(chosen) => pick(OTHERS, chosen)}
        />
      </Details>
      <p class="tm-strong">{m.count({ n, minutes: minutesOf(n) })}</p>
    </div>
  );
}

/** The fields of one step. */
export function Fields({ step, ...props }: FieldsProps & { readonly step: Exclude<Step, 'check'> }) {
  const m = useWords(staffCheckMessages).prepare;
  const { now, onChange, errorOf } = props;
  const { draft } = now;
  const change = (parts: Partial<Draft>) => onChange({ draft: { ...draft, ...parts } });
  const field = (name: 'reader' | 'company' | 'due' | 'keptUntil') => ({
    id: `staff-${name}`,
    error: errorOf(name),
    value: draft[name],
    onInput: (text: string) => change({ [name]: text }),
  });
  switch (step) {
    case 'purpose':
      return (
        <ChoiceGroup
          id="staff-purpose"
          legend={m.purpose}
          legendHidden
          hint={m.notJudge}
          error={errorOf('purpose')}
          options={PURPOSES.map((value) => ({ value, label: m.purposes[value] }))}
          value={draft.purpose as Purpose | undefined}
          onChange={(purpose) => change({ purpose })}
        />
      );
    case 'reader':
      return (
        <>
          <TextField {...field('reader')} label={m.reader} hint={m.readerHint} />
          <TextField {...field('company')} label={m.company} hint={m.companyHint} />
        </>
      );
    case 'days':
      return (
        <>
          <TextField {...field('due')} type="date" label={m.due} hint={m.dueHint} min={today()} />
          <TextField {...field('keptUntil')} type="date" label={m.keep} hint={m.keepHint} />
        </>
      );
    case 'people':
      return (
        <>
          <TextField
            id="staff-people"
            label={m.people}
            hint={m.peopleHint}
            optional
            error={errorOf('people')}
            value={now.people}
            onInput={(people) => onChange({ people })}
          />
          {read(now).count > 0 && (
            <TextField
              id="staff-groups"
              rows={3}
              optional
              label={m.groups}
              hint={m.groupsHint}
              error={errorOf('groups')}
              value={now.groups}
              onInput={(groups) => onChange({ groups })}
            />
          )}
        </>
      );
    case 'questions':
      return <Questions {...props} />;
  }
}
