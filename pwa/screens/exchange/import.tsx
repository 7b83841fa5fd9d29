// What an import would change, before anything does; then what it did, with one button to take it back.
import './exchange.css';
import { useState } from 'preact/hooks';
import { ITEMS, itemWords } from '../../../shared/content/index.ts';
import { readAnswer, STATUSES } from '../../../shared/core/answer.ts';
import { buildChecklist, readSituation } from '../../../shared/core/checklist.ts';
import { countStatuses } from '../../../shared/core/counts.ts';
import type { Problem as ProblemFacts } from '../../../shared/core/errors.ts';
import type { ImportMode } from '../../../shared/core/exchange/preview.ts';
import { CONDITIONS } from '../../../shared/core/item.ts';
import type { State } from '../../../shared/core/log/state.ts';
import { answerEntries } from '../../../shared/core/summary.ts';
import { errorMessages } from '../../../shared/i18n/errors.ts';
import { exchangeMessages } from '../../../shared/i18n/exchange.ts';
import { formatMoment } from '../../../shared/i18n/format.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import type { ImportPreview } from '../../../shared/store/exchange.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { CheckRow } from '../../../shared/ui/check-row/check-row.tsx';
import { ChoiceGroup } from '../../../shared/ui/choice/choice.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { GroupHead } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { exchangeOf, offer, type Pending, pending } from '../../exchange.ts';
import { href, hrefWith } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { PLAN } from '../../plan.ts';
import { DifferenceRow } from './difference-row.tsx';
import { Problem } from './problem.tsx';
import { UndoImport } from './undo-import.tsx';

const ROWS = STATUSES;
const DAY_MS = 86_400_000;

function countsOf(progress: State) {
  const situation = readSituation(progress, PLAN, CONDITIONS);
  const listed = buildChecklist(ITEMS, situation);
  // Answers travel without a method, too: then every item that has one counts.
  const entries =
    listed.length > 0
      ? answerEntries(listed, progress, PLAN)
      : ITEMS.map((item) => ({
          item,
          applies: { methods: [], conditions: [], because: 'method' as const },
          answer: readAnswer(progress, PLAN, item.id),
        }));
  return countStatuses(entries);
}

