// 前の状態に戻す: the days on which something changed, what going back would change, and one button to take it back.
import { useMemo, useState } from 'preact/hooks';
import type { Day } from '../../../shared/core/day.ts';
import type { Problem as ProblemFacts } from '../../../shared/core/errors.ts';
import { replacingEdits } from '../../../shared/core/exchange/preview.ts';
import type { Change } from '../../../shared/core/log/change.ts';
import { changesUntil, daysWithChanges } from '../../../shared/core/log/earlier.ts';
import { readValue } from '../../../shared/core/log/state.ts';
import { errorMessages } from '../../../shared/i18n/errors.ts';
import { exchangeMessages } from '../../../shared/i18n/exchange.ts';
import { formatDay, formatMomentInFull, formatNumber } from '../../../shared/i18n/format.ts';
import { importMessages } from '../../../shared/i18n/import.ts';
import { settingsMessages } from '../../../shared/i18n/settings.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { GroupHead, Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { offsetMinutes, today } from '../../clock.ts';
import { exchangeOf } from '../../exchange.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { changeNameNeeds } from '../../parts/change-names/change-words.ts';
import { useChangeNames } from '../../parts/change-names/use-change-names.ts';
import { ChangeLine } from '../exchange/change-row.tsx';
import { Problem } from '../exchange/problem.tsx';
import { UndoImport } from '../exchange/undo-import.tsx';

type Chosen = { readonly day: Day; readonly changes: readonly Change[] };

/** More days than this make a list that nobody reads. */
const MAX_DAYS = 100;

const when = (at: number): string => formatMomentInFull(at, locale.value);

function List({ onChoose }: { readonly onChoose: (chosen: Chosen) => void }) {
  const m = useWords(settingsMessages);
  const log = useStore().log.value;
  const days = useMemo(() => {
    const now = today();
    // Today is what the screen shows already; a stamp from a wrong clock ahead is no day to go back to.
    return daysWithChanges(log, offsetMinutes()).filter(({ day }) => day < now);
  }, [log]);
  if (days.length === 0) {
    return (
      <EmptyState icon="undo" title={m.restoreEmptyTitle}>
        <p>{m.restoreEmpty}</p>
      </EmptyState>
    );
  }
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.restoreTitle}</h1>
        <p>{m.restoreLead}</p>
      </div>
      <Rows label={m.restoreTitle}>
        {days.slice(0, MAX_DAYS).map(({ day, count }) => (
          <Row
            key={day}
            lead={<RowIcon icon="clock" />}
            title={formatDay(day, locale.value)}
            sub={m.restoreRow({ n: formatNumber(count, locale.value) })}
            onClick={() => onChoose({ day, changes: changesUntil(log, day, offsetMinutes()) })}
          />
        ))}
      </Rows>
    </div>
  );
}

type PreviewProps = { readonly chosen: Chosen; readonly onBack: () => void; readonly onDone: () => void };

function Preview({ chosen, onBack, onDone }: PreviewProps) {
  const m = useWords(settingsMessages);
  const x = useWords(exchangeMessages);
  const store = useStore();
  const names = useChangeNames();
  const progress = store.state.value;
  const [problem, setProblem] = useState<ProblemFacts | null>(null);
  const edits = useMemo(() => replacingEdits(progress, chosen.changes), [progress, chosen]);
  const apply = async () => {
    const exchange = exchangeOf(store);
    const shown = await exchange.previewChanges(chosen.changes);
    const done = shown.ok ? await exchange.applyImport(shown.value, 'all') : shown;
    if (done.ok) onDone();
    else setProblem(done.problem);
  };
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.restoreConfirm({ at: formatDay(chosen.day, locale.value) })}</h1>
        <p>{edits.length > 0 ? m.restoreUndo : m.restoreSame}</p>
      </div>
      {edits.length > 0 && (
        <section>
          <GroupHead title={x.differences({ n: edits.length })} />
          <ul>
            {edits.map(({ path, value }) => (
              <ChangeLine
                key={path}
                names={names}
                difference={{
                  path,
                  mine: readValue(progress, path),
                  theirs: value === null ? undefined : value,
                  mineAt: progress.get(path)?.at[0],
                  theirsAt: undefined,
                  outcome: 'changed',
                  mineBy: progress.get(path)?.device,
                  theirsBy: undefined,
                  conflict: false,
                }}
              />
            ))}
          </ul>
        </section>
      )}
      {problem && <Problem problem={problem} />}
      <Buttons>
        {edits.length > 0 && (
          <Button wide onClick={() => void apply()}>
            {m.restoreApply}
          </Button>
        )}
        <Button wide kind="secondary" onClick={onBack}>
          {m.cancel}
        </Button>
      </Buttons>
    </div>
  );
}

function RestoreScreen() {
  const m = useWords(settingsMessages);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [done, setDone] = useState(false);
  if (done) {
    return (
      <EmptyState icon="check" title={m.restored} actions={<Button href={href()}>{m.toHome}</Button>}>
        <UndoImport when={when} />
      </EmptyState>
    );
  }
  if (!chosen) return <List onChoose={setChosen} />;
  return <Preview chosen={chosen} onBack={() => setChosen(null)} onDone={() => setDone(true)} />;
}

export default {
  needs: [settingsMessages, exchangeMessages, importMessages, errorMessages, ...changeNameNeeds],
  title: () => settingsMessages.get(locale.value).restoreTitle,
  back: () => href('settings'),
  view: RestoreScreen,
} satisfies Screen;
