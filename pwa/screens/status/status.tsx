// 状況: how far, where it is thin, how it went, and how other companies do it.
import { findMethod, guidelineWords, itemWords, surveyWords } from '../../../shared/content/index.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { statusMessages } from '../../../shared/i18n/status.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { EditionNotice, editionNewsNeeds } from '../../parts/edition-news.tsx';
import { PrintKey } from '../../parts/paper/print-key.tsx';
import { type Plan, usePlan } from '../../plan.ts';
import { Compare, ENOUGH_ANSWERS, Structure } from './compare.tsx';
import { ByCategory, ByPriority, ByThreat } from './counts.tsx';
import { ByKind, ByRole } from './groups.tsx';
import { History } from './history.tsx';
import { BySize } from './size.tsx';

const printedReport = async () => {
  const { Printed, needs } = await import('../report/printed-report.tsx');
  return { part: Printed, needs };
};

function NoMethod() {
  const m = useWords(statusMessages);
  return (
    <div class="tm-sections">
      <EmptyState title={m.noMethodTitle} icon="chart" actions={<Button href={href('finder', 'Q1')}>{m.start}</Button>}>
        <p>{m.noMethod}</p>
      </EmptyState>
      <div class="tm-columns-even tm-stack">
        <BySize />
        <Structure />
      </div>
    </div>
  );
}

function Head({ plan }: { readonly plan: Plan }) {
  const m = useWords(statusMessages);
  const ui = useWords(uiMessages);
  const words = useWords(itemWords).methods;
  const methods = plan.situation.methods.flatMap((method) => {
    const facts = findMethod(method);
    return facts ? [`${facts.mark} ${words[facts.id]}`] : [];
  });
  return (
    <div class="tm-between">
      <div>
        <h1>{plan.situation.scope === 'self' ? m.headingSelf : m.heading}</h1>
        <p class="tm-sub">{[formatDay(today(), locale.value), ...methods].join(ui.joinFacts)}</p>
      </div>
      <div class="tm-wide-only">
        <Button icon="file" href={href('report')}>
          {m.report}
        </Button>
      </div>
    </div>
  );
}

function Status() {
  const m = useWords(statusMessages);
  const plan = usePlan();
  if (!plan.hasMethod) return <NoMethod />;
  const { entries } = plan;
  const self = plan.situation.scope === 'self';
  const answered = entries.filter(({ answer }) => answer.status !== 'new').length;
  return (
    <div class="tm-stack" data-gap="6">
      <PrintKey load={printedReport} />
      <Head plan={plan} />
      <EditionNotice plan={plan} />
      <div class="tm-columns-even tm-stack">
        <ByPriority entries={entries} />
        <ByThreat entries={entries} />
        <History entries={entries} />
        <ByCategory entries={entries} />
        {!self && answered >= ENOUGH_ANSWERS && <ByKind entries={entries} />}
        {!self && <ByRole entries={entries} />}
        <Compare entries={entries} answered={answered} self={self} />
        <BySize />
        <Structure />
      </div>
      <Button wide narrowOnly icon="file" href={href('report')}>
        {m.report}
      </Button>
    </div>
  );
}

export default {
  needs: [statusMessages, itemWords, guidelineWords, surveyWords, ...editionNewsNeeds],
  title: () => statusMessages.get(locale.value).title,
  width: 'wide',
  view: Status,
} satisfies Screen;
