// 社内ルールの文案: the draft to look through, switch and rewrite, before it goes on paper.
import { useState } from 'preact/hooks';
import { RULE_VARIABLES, type RuleVariableId, ruleWords } from '../../../shared/content/index.ts';
import { ruleMessages } from '../../../shared/i18n/rules.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Notice } from '../../../shared/ui/notice/notice.tsx';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { paperActionNeeds } from '../../parts/paper/paper-actions.tsx';
import { NeedsMethod, PaperPage } from '../../parts/paper/paper-screen.tsx';
import { PrintedPaper } from '../../parts/paper/use-printing.tsx';
import { useStoredText } from '../../parts/use-stored-text.ts';
import { ClauseRow } from './clause-row.tsx';
import { DAY_VARIABLES, type Draft, useRules, variablePath } from './use-rules.ts';
import { useRulesPaper } from './use-rules-paper.ts';

function VariableField({ id }: { readonly id: RuleVariableId }) {
  const words = useWords(ruleWords).variables[id];
  const m = useWords(ruleMessages);
  const stored = useStoredText(variablePath(id));
  if (DAY_VARIABLES.has(id)) {
    return <TextField type="date" label={words.label} hint={id === 'date' ? m.dateHint : undefined} {...stored} />;
  }
  return <TextField label={words.label} placeholder={words.example} maxLength={100} {...stored} />;
}

/** Those that most companies fill in at once; the rest opens on demand. */
const FIRST: readonly RuleVariableId[] = ['company', 'owner', 'contact'];

function Variables({ draft }: { readonly draft: Draft }) {
  const m = useWords(ruleMessages);
  const [open, setOpen] = useState(false);
  const rest = RULE_VARIABLES.map(({ id }) => id).filter((id) => !FIRST.includes(id));
  return (
    <Card
      title={m.fit}
      aside={<span class="tm-sub">{m.filled({ total: RULE_VARIABLES.length, done: draft.filled })}</span>}
    >
      <p class="tm-sub">{m.fillHint}</p>
      {FIRST.map((id) => (
        <VariableField key={id} id={id} />
      ))}
      <Details kind="quiet" icon="edit" summary={m.fillRest({ left: rest.length })} open={open} onToggle={setOpen}>
        {rest.map((id) => (
          <VariableField key={id} id={id} />
        ))}
      </Details>
    </Card>
  );
}

/** The first chapters stand open, so that one sees what the draft is like. */
const OPEN_CHAPTERS = 2;

/** Printed from the form, the draft comes out as it is filled in now. */
function PrintedRules({ draft }: { readonly draft: Draft }) {
  return <PrintedPaper paper={useRulesPaper(draft)} />;
}

function RulesScreen() {
  const m = useWords(ruleMessages);
  const words = useWords(ruleWords);
  const draft = useRules();
  if (!draft.hasMethod) {
    return <NeedsMethod icon="file" text={m.empty} />;
  }
  return (
    <PaperPage heading={words.title} lead={m.lead}>
      <PrintedRules draft={draft} />
      <Notice>
        <p>{words.disclaimer}</p>
      </Notice>
      <Variables draft={draft} />
      <div>
        {draft.chapters.map((chapter, index) => (
          <Details
            key={chapter.id}
            open={index < OPEN_CHAPTERS}
            summary={
              chapter.number > 0
                ? m.chapterRow({ n: chapter.number, title: chapter.title, count: chapter.clauses.length })
                : m.articleOff({ title: chapter.title })
            }
          >
            <ul>
              {chapter.clauses.map((clause) => (
                <ClauseRow key={clause.id} clause={clause} />
              ))}
            </ul>
          </Details>
        ))}
      </div>
      <Button href={href('rules', 'sheet')} wide icon="file">
        {m.see}
      </Button>
    </PaperPage>
  );
}

export default {
  needs: [ruleMessages, ruleWords, uiMessages, ...paperActionNeeds],
  title: () => ruleMessages.get(locale.value).title,
  back: () => href('report'),
  view: RulesScreen,
} satisfies Screen;
