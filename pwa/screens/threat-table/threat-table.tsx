// 対策と脅威の表: every measure with the threats it helps against, on the screen and as paper.
import { useMemo, useState } from 'preact/hooks';
import { type CategoryId, ITEMS, type ItemId, itemWords } from '../../../shared/content/index.ts';
import { path } from '../../../shared/core/log/path.ts';
import { readText } from '../../../shared/core/log/state.ts';
import { threatMessages } from '../../../shared/i18n/threats.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { Segmented } from '../../../shared/ui/segmented/segmented.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { PaperActions, paperActionNeeds } from '../../parts/paper/paper-actions.tsx';
import { PLAN, usePlan } from '../../plan.ts';
import { threatDocument } from './threat-document.ts';
import { ThreatGrid } from './threat-grid.tsx';

type Range = 'mine' | 'every';

function ThreatTable() {
  const m = useWords(threatMessages);
  const words = useWords(itemWords);
  const plan = usePlan();
  const [range, setRange] = useState<Range>(plan.hasMethod ? 'mine' : 'every');
  const items = useMemo(
    () => (range === 'mine' && plan.hasMethod ? plan.entries.map(({ item }) => item) : ITEMS),
    [range, plan],
  );
  const day = today();
  const language = locale.value;
  const paper = useMemo(
    () =>
      threatDocument({
        items,
        itemTitle: (id) => words.items[id as ItemId].title,
        threatName: (threat) => words.threats[threat],
        category: (id) => (id === 'S' ? m.additions : words.categories[id as CategoryId]),
        company: readText(plan.state, path.company(PLAN, 'name')),
        day,
        locale: language,
        m,
      }),
    [items, words, plan, day, language, m],
  );
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.tableHeading}</h1>
        <p>{m.tableLead}</p>
      </div>
      {plan.hasMethod && (
        <Segmented<Range>
          legend={m.which}
          legendHidden
          options={[
            { value: 'mine', label: m.mine({ n: plan.entries.length }) },
            { value: 'every', label: m.every({ n: ITEMS.length }) },
          ]}
          value={range}
          onChange={setRange}
        />
      )}
      <ThreatGrid items={items} />
      <section class="tm-stack" data-gap="3" aria-labelledby="threat-paper">
        <h2 id="threat-paper">{m.paperHead}</h2>
        <PaperActions paper={paper} files={['html', 'word', 'text']} />
      </section>
      <p class="tm-sub">{m.paper.foot}</p>
    </div>
  );
}

export default {
  needs: [threatMessages, itemWords, uiMessages, ...paperActionNeeds],
  title: () => threatMessages.get(locale.value).tableTitle,
  back: () => href('threats'),
  view: ThreatTable,
} satisfies Screen;
