// Everything that was switched off or has fallen silent, each with its way back.
import { type ReminderId, reminderWords } from '../../shared/content/index.ts';
import { type Day, dayOf } from '../../shared/core/day.ts';
import { MOMENT_PHASES, TOOLS } from '../../shared/core/meeting/moment-types.ts';
import { isQuiet, isResting } from '../../shared/core/reminder-history.ts';
import { isLocked } from '../../shared/core/reminder-settings.ts';
import { cardMessages } from '../../shared/i18n/card.ts';
import { formatDay } from '../../shared/i18n/format.ts';
import { optionsMessages } from '../../shared/i18n/options.ts';
import { locale } from '../../shared/ui/locale.ts';
import { TextLink } from '../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import type { Undo } from '../messages/protocol.ts';
import { send } from '../messages/send.ts';
import { history, settingsState } from '../page/page-state.ts';
import { nowHere } from '../platform/reminder-state.ts';

type Entry = { readonly undo: Undo; readonly text: string; readonly until?: Day };

const dayAt = (ms: number): Day => dayOf(ms, new Date(ms).getTimezoneOffset());

function useEntries(): readonly Entry[] {
  const m = useWords(optionsMessages);
  const card = useWords(cardMessages);
  const texts: Readonly<Record<string, { readonly text: string }>> = useWords(reminderWords).rows;
  const { settings, policy } = settingsState.value;
  const past = history.value;
  const now = nowHere();
  const today: Entry[] = past.pausedDay === now.day ? [{ undo: { what: 'today' }, text: m.dismissedToday }] : [];
  const tools = TOOLS.filter((id) => !settings.tools.includes(id) && !isLocked(policy, 'tools')).map(
    (id): Entry => ({
      undo: { what: 'tool', id },
      text: m.dismissedTool({ tool: card.tools[id] }),
    }),
  );
  const phases = MOMENT_PHASES.filter((id) => isQuiet(past, id, now)).map(
    (id): Entry => ({
      undo: { what: 'phase', id },
      text: m.dismissedPhase({ phase: m.phases[id] }),
      until: dayAt(past.phases[id]?.quietUntil ?? now.ms),
    }),
  );
  const rows = Object.entries(past.rows).flatMap(([id, row]): Entry[] => {
    const words = Object.hasOwn(texts, id) ? texts[id as ReminderId] : undefined;
    if (!words || !isResting(past, id, now)) return [];
    return [{ undo: { what: 'row', id }, text: m.dismissedRow({ text: words.text }), until: dayAt(row.restUntil) }];
  });
  return [...today, ...tools, ...phases, ...rows];
}

export function Dismissed() {
  const m = useWords(optionsMessages);
  const entries = useEntries();
  return (
    <section class="tm-card tm-stack" data-gap="2" aria-labelledby="dismissed">
      <h2 id="dismissed" class="tm-h3">
        {m.dismissed}
      </h2>
      {entries.length === 0 && <p class="tm-sub">{m.dismissedNone}</p>}
      {entries.length > 0 && (
        <ul>
          {entries.map(({ undo, text, until }) => (
            <li key={text} class="tm-between">
              <span>
                {text}
                {until && (
                  <span class="tm-options__until tm-sub">{m.until({ day: formatDay(until, locale.value) })}</span>
                )}
              </span>
              <TextLink
                icon="undo"
                context={m.undoOf({ what: text })}
                onClick={() => void send('dismissed/undo', { undo })}
              >
                {m.undo}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