function CountTable({ preview }: { readonly preview: ImportPreview }) {
  const m = useWords(exchangeMessages);
  const ui = useWords(uiMessages);
  const before = countsOf(useStore().state.value);
  const after = countsOf(preview.after);
  return (
    <table class="tm-compare">
      <caption class="tm-vh">{m.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="tm-vh">{m.state}</span>
          </th>
          <th scope="col">{m.before}</th>
          <th scope="col">{m.after}</th>
          <th scope="col">{m.change}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((status) => {
          const change = after[status] - before[status];
          const sign = change > 0 ? '+' : change < 0 ? '−' : '';
          return (
            <tr key={status}>
              <th scope="row">{ui.status[status]}</th>
              <td>{before[status]}</td>
              <td>{after[status]}</td>
              <td data-changed={change === 0 ? undefined : ''}>{`${sign}${Math.abs(change)}`}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Warnings({ preview }: { readonly preview: ImportPreview }) {
  const m = useWords(exchangeMessages);
  const errors = useWords(errorMessages);
  const lines = [
    preview.futureMs > 0 && errors.future({ days: Math.ceil(preview.futureMs / DAY_MS) }),
    preview.skipped > 0 && errors.skipped({ count: preview.skipped }),
    preview.unreadable > 0 && m.unreadable({ n: preview.unreadable }),
  ].filter((line) => line !== false);
  return lines.map((line) => <Note key={line}>{line}</Note>);
}

function Preview({ preview, onDone }: { readonly preview: ImportPreview; readonly onDone: (added: number) => void }) {
  const m = useWords(exchangeMessages);
  const errors = useWords(errorMessages);
  const exchange = exchangeOf(useStore());
  const [mode, setMode] = useState<ImportMode>('newer');
  const [sure, setSure] = useState(false);
  const [problem, setProblem] = useState<ProblemFacts | null>(null);
  const kept = preview.differences.filter(({ outcome }) => outcome === 'kept');
  const changing = preview.differences.filter(({ outcome }) => mode === 'all' || outcome !== 'kept');
  const made = preview.made > 0 ? formatMoment(preview.made, locale.value) : '';
  const origin = preview.source === 'link' ? m.fromLink : made ? m.fromFile({ day: made }) : m.fromFileNoDate;
  const loss = mode === 'all' ? preview.replacing : preview;
  const needsYes = loss.shrinks && !sure;
  const apply = async () => {
    const result = await exchange.applyImport(preview, mode);
    if (result.ok) onDone(result.value.added);
    else setProblem(result.problem);
  };
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.importTitle}</h1>
        <p>{origin}</p>
      </div>
      <Warnings preview={preview} />
      <CountTable preview={preview} />
      <section>
        <GroupHead title={m.differences({ n: changing.length })} />
        <ul>
          {changing.map((difference) => (
            <DifferenceRow key={difference.path} difference={difference} />
          ))}
        </ul>
      </section>
      <div>
        {kept.length > 0 && mode === 'newer' && (
          <Details summary={m.kept({ n: kept.length })}>
            <ul>
              {kept.map((difference) => (
                <DifferenceRow key={difference.path} difference={difference} />
              ))}
            </ul>
          </Details>
        )}
        <p class="tm-sub">{m.same({ n: preview.same })}</p>
      </div>
      {kept.length > 0 && (
        <ChoiceGroup
          legend={<span class="tm-strong">{m.mode}</span>}
          tight
          options={[
            { value: 'newer', label: m.modeNewer, hint: m.modeNewerHint },
            { value: 'all', label: m.modeAll, hint: m.modeAllHint },
          ]}
          value={mode}
          onChange={setMode}
        />
      )}
      <div class="tm-stack" data-gap="3">
        {loss.shrinks && (
          <>
            <Note>{errors.shrinks({ cleared: loss.cleared, ticks: preview.ticks })}</Note>
            <CheckRow label={m.confirmShrink} checked={sure} onChange={setSure} />
          </>
        )}
        {problem && <Problem problem={problem} />}
        <Buttons>
          {!needsYes && (changing.length > 0 || preview.fresh.length > 0) && (
            <Button wide onClick={() => void apply()}>
              {m.apply({ n: changing.length })}
            </Button>
          )}
          <Button wide kind="secondary" href={hrefWith(['exchange'], { side: 'take' })} onClick={() => forget()}>
            {m.cancel}
          </Button>
        </Buttons>
        {changing.length === 0 && <p class="tm-sub">{m.applyNone}</p>}
        <p class="tm-sub">{m.undoable}</p>
        {preview.source === 'link' && /iPhone|iPad/.test(navigator.userAgent) && <p class="tm-sub">{m.iosHint}</p>}
      </div>
    </div>
  );
}

function forget(): void {
  pending.value = null;
}

function Locked({ state }: { readonly state: Extract<Pending, { kind: 'locked' }> }) {
  const m = useWords(exchangeMessages);
  const errors = useWords(errorMessages);
  const [passphrase, setPassphrase] = useState('');
  const wrong = errors.codes['file-wrong-passphrase'];
  return (
    <form
      class="tm-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void offer((given) => state.open(given ?? passphrase), passphrase);
      }}
    >
      <h1>{m.locked}</h1>
      <TextField
        label={m.passphrase}
        value={passphrase}
        onInput={setPassphrase}
        error={state.wrong ? `${wrong.what}${wrong.todo}` : undefined}
        spellcheck={false}
      />
      <Button type="submit" wide>
        {m.open}
      </Button>
    </form>
  );
}

function ImportScreen() {
  const m = useWords(exchangeMessages);
  const [added, setAdded] = useState<number | null>(null);
  const state = pending.value;
  if (added !== null) {
    return (
      <EmptyState icon="check" title={m.applied} actions={<Button href={href()}>OK</Button>}>
        <p>{m.appliedText({ n: added })}</p>
        <UndoImport when={(at) => formatMoment(at, locale.value)} />
      </EmptyState>
    );
  }
  if (state?.kind === 'preview') {
    const onDone = (count: number) => {
      forget();
      setAdded(count);
    };
    return <Preview key={String(state.preview.made)} preview={state.preview} onDone={onDone} />;
  }
  if (state?.kind === 'locked') return <Locked state={state} />;
  const toTake = <Button href={hrefWith(['exchange'], { side: 'take' })}>{m.toTake}</Button>;
  if (state) {
    return (
      <div class="tm-stack">
        <h1>{m.title}</h1>
        <Problem problem={state.problem} />
        {toTake}
      </div>
    );
  }
  return (
    <EmptyState icon="upload" title={m.noPending} actions={toTake}>
      <p>{m.noPendingHint}</p>
    </EmptyState>
  );
}

export default {
  needs: [exchangeMessages, errorMessages, itemWords],
  title: () => exchangeMessages.get(locale.value).take,
  back: () => hrefWith(['exchange'], { side: 'take' }),
  view: ImportScreen,
} satisfies Screen;
