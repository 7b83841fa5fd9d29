// 紙のチェックリスト: the sheet, empty or with the answers so far, and the way to type it back in.
import { useState } from 'preact/hooks';
import { paperMessages } from '../../../shared/i18n/paper.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { CheckRow } from '../../../shared/ui/check-row/check-row.tsx';
import { ChoiceGroup } from '../../../shared/ui/choice/choice.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { paperActionNeeds } from '../../parts/paper/paper-actions.tsx';
import { NeedsMethod, PaperOut, PaperPage } from '../../parts/paper/paper-screen.tsx';
import { type Plan, usePlan } from '../../plan.ts';
import { checklistPaperNeeds, useChecklistPaper } from './use-checklist-paper.ts';

function PaperMaker({ plan }: { readonly plan: Plan }) {
  const m = useWords(paperMessages);
  const [kind, setKind] = useState<'blank' | 'filled'>('blank');
  const [additions, setAdditions] = useState(true);
  const paper = useChecklistPaper(plan, kind, additions);
  return (
    <>
      <div class="tm-stack">
        <ChoiceGroup
          legend={m.kind}
          tight
          columns
          options={(['blank', 'filled'] as const).map((value) => ({ value, label: m.kinds[value] }))}
          value={kind}
          onChange={setKind}
        />
        <CheckRow label={m.additions} checked={additions} onChange={setAdditions} />
      </div>
      <PaperOut
        paper={paper}
        files={['html']}
        between={
          <Button kind="secondary" wide icon="edit" href={href('paper', 'enter')}>
            {m.enter}
          </Button>
        }
      />
    </>
  );
}

function PaperScreen() {
  const m = useWords(paperMessages);
  const plan = usePlan();
  if (!plan.hasMethod) {
    return <NeedsMethod icon="list" text={m.empty} />;
  }
  return (
    <PaperPage heading={m.heading} lead={m.lead}>
      <PaperMaker plan={plan} />
    </PaperPage>
  );
}

export default {
  needs: [...checklistPaperNeeds, uiMessages, ...paperActionNeeds],
  title: () => paperMessages.get(locale.value).title,
  back: () => href('report'),
  width: 'wide',
  view: PaperScreen,
} satisfies Screen;
