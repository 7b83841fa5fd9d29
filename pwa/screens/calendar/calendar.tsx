// 予定表に入れる: due dates and review days as one file for any calendar.
import { useState } from 'preact/hooks';
import { itemWords } from '../../../shared/content/index.ts';
import { path } from '../../../shared/core/log/path.ts';
import { readText, readValue } from '../../../shared/core/log/state.ts';
import {
  type CalendarEvent,
  calendarEvents,
  handOut,
  nextSequence,
  readHandedOut,
} from '../../../shared/core/paper/calendar.ts';
import { fileNameOf } from '../../../shared/core/paper/printable.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { calendarMessages } from '../../../shared/i18n/calendar.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { GroupHead, Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { StatusTag } from '../../../shared/ui/status-tag/status-tag.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { newId, now, today } from '../../clock.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { Late } from '../../parts/late.tsx';
import { saveFile, textFile } from '../../parts/save-file.ts';
import { PLAN, reviewClock, usePlan } from '../../plan.ts';
import type { EventWords } from './calendar-file.ts';

const pathsOf = (plan: string) => ({
  id: path.report(plan, 'calendar-id'),
  sequence: path.report(plan, 'calendar-sequence'),
  events: path.report(plan, 'calendar-events'),
});

/** The words of an event: what to finish, and of わからない what to ask whom. */
function useEventWords(entries: readonly AnsweredEntry[]): (event: CalendarEvent) => EventWords {
  const m = useWords(calendarMessages);
  const statuses = useWords(uiMessages).status;
  const titles: Readonly<Record<string, { readonly title: string }>> = useWords(itemWords).items;
  const titleOf = (id: string) => titles[id]?.title ?? id;
  return ({ kind, items, cancelled }) => {
    const first = titleOf(items[0] ?? '');
    const answer = entries.find(({ item }) => item.id === items[0])?.answer;
    const dueText = (): string => {
      if (answer?.status === 'unknown')
        return answer.owner ? m.askWhom({ title: first, name: answer.owner }) : m.ask({ title: first });
      if (answer?.status === 'partly' && answer.missing) return m.partly({ title: first, missing: answer.missing });
      return m.due({ title: first });
    };
    const due = cancelled ? m.dueGone({ title: first }) : dueText();
    const about =
      kind === 'due' && !cancelled && answer
        ? [m.state({ status: statuses[answer.status] }), ...(answer.owner ? [m.owner({ name: answer.owner })] : [])]
        : [];
    const review = cancelled ? m.reviewGone : m.review({ n: items.length });
    const lines = items.map((id) => m.itemLine({ id, title: titleOf(id) }));
    return { summary: kind === 'due' ? due : review, description: [...lines, ...about, m.madeBy].join('\n') };
  };
}

/** The events of the plan now, and what makes the file and remembers that it was made. */
function useCalendar() {
  const store = useStore();
  const plan = usePlan();
  const m = useWords(calendarMessages);
  const paths = pathsOf(PLAN);
  const { state: progress, entries } = plan;
  const words = useEventWords(entries);
  const eventsFor = (calendarId: string) =>
    calendarEvents({
      entries,
      clock: reviewClock(),
      calendarId,
      handedOut: readHandedOut(readValue(progress, paths.events)),
    });
  const make = async (): Promise<string> => {
    const { icsText } = await import('./calendar-file.ts');
    const calendarId = readText(progress, paths.id) || newId();
    const events = eventsFor(calendarId);
    const sequence = nextSequence(readValue(progress, paths.sequence), now());
    const name = `${fileNameOf(m.fileName({ day: today() }))}.ics`;
    const text = icsText({ events, words, name: m.calendarName, sequence, now: now() });
    const saved = await saveFile(textFile(name, text, 'text/calendar'));
    if (saved === 'dismissed') return '';
    if (saved === 'failed' || saved === 'refused') return m.failed;
    await store.set([
      { path: paths.id, value: calendarId },
      { path: paths.sequence, value: sequence },
      { path: paths.events, value: [...handOut(events)] },
    ]);
    return m.saved({ name });
  };
  return { events: eventsFor(readText(progress, paths.id)), words, make, entries };
}

function EventState({ entry }: { readonly entry: AnsweredEntry | undefined }) {
  if (!entry) return null;
  return (
    <>
      <Late entry={entry} />
      <StatusTag status={entry.answer.status} />
    </>
  );
}

function CalendarScreen() {
  const m = useWords(calendarMessages);
  const { events, words, make, entries } = useCalendar();
  const entryFor = ({ kind, items, cancelled }: CalendarEvent) =>
    kind === 'due' && !cancelled ? entries.find(({ item }) => item.id === items[0]) : undefined;
  const [said, setSaid] = useState('');
  if (events.length === 0) {
    return (
      <EmptyState
        title={m.none}
        icon="calendar"
        actions={
          <Button href={href('checklist')} wide>
            {m.toList}
          </Button>
        }
      >
        <p>{m.noneHint}</p>
      </EmptyState>
    );
  }
  const save = () =>
    make().then(setSaid, () => {
      setSaid(m.failed);
    });
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.heading}</h1>
        <p>{m.lead}</p>
      </div>
      <div class="tm-stack" data-gap="3">
        <Button wide icon="calendar" onClick={() => void save()}>
          {m.make}
        </Button>
        <StatusLine>{said}</StatusLine>
        <p class="tm-sub">{m.again}</p>
      </div>
      <section aria-labelledby="calendar-events">
        <GroupHead id="calendar-events" title={m.list} />
        <Rows>
          {events.map((event) => (
            <Row
              key={event.uid}
              plain
              done={event.cancelled}
              href={event.kind === 'due' && !event.cancelled ? href('item', event.items[0] ?? '') : undefined}
              lead={<RowIcon icon={event.kind === 'due' ? 'flag' : 'refresh'} />}
              title={words(event).summary}
              sub={event.cancelled ? m.cancelled : formatDay(event.day, locale.value)}
              meta={<EventState entry={entryFor(event)} />}
            />
          ))}
        </Rows>
        <p class="tm-sub">{m.nine}</p>
      </section>
      <Details summary={m.how}>
        <ul class="tm-stack" data-gap="2">
          {m.howTo.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p class="tm-sub">{m.howNote}</p>
        <p class="tm-sub">{m.extension}</p>
      </Details>
    </div>
  );
}

export default {
  needs: [calendarMessages, itemWords, uiMessages],
  title: () => calendarMessages.get(locale.value).title,
  back: () => href('report'),
  view: CalendarScreen,
} satisfies Screen;
