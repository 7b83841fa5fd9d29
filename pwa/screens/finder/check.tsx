// All answers on one page before they count, each with a way to change it.
import { withColon } from '../../../shared/ui/signs.ts';
import './finder.css';
import { flowchartWords } from '../../../shared/content/index.ts';
import { findMethods, nextQuestion, type Reason } from '../../../shared/core/method.ts';
import { finderMessages } from '../../../shared/i18n/finder.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Rows } from '../../../shared/ui/rows/rows.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { go, href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { decideEdits, readFinderAnswers } from './finder-answers.ts';
import { NoAnswers } from './no-answers.tsx';

function Answer({ reason }: { readonly reason: Reason }) {
  const m = useWords(finderMessages);
  const flow = useWords(flowchartWords);
  const words = flow.questions[reason.question];
  const labels: Readonly<Record<string, { label: string }>> = words.options;
  const option = labels[reason.option]?.label ?? '';
  return (
    <li class="tm-finder-answer">
      <div class="tm-finder-answer__words">
        <p class="tm-sub">{words.title}</p>
        <p class="tm-strong">{reason.assumed ? m.assumed({ option }) : option}</p>
      </div>
      <TextLink href={href('finder', reason.question)} context={withColon('', words.title)}>
        {m.change}
      </TextLink>
    </li>
  );
}

function Check() {
  const m = useWords(finderMessages);
  const store = useStore();
  const answers = readFinderAnswers(store.state.value);
  const finding = findMethods(answers);
  if (!finding) return <NoAnswers next={nextQuestion(answers) ?? 'Q1'} />;
  const decide = () => {
    void store.set(decideEdits(store.state.value));
    go(href('finder', 'result'));
  };
  return (
    <div class="tm-stack" data-gap="6">
      <h1>{m.checkTitle}</h1>
      <Rows>
        {finding.reasons.map((reason) => (
          <Answer key={reason.question} reason={reason} />
        ))}
      </Rows>
      <Button wide onClick={decide}>
        {m.decide}
      </Button>
      <p class="tm-sub">{m.checkHint}</p>
    </div>
  );
}

export default {
  needs: [finderMessages, flowchartWords],
  title: () => finderMessages.get(locale.value).checkTitle,
  back: () => href('finder', 'Q1'),
  action: 'close',
  view: Check,
} satisfies Screen;
