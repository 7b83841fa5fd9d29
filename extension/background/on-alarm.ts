// Once an hour: is it time for the weekly notification? Off unless somebody turned it on and allowed it.
import { ITEMS } from '../../shared/content/items.ts';
import { isDay } from '../../shared/core/day.ts';
import { applyChanges } from '../../shared/core/log/state.ts';
import { readUse, usedPlan } from '../../shared/core/log/use.ts';
import { dueOf, planOf } from '../../shared/core/plan.ts';
import { isWeeklyDue } from '../../shared/core/weekly.ts';
import { DATABASE_NAME } from '../../shared/store/database-name.ts';
import { openIndexedDb } from '../../shared/store/replica/indexed-db.ts';
import { readWaiting } from '../../shared/store/staff-check/waiting.ts';
import { readLocal, writeLocal } from '../platform/area.ts';
import { ensureAlarm, notify } from '../platform/events.ts';
import { nowHere, readSettingsState } from '../platform/reminder-state.ts';
import { inOrder } from './state.ts';
import { localeOf, wordsIn } from './words.ts';

export const TICK = 'tick';
export const WEEKLY = 'weekly';
const HOUR = 60;
const DUE_DAYS = 7;
const KEY = 'weekly-shown';

export const keepAlarm = (): Promise<void> => ensureAlarm(TICK, HOUR);

/** How many open items are due within a week; 0 if the answers cannot be read. */
async function countDue(day: string): Promise<number> {
  const log = openIndexedDb(DATABASE_NAME);
  try {
    const id = usedPlan(readUse(await log.readValue('settings')));
    const plan = planOf(applyChanges((await log.read()).changes), ITEMS, id);
    return dueOf(plan, day, DUE_DAYS).length;
  } catch {
    // The reminder of the week does not depend on the number.
    return 0;
  } finally {
    log.close();
  }
}

export const onTickAlarm = (): Promise<void> =>
  inOrder(async () => {
    const { settings } = await readSettingsState();
    const { ms, day } = nowHere();
    const stored = await readLocal(KEY);
    const shown = typeof stored === 'string' && isDay(stored) ? stored : '';
    if (!settings.weekly || !isWeeklyDue(day, new Date(ms).getHours(), shown)) return;
    await writeLocal({ [KEY]: day });
    const { notification } = wordsIn(localeOf(settings));
    const [due, waiting] = await Promise.all([countDue(day), readWaiting(day)]);
    const checks = waiting.invitations.length + waiting.rounds.length;
    const parts = [
      due > 0 ? notification.due({ n: due }) : checks > 0 ? '' : notification.text,
      checks > 0 ? notification.staff({ n: checks }) : '',
    ];
    await notify(WEEKLY, notification.title, parts.filter(Boolean).join(' '));
  });
