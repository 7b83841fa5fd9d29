// Calendar events as an .ics file that Google Calendar, Outlook and Apple Calendar take. Loaded when somebody asks for it.
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { CalendarEvent } from '../../../shared/core/paper/calendar.ts';
import { printable, printableLine } from '../../../shared/core/paper/printable.ts';

export type EventWords = { readonly summary: string; readonly description: string };

export type IcsInput = {
  readonly events: readonly CalendarEvent[];
  readonly words: (event: CalendarEvent) => EventWords;
  readonly name: string;
  readonly sequence: number;
  /** milliseconds since 1970 */
  readonly now: number;
};

const QUARTER = 15 * 60_000;

/** The text of the file. Times are in UTC, so no time zone has to be described; the alarm is at the event itself. */
export function icsText({ events, words, name, sequence, now }: IcsInput): string {
  const calendar = ical({
    name,
    prodId: { company: 'telemamori', product: 'telemamori' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const event of events) {
    const { summary, description } = words(event);
    const entry = calendar.createEvent({
      id: event.uid,
      sequence,
      stamp: new Date(now),
      start: new Date(event.start),
      end: new Date(event.start + QUARTER),
      summary: printableLine(summary),
      description: printable(description),
    });
    if (event.cancelled) entry.status(ICalEventStatus.CANCELLED);
    else entry.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: printableLine(summary) });
  }
  return calendar.toString();
}
