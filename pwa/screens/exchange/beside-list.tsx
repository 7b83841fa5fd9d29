// Answers of other people that were put beside: to look at, or to clear away.
import { useMemo, useState } from 'preact/hooks';
import { dayOf } from '../../../shared/core/day.ts';
import { previewImport } from '../../../shared/core/exchange/preview.ts';
import { whoseAnswers } from '../../../shared/core/exchange/whose.ts';
import type { Value } from '../../../shared/core/log/change.ts';
import { ownPlansIn } from '../../../shared/core/log/own-plan.ts';
import { planOf } from '../../../shared/core/log/path-parts.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { importMessages } from '../../../shared/i18n/import.ts';
import { settings } from '../../../shared/store/settings.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Row, Rows } from '../../../shared/ui/rows/rows.tsx';
import { Toast } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { offsetMinutes } from '../../clock.ts';
import { pending } from '../../exchange.ts';
import { go, href } from '../../navigation/router.ts';
import { PLAN } from '../../plan-in-use.ts';

type Edits = readonly { readonly path: string; readonly value: Value }[];

export function BesideList() {
  const m = useWords(importMessages);
  const store = useStore();
  const [back, setBack] = useState<Edits>([]);
  const { ownPlan } = settings.value;
  const state = store.state.value;
  const plans = useMemo(
    () =>
      ownPlansIn(state)
        .filter((plan) => plan !== ownPlan && plan !== PLAN)
        .map((plan) => {
          const held = [...state.values()].filter(({ path, value }) => value !== null && planOf(path) === plan);
          return { plan, held, last: Math.max(...held.map(({ at }) => at[0])) };
        }),
    [state, ownPlan],
  );
  const see = (plan: string) => {
    const others = store.log.value.filter(({ path }) => planOf(path) === plan);
    const nothing = previewImport(store.log.value, [], store.now());
    const whose = whoseAnswers(others, { plan: PLAN, ownPlan });
    const preview = {
      source: 'file',
      made: 0,
      skipped: 0,
      unreadable: 0,
      device: '',
      records: [],
      others,
      whose,
    } as const;
    pending.value = { kind: 'preview', preview: { ...preview, ...nothing }, outside: false };
    go(href('exchange', 'import'));
  };
  const remove = (held: Edits) => {
    setBack(held.map(({ path, value }) => ({ path, value })));
    void store.set(held.map(({ path }) => ({ path, value: null })));
  };
  return (
    <>
      {plans.length > 0 && (
        <section class="tm-stack" data-gap="2" aria-labelledby="beside">
          <h2 id="beside">{m.besideHead}</h2>
          <Rows>
            {plans.map(({ plan, held, last }) => (
              <Row
                key={plan}
                plain
                title={m.besideRow({ n: held.length })}
                sub={m.besideDay({ day: formatDay(dayOf(last, offsetMinutes()), locale.value) })}
                aside={
                  <Buttons>
                    <Button size="small" kind="secondary" onClick={() => see(plan)}>
                      {m.besideSee}
                    </Button>
                    <Button size="small" kind="text" onClick={() => remove(held)}>
                      {m.besideRemove}
                    </Button>
                  </Buttons>
                }
              />
            ))}
          </Rows>
        </section>
      )}
      <Toast
        message={back.length > 0 ? m.besideRemoved : null}
        onUndo={() => {
          void store.set(back);
          setBack([]);
        }}
        onClose={() => setBack([])}
      />
    </>
  );
}
