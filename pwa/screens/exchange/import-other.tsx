// A file that is about another plan than the one in use: it is never mixed in. What can be done with it instead.
import { useState } from 'preact/hooks';
import type { Problem as ProblemFacts } from '../../../shared/core/errors.ts';
import { FIRST_PLAN } from '../../../shared/core/log/path.ts';
import { formatMomentInFull } from '../../../shared/i18n/format.ts';
import { importMessages } from '../../../shared/i18n/import.ts';
import type { ImportPreview } from '../../../shared/store/exchange-type.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { Hero } from '../../../shared/ui/hero/hero.tsx';
import { Icon } from '../../../shared/ui/icon/icon.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { chooseUse } from '../../choose-use.ts';
import { exchangeOf, pending } from '../../exchange.ts';
import { PLAN } from '../../plan-in-use.ts';
import { type Done, KeepBeside } from './keep-beside.tsx';
import { hasAnswers, joinOwnPlans } from './own-answers.ts';
import { Problem } from './problem.tsx';

export type ImportOtherProps = {
  readonly preview: ImportPreview;
  readonly outside: boolean;
  readonly onDone: (done: Done) => void;
  readonly onCancel: () => void;
  readonly onCompare: () => void;
  readonly onSame: () => void;
};

/** The file at the left, what is here at the right: nothing goes from one into the other. */
function Sides({ preview }: { readonly preview: ImportPreview }) {
  const m = useWords(importMessages);
  const { made, whose } = preview;
  return (
    <section class="tm-sides" aria-label={m.sidesLabel}>
      <div>
        <span class="tm-sub">{m.thisFile}</span>
        <b>{m.fileCount({ n: whose.aside })}</b>
        <span class="tm-sub">{made > 0 ? formatMomentInFull(made, locale.value) : ''}</span>
      </div>
      <Icon name="close" size="s" />
      <div>
        <span class="tm-sub">{PLAN === FIRST_PLAN ? m.companyAnswers : m.ownAnswers}</span>
        <b>{m.asItIs}</b>
        <span class="tm-sub">{m.staysAsItIs}</span>
      </div>
    </section>
  );
}

function ToCompany({ preview }: { readonly preview: ImportPreview }) {
  const m = useWords(importMessages);
  const store = useStore();
  const change = async () => {
    await chooseUse(store, 'company');
    const seen = await exchangeOf(store).reconsider(preview);
    if (seen.ok) pending.value = { kind: 'preview', preview: seen.value, outside: false };
  };
  return (
    <Details summary={m.toCompany}>
      <p>{m.toCompanyLead}</p>
      <Button kind="secondary" onClick={() => void change()}>
        {m.toCompanyGo}
      </Button>
    </Details>
  );
}

/** A new phone of somebody who uses the app for themselves. */
function NewDevice({ preview, onDone }: Pick<ImportOtherProps, 'preview' | 'onDone'>) {
  const m = useWords(importMessages);
  const store = useStore();
  const [problem, setProblem] = useState<ProblemFacts | null>(null);
  const use = async () => {
    const result = await joinOwnPlans(store, preview);
    if (result.ok) onDone({ added: result.value.added, kept: false });
    else setProblem(result.problem);
  };
  return (
    <>
      <Button wide onClick={() => void use()}>
        {m.newPhoneGo}
      </Button>
      {problem && <Problem problem={problem} />}
    </>
  );
}

export function ImportOther({ preview, outside, onDone, onCancel, onCompare, onSame }: ImportOtherProps) {
  const m = useWords(importMessages);
  const isPerson = preview.whose.kind === 'person';
  const isNew = isPerson && !hasAnswers(useStore().state.value, PLAN);
  const lead = isPerson ? (PLAN === FIRST_PLAN ? m.personLead : m.personLeadOwn) : m.companyLead;
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{isNew ? m.newPhoneTitle : isPerson ? m.personTitle : m.companyTitle}</h1>
        <p>{isNew ? m.newPhoneLead : lead}</p>
        {outside && <Note>{m.fromOutside}</Note>}
      </div>
      <Sides preview={preview} />
      {isNew ? (
        <div class="tm-stack" data-gap="3">
          <NewDevice preview={preview} onDone={onDone} />
          <Button kind="secondary" wide onClick={onCancel}>
            {m.doNotTake}
          </Button>
        </div>
      ) : (
        <Hero title={m.besideTitle}>
          <p>{m.besideLead}</p>
          <Buttons>
            <Button wide onClick={onCompare}>
              {m.seeBeside}
            </Button>
            <Button kind="secondary" wide onClick={onCancel}>
              {m.doNotTake}
            </Button>
          </Buttons>
        </Hero>
      )}
      <KeepBeside preview={preview} onDone={onDone} />
      <div>
        {isPerson && !isNew && (
          <>
            <Details summary={m.samePerson}>
              <p>{m.samePersonLead}</p>
              <Button kind="secondary" onClick={onSame}>
                {m.samePersonGo}
              </Button>
            </Details>
            {PLAN === FIRST_PLAN && (
              <Details summary={m.collect}>
                <p>{m.collectLead}</p>
              </Details>
            )}
          </>
        )}
        {!isPerson && <ToCompany preview={preview} />}
      </div>
    </div>
  );
}
