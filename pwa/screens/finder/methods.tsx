// All eight methods to compare and choose from; several may apply. Below, what the company uses.
import './finder.css';
import { FLOWCHART, flowchartWords, METHODS, methodWords } from '../../../shared/content/index.ts';
import { METHOD_NUMBERS, type MethodNumber } from '../../../shared/core/item.ts';
import { path } from '../../../shared/core/log/path.ts';
import { finderMessages } from '../../../shared/i18n/finder.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Table } from '../../../shared/ui/chart/table.tsx';
import { CheckRow } from '../../../shared/ui/check-row/check-row.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Card, Note } from '../../../shared/ui/panel/panel.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { JumpIndex } from '../../parts/jump-index.tsx';
import { PLAN, usePlan } from '../../plan.ts';
import { MethodPicture } from './method-picture.tsx';
import { GoodAndWeak, itemsOfMethod, METHOD_NEEDS } from './result.tsx';

type MethodEntry = (typeof METHODS)[number];

function MethodCard({ facts, chosen }: { readonly facts: MethodEntry; readonly chosen: readonly MethodNumber[] }) {
  const m = useWords(finderMessages);
  const words = useWords(methodWords).methods[facts.id];
  const store = useStore();
  const items = itemsOfMethod(facts.number);
  const use = (used: boolean) => {
    const methods = METHOD_NUMBERS.filter((method) => (method === facts.number ? used : chosen.includes(method)));
    void store.set([{ path: path.planMethods(PLAN), value: methods }]);
  };
  return (
    <Card
      title={
        <span id={facts.id} tabIndex={-1} class="tm-finder-name">
          <span class="tm-finder-mark">{facts.mark}</span> {words.short}
        </span>
      }
    >
      <p class="tm-sub">{words.name}</p>
      <CheckRow
        label={m.use}
        hint={m.items({ n: items.length, high: items.filter((item) => item.priority === 'high').length })}
        checked={chosen.includes(facts.number)}
        onChange={use}
        name={facts.id}
      />
      <Details kind="quiet" summary={m.goodAndWeak}>
        <MethodPicture method={facts.number} />
        <GoodAndWeak method={facts.number} />
      </Details>
    </Card>
  );
}

function MethodIndex() {
  const m = useWords(finderMessages);
  const words = useWords(methodWords).methods;
  return (
    <JumpIndex
      label={m.methodsTitle}
      entries={METHODS.map(({ id, mark }) => ({ target: id, text: mark, label: `${mark} ${words[id].short}` }))}
    />
  );
}

/** What sets the eight apart, on one table. */
function Comparison() {
  const m = useWords(finderMessages);
  const words = useWords(methodWords).methods;
  const rows = METHODS.map(({ id, mark, number, diagram }) => {
    const nodes: Readonly<Record<string, string>> = words[id].nodes;
    const keepsData = diagram.nodes.filter(({ data }) => data).map((node) => nodes[node.id] ?? '');
    const items = itemsOfMethod(number);
    const high = items.filter(({ priority }) => priority === 'high').length;
    return [
      `${mark} ${words[id].short}`,
      keepsData.join(m.listGap) || m.nowhere,
      m.itemCount({ n: items.length, high }),
    ];
  });
  return (
    <section class="tm-stack tm-finder-compare" data-gap="2" aria-labelledby="compare">
      <h2 id="compare">{m.compare}</h2>
      <Table table={{ head: m.compareHead, rows }} labelledBy="compare" />
    </section>
  );
}

/** Follow-up questions that change which items are on the list, for the chosen methods. */
function WhatIsUsed({ chosen }: { readonly chosen: readonly MethodNumber[] }) {
  const m = useWords(finderMessages);
  const flow = useWords(flowchartWords);
  const { situation } = usePlan();
  const store = useStore();
  const asked = FLOWCHART.followUps.filter(
    ({ effect, methods }) => effect !== 'tips-only' && methods.some((method) => chosen.includes(method)),
  );
  if (asked.length === 0) return null;
  return (
    <section class="tm-stack" data-gap="2" aria-labelledby="used">
      <h2 id="used">{m.followTitle}</h2>
      <p class="tm-sub">{m.followHint}</p>
      {asked.map((question) => {
        if (!('condition' in question.sets)) return null;
        const { condition } = question.sets;
        const used = situation.conditions[condition] ?? question.effect === 'hides-items';
        const words = flow.followUps[question.id];
        return (
          <CheckRow
            key={question.id}
            label={words.title}
            hint={words.hint}
            checked={used}
            onChange={(value) => void store.set([{ path: path.planCondition(PLAN, condition), value }])}
            name={condition}
          />
        );
      })}
    </section>
  );
}

function Methods() {
  const m = useWords(finderMessages);
  const { situation } = usePlan();
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.methodsTitle}</h1>
        <p>{m.methodsLead}</p>
      </div>
      <MethodIndex />
      <div class="tm-columns-even tm-stack">
        {METHODS.map((facts) => (
          <MethodCard key={facts.id} facts={facts} chosen={situation.methods} />
        ))}
      </div>
      <Comparison />
      {situation.methods.length === 0 && <Note>{m.noneChosen}</Note>}
      <WhatIsUsed chosen={situation.methods} />
      <Button wide href={situation.methods.length > 0 ? href('finder', 'result') : href()}>
        {m.done}
      </Button>
    </div>
  );
}

export default {
  needs: METHOD_NEEDS,
  title: () => finderMessages.get(locale.value).methodsTitle,
  back: () => href('finder', 'result'),
  action: 'close',
  width: 'wide',
  view: Methods,
} satisfies Screen;
