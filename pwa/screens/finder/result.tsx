// The methods that the answers lead to, with a drawing, the reasons and what to do first.
import './finder.css';
import { findMethod, flowchartWords, ITEMS, itemWords, methodWords } from '../../../shared/content/index.ts';
import type { MethodId } from '../../../shared/content/methods.ts';
import type { MethodNumber } from '../../../shared/core/item.ts';
import { type Finding, findMethods } from '../../../shared/core/method.ts';
import { inHandbook } from '../../../shared/core/summary.ts';
import { finderMessages } from '../../../shared/i18n/finder.ts';
import { flowchartMessages } from '../../../shared/i18n/flowchart.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { FlowchartPicture } from '../../../shared/ui/flowchart-picture/flowchart-picture.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { GroupHead, Rows } from '../../../shared/ui/rows/rows.tsx';
import { Steps } from '../../../shared/ui/steps/steps.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { FirstContact, firstContactNeeds } from '../../parts/first-contact.tsx';
import { ItemRow } from '../../parts/item-row.tsx';
import { actionsInPlan, usePlan } from '../../plan.ts';
import { isSaferCase, methodsByHand, readFinderAnswers } from './finder-answers.ts';
import { MethodPicture } from './method-picture.tsx';
import { NoAnswers } from './no-answers.tsx';

const FIRST_SHOWN = 3;

function MethodHead({ method, first }: { readonly method: MethodNumber; readonly first: boolean }) {
  const all = useWords(methodWords);
  const facts = findMethod(method);
  if (!facts) return null;
  const words = all.methods[facts.id as MethodId];
  const Heading = first ? 'h1' : 'h2';
  return (
    <div>
      <Heading>
        <span class="tm-finder-mark">{facts.mark}</span> {words.short}
      </Heading>
      <p class="tm-sub">{words.name}</p>
    </div>
  );
}

function Why({ finding }: { readonly finding: Finding }) {
  const m = useWords(finderMessages);
  const flow = useWords(flowchartWords);
  const answers = readFinderAnswers(useStore().state.value);
  return (
    <section class="tm-stack" aria-labelledby="why">
      <h2 id="why">{m.why}</h2>
      <Steps>
        {finding.reasons.map(({ question, option, assumed }) => {
          const words = flow.questions[question];
          const labels: Readonly<Record<string, { label: string }>> = words.options;
          const label = labels[option]?.label ?? '';
          return (
            <li key={question}>
              <span class="tm-sub">{words.title}</span>
              <br />
              <b class="tm-strong">{assumed ? m.assumed({ option: label }) : label}</b>
            </li>
          );
        })}
      </Steps>
      {answers.Q1 === 'both' && <Note tint>{m.bothNote}</Note>}
      <TextLink icon="undo" href={href('finder', 'check')}>
        {m.changeAnswers}
      </TextLink>
      <Details summary={m.pathPicture}>
        <p class="tm-sub">{m.pathPictureHint}</p>
        <FlowchartPicture answers={answers} />
      </Details>
    </section>
  );
}

/** Strong and weak points of one method. */
export function GoodAndWeak({ method }: { readonly method: MethodNumber }) {
  const m = useWords(finderMessages);
  const all = useWords(methodWords);
  const facts = findMethod(method);
  if (!facts) return null;
  const words = all.methods[facts.id as MethodId];
  const parts = [
    [m.look, words.look],
    [m.fits, words.fits],
    [m.good, words.good],
    [m.weak, words.weak],
    [m.products, words.products],
  ] as const;
  return (
    <>
      {parts.map(([title, lines]) => (
        <div class="tm-stack" data-gap="2" key={title}>
          <h3>{title}</h3>
          <Bullets items={lines} />
        </div>
      ))}
    </>
  );
}

function Result() {
  const m = useWords(finderMessages);
  const flow = useWords(flowchartWords);
  const plan = usePlan();
  const { methods } = plan.situation;
  const [main] = methods;
  const finding = findMethods(readFinderAnswers(plan.state));
  const byHand = methodsByHand(plan.state);
  const handbook = plan.entries.filter(inHandbook);
  if (!main) return <NoAnswers next="Q1" />;
  const ranked = actionsInPlan(plan)
    .filter(({ reason }) => reason !== 'review')
    .slice(0, FIRST_SHOWN);
  const safer = isSaferCase(plan.state);
  return (
    <div class="tm-sections">
      {methods.map((method, index) => (
        <div class="tm-stack" key={method}>
          {index === 0 && <p class="tm-sub">{safer ? m.safer : m.closest}</p>}
          <MethodHead method={method} first={index === 0} />
          {byHand.includes(method) && <p class="tm-sub">{m.chosenByHand}</p>}
          <MethodPicture method={method} />
        </div>
      ))}
      <Buttons>
        <Button wide href={href('checklist')}>
          {m.seeList({ n: handbook.length })}
        </Button>
        <Button wide kind="secondary" href={href('finder', 'methods')}>
          {m.addMethod}
        </Button>
      </Buttons>
      <FirstContact />
      {finding?.methods.some((method) => methods.includes(method)) && <Why finding={finding} />}
      <section>
        <GroupHead title={m.firstThree} />
        <p class="tm-sub">
          {ranked.length === 0 ? m.firstNone : ranked[0]?.reason === 'overdue' ? m.firstWhyLate : m.firstWhy}
        </p>
        <Rows>
          {ranked.map(({ entry }) => (
            <ItemRow key={entry.item.id} entry={entry} href={href('item', entry.item.id)} />
          ))}
        </Rows>
      </section>
      <div>
        <Details summary={m.goodAndWeak}>
          <GoodAndWeak method={main} />
        </Details>
        <TextLink href={href('finder', 'methods')} after="next">
          {m.others}
        </TextLink>
      </div>
      <p class="tm-sub">
        {safer ? m.saferNote : flow.unknownRule} {m.answersKept}
      </p>
    </div>
  );
}

export const METHOD_NEEDS = [finderMessages, flowchartWords, methodWords, itemWords] as const;

/** Items of the handbook that one method calls for. */
export const itemsOfMethod = (method: MethodNumber) =>
  ITEMS.filter((item) => item.section === 'handbook' && item.methods.includes(method));

export default {
  needs: [flowchartMessages, ...METHOD_NEEDS, ...firstContactNeeds],
  title: () => finderMessages.get(locale.value).resultTitle,
  back: () => href(),
  action: 'close',
  view: Result,
} satisfies Screen;
