// What an import would change, in words and each with its own tick, before anything is changed.
import { useMemo, useState } from 'preact/hooks';
import { careOf, firstTicks } from '../../../shared/core/exchange/care.ts';
import { chooseRows, losesMuch, lostTicks, stateWith } from '../../../shared/core/exchange/preview.ts';
import { errorMessages } from '../../../shared/i18n/errors.ts';
import { exchangeMessages } from '../../../shared/i18n/exchange.ts';
import { formatMomentInFull } from '../../../shared/i18n/format.ts';
import { importMessages } from '../../../shared/i18n/import.ts';
import type { ImportPreview } from '../../../shared/store/exchange-type.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { CheckRow } from '../../../shared/ui/check-row/check-row.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { Icon } from '../../../shared/ui/icon/icon.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Card, Note } from '../../../shared/ui/panel/panel.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { exchangeOf } from '../../exchange.ts';
import { useChangeNames } from '../../parts/change-names/use-change-names.ts';
import { PLAN } from '../../plan-in-use.ts';
import { ChangeGroups } from './change-groups.tsx';
import { CountTable } from './count-table.tsx';
import { type Done, KeepBeside } from './keep-beside.tsx';
import { Problem } from './problem.tsx';
import { TakeBar } from './take-bar.tsx';
import { useTaking } from './use-taking.ts';
import { useTicks } from './use-ticks.ts';

const DAY_MS = 86_400_000;

/** Where it comes from, and what is left out of it. */
function About({ preview, outside }: { readonly preview: ImportPreview; readonly outside: boolean }) {
  const m = useWords(importMessages);
  const errors = useWords(errorMessages);
  const made = preview.made > 0 ? formatMomentInFull(preview.made, locale.value) : '';
  const lines = [
    outside && m.fromOutside,
    preview.futureMs > 0 && errors.future({ days: Math.ceil(preview.futureMs / DAY_MS) }),
    preview.skipped > 0 && errors.skipped({ count: preview.skipped }),
    preview.unreadable > 0 && m.unreadable({ n: preview.unreadable }),
    preview.clashes > 0 && m.clashes({ n: preview.clashes }),
    preview.whose.aside > 0 && m.others({ n: preview.whose.aside }),
  ].filter((line) => line !== false);
  return (
    <>
      <p>{preview.source === 'link' ? m.fromLink : made ? m.fromFile({ day: made }) : m.fromFileNoDate}</p>
      {lines.map((line) => (
        <Note key={line}>{line}</Note>
      ))}
    </>
  );
}

export type ImportPreviewProps = {
  readonly preview: ImportPreview;
  /** another app or page handed it over: nobody chose it here */
  readonly outside: boolean;
  readonly onDone: (done: Done) => void;
  readonly onCancel: () => void;
};

export function PreviewOfImport({ preview, outside, onDone, onCancel }: ImportPreviewProps) {
  const m = useWords(importMessages);
  const x = useWords(exchangeMessages);
  const errors = useWords(errorMessages);
  const store = useStore();
  const names = useChangeNames();
  const care = useMemo(() => careOf(preview, PLAN), [preview]);
  const { ticked, onTick } = useTicks(firstTicks(care));
  const [sure, setSure] = useState(false);
  const { busy, problem, run } = useTaking();
  const changing = care.rows.filter(({ outcome }) => outcome !== 'kept');
  const newerHere = care.rows.filter(({ outcome }) => outcome === 'kept');
  const choice = useMemo(() => chooseRows(preview, ticked), [preview, ticked]);
  const after = useMemo(() => stateWith(store.state.value, choice), [store.state.value, choice]);
  const lost = lostTicks(care.rows.filter(({ path }) => ticked.has(path)));
  const shrinks = losesMuch(lost, preview.ticks);
  const visible = new Set(changing.map(({ path }) => path));
  const quiet = choice.records.filter(({ path }) => !visible.has(path));
  const apply = () =>
    run(
      (watch) => exchangeOf(store).applyImport(preview, choice, watch),
      ({ added }) => onDone({ added, kept: false }),
    );
  const devices = { file: preview.device };
  const title = care.methods
    ? m.methodsTitle
    : care.careful
      ? m.replacesTitle({ n: care.replaced })
      : changing.length > 0
        ? m.changes({ n: changing.length })
        : m.noChanges;
  return (
    <div class="tm-sections tm-import">
      <div class="tm-stack" data-gap="2">
        <h1>{title}</h1>
        {care.careful && <p>{m.carefulLead}</p>}
        <About preview={preview} outside={outside} />
        <p class="tm-line tm-sub">
          <Icon name="check" size="xs" />
          {care.methods ? m.scopeStays : m.useStays}
        </p>
      </div>
      {care.careful && <KeepBeside preview={preview} onDone={onDone} />}
      <ChangeGroups name="changing" rows={changing} names={names} devices={devices} ticked={ticked} onTick={onTick} />
      {newerHere.length > 0 && (
        <Details summary={m.newerHere({ n: newerHere.length })}>
          <p class="tm-sub">{m.newerHereLead}</p>
          <ChangeGroups name="newer" rows={newerHere} names={names} devices={devices} ticked={ticked} onTick={onTick} />
        </Details>
      )}
      {preview.same + quiet.length > 0 && <p class="tm-sub">{m.quiet({ n: preview.same + quiet.length })}</p>}
      <Card title={m.after}>
        <CountTable before={store.state.value} after={after} />
      </Card>
      {shrinks && (
        <div class="tm-stack" data-gap="3">
          <Note>{errors.shrinks({ cleared: lost, ticks: preview.ticks })}</Note>
          <CheckRow label={m.confirmShrink} checked={sure} onChange={setSure} />
        </div>
      )}
      {problem && <Problem problem={problem} />}
      <div>
        <p class="tm-sub">{m.undoable}</p>
        {preview.source === 'link' && /iPhone|iPad/.test(navigator.userAgent) && <p class="tm-sub">{x.iosHint}</p>}
      </div>
      <TakeBar
        count={ticked.size}
        quiet={changing.length === 0 && quiet.length > 0}
        waits={shrinks && !sure}
        busy={busy}
        onTake={() => void apply()}
        onCancel={onCancel}
      />
    </div>
  );
}
