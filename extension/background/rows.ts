// The rows as the core wants them, and one row by its id.
import { REMINDERS } from '../../shared/content/reminders.ts';
import type { ReminderRow } from '../../shared/core/reminder.ts';

export const ROWS: readonly ReminderRow[] = REMINDERS;

export const findRow = (id: string) => REMINDERS.find((row) => row.id === id);
