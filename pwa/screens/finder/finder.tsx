// One question of the flowchart on a page, with 「わからない」 always among the answers.
import './finder.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { flowchartWords } from '../../../shared/content/index.ts';
import { MAX_QUESTIONS, nextQuestion, OPTIONS, type QuestionId, questionsAsked } from '../../../shared/core/method.ts';
import { finderMessages } from '../../../shared/i18n/finder.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Button } from '../../../shared/ui/button/button.tsx';
import { ChoiceGroup } from '../../../shared/ui/choice/choice.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { go, href, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { answerEdit, isQuestion, readFinderAnswers } from './finder-answers.ts';

/** The question that the address asks for; the first one if it asks for none of ours. */
const questionOf = (route: Route): QuestionId => {
  const wanted = route.params.question ?? '';
  return isQuestion(wanted) ? wanted : 'Q1';
};

/** The choice is seen before the next question comes. */
const PAUSE_MS = 350;
/** A second tap meant for the question before is no answer to this one. */
const DOUBLE_TAP_MS = 800;
let wentOnAt = Number.NEGATIVE_INFINITY;

function Question({ question }: { readonly question: QuestionId }) {
  const m = useWords(finderMessages);
  const flow = useWords(flowchartWords);
  const store = useStore();
  const answers = readFinderAnswers(store.state.value);
  const [chosen, setChosen] = useState<string | undefined>(answers[question]);
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const words = flow.questions[question];
  const labels: Readonly<Record<string, { label: string; example: string }>> = words.options;
  const order = questionsAsked(answers).indexOf(question) + 1;

  const moveOn = (answer: string) => {
    void store.set([answerEdit(question, answer)]);
    const next = nextQuestion({ ...answers, [question]: answer });
    go(next ? href('finder', next) : href('finder', 'check'));
  };
  /** Who taps a card goes on with it; who goes through the cards with the arrow keys does not. */
  const isTap = useRef(false);
  const [tapped, setTapped] = useState('');
  useEffect(() => {
    if (tapped === '') return undefined;
    const timer = setTimeout(() => {
      wentOnAt = performance.now();
      moveOn(tapped);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [tapped]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (chosen) return moveOn(chosen);
    if (performance.now() - wentOnAt < DOUBLE_TAP_MS) return;
    setMissing(true);
    form.current?.querySelector('input')?.focus();
  };

  return (
    <form
      class="tm-stack"
      data-gap="6"
      onSubmit={submit}
      onPointerDown={() => {
        isTap.current = true;
      }}
      onKeyDown={() => {
        isTap.current = false;
      }}
      ref={form}
      noValidate
    >
      <ChoiceGroup
        legend={
          <>
            <span class="tm-finder-progress tm-sub">{m.progress({ n: Math.max(order, 1), max: MAX_QUESTIONS })}</span>
            <h1>{words.title}</h1>
          </>
        }
        hint={`${words.hint}${m.goesOn}`}
        error={missing ? m.choose : undefined}
        options={[
          ...OPTIONS[question].map((option) => ({
            value: option as string,
            label: labels[option]?.label,
            hint: labels[option]?.example,
          })),
          { value: 'unknown', label: words.unknown.label, hint: words.unknown.why },
        ]}
        value={chosen}
        onChange={(option) => {
          setChosen(option);
          setMissing(false);
          if (isTap.current) setTapped(option);
        }}
      />
      <Button type="submit" wide>
        {m.next}
      </Button>
      <Details kind="quiet" summary={m.whenUnsure}>
        <Bullets sub items={words.examples} />
      </Details>
    </form>
  );
}

function Finder({ route }: { readonly route: Route }) {
  const question = questionOf(route);
  return <Question key={question} question={question} />;
}

function previous(route: Route): string {
  const BEFORE: Record<QuestionId, string> = {
    Q1: href(),
    Q2: href('finder', 'Q1'),
    Q3: href('finder', 'Q2'),
    Q4: href('finder', 'Q3'),
    Q5: href('finder', 'Q2'),
  };
  return BEFORE[questionOf(route)];
}

export default {
  needs: [finderMessages, flowchartWords],
  title: () => finderMessages.get(locale.value).title,
  back: previous,
  action: 'close',
  view: Finder,
} satisfies Screen;
