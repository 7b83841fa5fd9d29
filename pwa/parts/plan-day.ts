// A planned day as people say it: with its weekday, and with its year when it is not this one.
import { type Day, isDay } from '../../shared/core/day.ts';
import { formatDayNear, formatWeekday } from '../../shared/i18n/format.ts';
import { planMessages } from '../../shared/i18n/plan.ts';
import { locale } from '../../shared/ui/locale.ts';
import { useWords } from '../../shared/ui/use-words.ts';
import { today } from '../clock.ts';

/** 12月4日（金）; '' for a text that is no day. `planMessages` must be among the screen's needs. */
export function usePlanDay(): (day: Day | '') => string {
  const m = useWords(planMessages);
  const language = locale.value;
  return (day) =>
    isDay(day)
      ? m.dayWithWeekday({ day: formatDayNear(day, today(), language), weekday: formatWeekday(day, language) })
      : '';
}
