// Both sets of answers before they become one: only the person knows whether the other device is theirs.
import { useState } from 'preact/hooks';
import type { Problem as ProblemFacts } from '../../../shared/core/errors.ts';
import type { Change } from '../../../shared/core/log/change.ts';
import { FIRST_PLAN } from '../../../shared/core/log/path.ts';
import { planOf } from '../../../shared/core/log/path-parts.ts';
import { applyChanges } from '../../../shared/core/log/state.ts';
import { importMessages } from '../../../shared/i18n/import.ts';
import type { ImportPreview } from '../../../shared/store/exchange-type.ts';
import { settings } from '../../../shared/store/settings.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { useChangeNames } from '../../parts/change-names/use-change-names.ts';
import { PLAN } from '../../plan-in-use.ts';
import type { Done } from './keep-beside.tsx';
import { joinOwnPlans } from './own-answers.ts';
import { Problem } from './problem.tsx';

const SHOWN = 50;

/** The values of one plan in words, in the order of the checklist. */
function PlanList({
  title,
  changes,
  id,
}: {
  readonly title: string;
  readonly changes: readonly Change[];
  readonly id: string;
}) {
  const m = useWords(importMessages);
  const names = useChangeNames();
  const lines = changes
    .filter(({ path, value }) => value !== null && names.group(path) !== 'newer')
    .sort((a, b) => names.order(a.path) - names.order(b.path) || (a.path < b.path ? -1 : 1));
  return (
    <section class="tm-stack" data-gap="2" aria-labelledby={id}>
      <h2 id={id} class="tm-h3">
        {title}
      </h2>
      {lines.length === 0 && <p class="tm-sub">{m.sameNone}</p>}
      <ul class="tm-sub">
        {lines.slice(0, SHOWN).map(({ path, value }) => (
          <li key={path}>{m.listItem({ name: names.name(path), value: names.value(path, value) })}</li>
        ))}
      </ul>
      {lines.length > SHOWN && <p class="tm-sub">{m.more({ n: lines.length - SHOWN })}</p>}
    </section>
  );
}

export type ImportSameProps = {
  readonly preview: ImportPreview;
  readonly onDone: (done: Done) => void;
  readonly onCancel: () => void;
};

export function ImportSame({ preview, onDone, onCancel }: ImportSameProps) {
  const m = useWords(importMessages);
  const store = useStore();
  const [problem, setProblem] = useState<ProblemFacts | null>(null);
  const { ownPlan } = settings.value;
  const inPlan = (changes: Iterable<Change>, plan: string) => [...changes].filter(({ path }) => planOf(path) === plan);
  const join = async () => {
    const result = await joinOwnPlans(store, preview);
    if (result.ok) onDone({ added: result.value.added, kept: false });
    else setProblem(result.problem);
  };
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.sameTitle}</h1>
        <p>{m.sameLead}</p>
        {PLAN === FIRST_PLAN && <Note>{m.keptUse}</Note>}
      </div>
      <div class="tm-two-lists">
        <PlanList id="same-here" title={m.sameHere} changes={inPlan(store.state.value.values(), ownPlan)} />
        <PlanList
          id="same-there"
          title={m.sameThere}
          changes={inPlan(applyChanges(preview.others).values(), preview.whose.other)}
        />
      </div>
      {problem && <Problem problem={problem} />}
      <Buttons>
        <Button wide onClick={() => void join()}>
          {m.sameGo}
        </Button>
        <Button wide kind="secondary" onClick={onCancel}>
          {m.cancel}
        </Button>
      </Buttons>
    </div>
  );
}
