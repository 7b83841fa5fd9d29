// On 5-1 and 5-2: what this very device runs and until when it is supported, with the date of the table.

import { useEffect, useState } from 'preact/hooks';
import { lookAgainByEnd } from '../../../shared/content/freshness.ts';
import { SUPPORT, SUPPORT_AS_OF } from '../../../shared/content/support.ts';
import { supportWords } from '../../../shared/content/words.ts';
import { daysBetween, isDay } from '../../../shared/core/day.ts';
import { formatDay, formatMonth } from '../../../shared/i18n/format.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { inBrackets } from '../../../shared/ui/signs.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { type OwnSystem, readOwnSystem } from './own-system.ts';

export function ThisDevice() {
  const m = useWords(itemMessages);
  const [system, setSystem] = useState<OwnSystem | null>(null);
  useEffect(() => {
    let gone = false;
    void readOwnSystem()
      .catch(() => null) // the browser keeps it to itself: we say so
      .then((found) => {
        if (!gone) setSystem(found);
      });
    return () => {
      gone = true;
    };
  }, []);
  const known = system?.major ? SUPPORT.filter((row) => `${row.product} `.startsWith(`${system.name} `)) : [];
  const words = useWords(supportWords);
  /** An end is a day or a month. */
  const until = (end: string) => {
    const day = isDay(end) ? formatDay(end, locale.value) : formatMonth(end, locale.value);
    const over = isDay(end) ? daysBetween(end, today()) > 0 : end < today().slice(0, 7);
    return over ? m.ended({ day }) : m.supported({ day });
  };
  return (
    <Note title={m.thisDevice} icon="laptop">
      <p>{system ? m.deviceRuns({ system: system.name }) : m.deviceUnknown}</p>
      {known.length > 0 ? (
        <Bullets
          items={known.map(
            ({ id, end, confidence }) =>
              `${words.products[id]}${m.colon}${until(end)}${confidence === 'A' ? '' : inBrackets(words.confidence[confidence])}`,
          )}
        />
      ) : (
        <p>{m.noEnd}</p>
      )}
      {known.some(({ end, checkedOn, confidence }) => lookAgainByEnd(end, checkedOn, confidence) < today()) && (
        <p>{m.stale({ month: formatMonth(SUPPORT_AS_OF.slice(0, 7), locale.value) })}</p>
      )}
      <p>{m.tableDate({ day: formatDay(SUPPORT_AS_OF, locale.value) })}</p>
    </Note>
  );
}
