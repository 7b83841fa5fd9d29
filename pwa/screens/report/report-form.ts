// What somebody chose for a report, as it stands in the address, so that a sheet can be bookmarked and opened again.
import { type Day, isDay } from '../../../shared/core/day.ts';
import { PARTS_OF, READERS, REPORT_PARTS, type Reader, type ReportPart } from '../../../shared/core/paper/report.ts';

export type ReportChoice = { readonly reader: Reader; readonly day: Day; readonly parts: ReadonlySet<ReportPart> };

const isReader = (text: string | null): text is Reader => (READERS as readonly (string | null)[]).includes(text);

/** The parts a reader's report can hold, in order. */
export const partsOf = (reader: Reader): ReportPart[] => REPORT_PARTS.filter((part) => part in PARTS_OF[reader]);

/** The parts it holds unless somebody switches them. */
export const usualParts = (reader: Reader): ReadonlySet<ReportPart> =>
  new Set(partsOf(reader).filter((part) => PARTS_OF[reader][part]));

/** Anything unknown in the address falls back to what is usual. */
export function readChoice(query: URLSearchParams, today: Day): ReportChoice {
  const to = query.get('to');
  const reader = isReader(to) ? to : 'boss';
  const day = query.get('day') ?? '';
  const parts = query.get('parts');
  return {
    reader,
    day: isDay(day) ? day : today,
    parts:
      parts === null ? usualParts(reader) : new Set(partsOf(reader).filter((part) => parts.split(' ').includes(part))),
  };
}

/** `none` stands for an empty choice: an empty value would not be kept in the address. */
export const writeChoice = ({ reader, day, parts }: ReportChoice): Record<string, string> => ({
  to: reader,
  day,
  parts: [...parts].join(' ') || 'none',
});
