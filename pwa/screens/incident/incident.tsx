// One incident card: the first ten minutes, notes, what not to do, the rest of the day, whom to tell and to ask.

import { useState } from 'preact/hooks';
import type { ContactSlot } from '../../../shared/content/contact-slots.ts';
import { DUTY, INCIDENTS, type IncidentId } from '../../../shared/content/incidents.ts';
import { formatDay, formatMoment, formatTime } from '../../../shared/i18n/format.ts';
import { incidentMessages } from '../../../shared/i18n/incident.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Button } from '../../../shared/ui/button/button.tsx';
import { CheckRow } from '../../../shared/ui/check-row/check-row.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Notice } from '../../../shared/ui/notice/notice.tsx';
import { Rows } from '../../../shared/ui/rows/rows.tsx';
import { Toast } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { now } from '../../clock.ts';
import { href, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { copyTextNeeds } from '../../parts/copy-text.tsx';
import { linkedTitles } from '../../parts/item-titles.ts';
import { LinkedItems } from '../../parts/linked-items.tsx';
import { contactWords, incidentFile, incidentOf } from '../../parts/page-words.ts';
import { termTextNeeds, useTermTexts } from '../../parts/term-text.tsx';
import { ContactRows } from './contact-rows.tsx';
import { Desks } from './desks.tsx';
import { FirstTen } from './first-ten.tsx';
import { Handover } from './handover-part.tsx';
import { notedPaths, readIncident, type StepList, startedPath, stepPath } from './incident-state.ts';
import { NoteField } from './note-field.tsx';

const findIncident = (id: string | undefined) => INCIDENTS.find((card) => card.id === id);

function StepChecks(props: {
  readonly texts: readonly string[];
  readonly done: readonly (number | null)[];
  readonly onTick: (index: number, ticked: boolean) => void;
}) {
  return (
    <Rows>
      {props.texts.map((text, index) => {
        const at = props.done[index] ?? null;
        return (
          <li key={text}>
            <CheckRow
              label={text}
              checked={at !== null}
              onChange={(ticked) => props.onTick(index, ticked)}
              aside={at === null ? undefined : formatTime(at)}
            />
          </li>
        );
      })}
    </Rows>
  );
}

function Duty({ id, text }: { readonly id: IncidentId; readonly text: string }) {
  const m = useWords(incidentMessages);
  const { duty } = useWords(incidentOf(id));
  const what = useTermTexts(duty.what);
  return (
    <Details summary={m.duty}>
      <p>{text}</p>
      <h3>{duty.title}</h3>
      <p>{m.dutyWhen}</p>
      <Bullets items={duty.when} />
      <h3>{m.dutyWhat}</h3>
      <Bullets items={what} />
      <Desks desks={[{ id: DUTY.public, when: m.dutyAsOf({ day: formatDay(DUTY.asOf, locale.value) }) }]} />
    </Details>
  );
}

function Card({ id }: { readonly id: IncidentId }) {
  const m = useWords(incidentMessages);
  const { card, duty } = useWords(incidentOf(id));
  const facts = findIncident(id);
  const store = useStore();
  const progress = store.state.value;
  const [cleared, setCleared] = useState<readonly { path: string; value: string | number }[] | null>(null);
  const sizes = {
    step: card.firstTenMinutes.length,
    day: card.firstDay.length,
    after: card.afterwards.length,
    note: card.record.length,
  };
  const state = readIncident(progress, id, sizes);
  const tick = (list: StepList) => (index: number, ticked: boolean) => {
    const at = now();
    const begin = ticked && state.started === null ? [{ path: startedPath(id), value: at }] : [];
    void store.set([...begin, { path: stepPath(id, list, index), value: ticked ? at : null }]);
  };
  const begin = () => {
    if (state.started === null) void store.set([{ path: startedPath(id), value: now() }]);
  };
  const noted = notedPaths(progress, id);
  const clear = () => {
    const before = noted.flatMap((path) => {
      const value = progress.get(path)?.value;
      return typeof value === 'string' || typeof value === 'number' ? [{ path, value }] : [];
    });
    setCleared(before);
    void store.set(noted.map((path) => ({ path, value: null })));
  };
  const steps = card.firstTenMinutes.map(({ text, why }, index) => {
    const slot = facts?.firstTenMinutes[index]?.slot ?? '';
    return { text, why, slot: slot === '' ? null : (slot as ContactSlot) };
  });
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{card.title}</h1>
        <p class="tm-sub">
          {state.started === null
            ? m.notStarted
            : m.startedAt({ at: formatMoment(state.started, now(), locale.value) })}
        </p>
        <Details kind="quiet" summary={m.signs}>
          <Bullets items={card.signs} />
        </Details>
      </div>
      <FirstTen steps={steps} done={state.done.step} onTick={tick('step')} />
      <Notice kind="todo" title={m.doNot} level={2}>
        <Bullets items={card.doNot} />
      </Notice>
      <section class="tm-stack" data-gap="3" aria-labelledby="incident-record">
        <h2 id="incident-record" class="tm-h3">
          {m.record}
        </h2>
        <p class="tm-sub">{m.recordHint}</p>
        {card.record.map((label, index) => (
          <NoteField key={label} id={id} index={index} label={label} onWrite={begin} />
        ))}
      </section>
      <Handover
        words={{ title: card.title, steps: steps.map(({ text }) => text), day: card.firstDay, notes: card.record }}
        state={state}
      />
      <div>
        <Details summary={m.firstDay({ n: card.firstDay.length })}>
          <StepChecks texts={card.firstDay} done={state.done.day} onTick={tick('day')} />
        </Details>
        <Details summary={m.whomToCall}>
          <ContactRows
            lines={(facts?.call ?? []).map((slot, index) => ({
              slot: slot as ContactSlot,
              when: card.call[index] ?? '',
            }))}
          />
        </Details>
        <Duty id={id} text={card.duty} />
        <Details summary={m.public}>
          <Desks desks={(facts?.public ?? []).map((desk, index) => ({ id: desk, when: card.public[index] ?? '' }))} />
        </Details>
        <Details summary={m.afterwards({ n: card.afterwards.length })}>
          <StepChecks texts={card.afterwards} done={state.done.after} onTick={tick('after')} />
        </Details>
        <Details summary={m.related}>
          <LinkedItems ids={facts?.items ?? []} />
        </Details>
      </div>
      {noted.length > 0 && (
        <Button kind="text" icon="refresh" onClick={clear}>
          {m.restart}
        </Button>
      )}
      <div class="tm-sub">
        <p>{duty.disclaimer}</p>
        <p>{m.notReviewed}</p>
      </div>
      <Toast
        message={cleared === null ? null : m.restarted}
        onUndo={() => {
          if (cleared !== null) void store.set(cleared);
          setCleared(null);
        }}
        onClose={() => setCleared(null)}
      />
    </div>
  );
}

function Incident({ route }: { readonly route: Route }) {
  const m = useWords(incidentMessages);
  const facts = findIncident(route.params.id);
  if (facts) return <Card key={facts.id} id={facts.id} />;
  return <EmptyState title={m.unknown} actions={<Button href={href('incident')}>{m.toList}</Button>} />;
}

export default {
  needs: [incidentMessages, contactWords, ...copyTextNeeds, ...termTextNeeds],
  needsFor: ({ params }) => {
    const facts = findIncident(params.id);
    return facts ? [incidentOf(facts.id), linkedTitles(incidentFile(facts.id))] : [];
  },
  title: () => incidentMessages.get(locale.value).title,
  back: () => href('incident'),
  view: Incident,
} satisfies Screen;
