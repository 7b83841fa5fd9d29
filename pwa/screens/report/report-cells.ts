// What a row of the report says about one item: its name, who does it, until when.
import { isOpen } from '../../../shared/core/answer.ts';
import { daysLate } from '../../../shared/core/due.ts';
import { printableLine } from '../../../shared/core/paper/printable.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { type ReportInput, shortDay } from './report-input.ts';

/** The due day, and how late it is; a settled answer is to be looked at again. */
export function dueCell(entry: AnsweredEntry, input: ReportInput): string {
  if (!isOpen(entry)) return input.m.paper.again;
  const day = shortDay(entry.answer.due, input);
  const days = daysLate(entry, input.today);
  return days > 0 ? input.m.paper.late({ day, days }) : day;
}

/** Who does it, or who is asked. */
export function ownerCell({ answer }: AnsweredEntry, { m }: ReportInput): string {
  const name = printableLine(answer.owner);
  if (name === '') return m.paper.noDay;
  return answer.status === 'unknown' ? m.paper.asking({ text: name }) : name;
}

/** The item, and of 一部 what is missing. */
export function titleText({ item, answer }: AnsweredEntry, { m, words, parts }: ReportInput): string {
  const missing = answer.status === 'partly' && parts.has('notes') ? printableLine(answer.missing) : '';
  return missing ? `${words.title(item.id)}\n${m.paper.missing({ text: missing })}` : words.title(item.id);
}
