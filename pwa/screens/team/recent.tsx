// What other devices have changed last: what, who, when.
import { plainText } from '../../../shared/core/sanitize-text.ts';
import { formatMoment } from '../../../shared/i18n/format.ts';
import { teamMessages } from '../../../shared/i18n/team.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { GroupHead, Row, Rows } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import type { SeenDevice } from '../../carriers/team-segments.ts';
import { now } from '../../clock.ts';
import { useChangeNames } from '../../parts/change-names/use-change-names.ts';

const MOST_SHOWN = 20;
const MOST_LETTERS = 80;

const cut = (text: string): string => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text);

export function Recent({ devices }: { readonly devices: readonly SeenDevice[] }) {
  const words = useWords(teamMessages);
  const m = words.recent;
  const names = useChangeNames();
  const { log, device: own } = useStore();
  const who = new Map(devices.map(({ device, name }) => [device, name]));
  const changes = log.value
    .filter(({ device }) => device !== own && who.has(device))
    .sort((a, b) => b.at[0] - a.at[0] || b.at[1] - a.at[1])
    .slice(0, MOST_SHOWN);
  return (
    <section>
      <GroupHead title={m.title} />
      {changes.length === 0 && <p class="tm-sub">{m.none}</p>}
      {changes.length > 0 && (
        <Rows label={m.title}>
          {changes.map(({ id, path, value, device, at }) => {
            const shown = cut(plainText(names.value(path, value ?? undefined)));
            return (
              <Row
                key={id}
                plain
                title={names.name(path)}
                sub={`${shown ? m.becomes({ value: shown }) : m.cleared}（${m.line({
                  who: who.get(device) || words.devices.noName,
                  when: formatMoment(at[0], now(), locale.value),
                })}）`}
              />
            );
          })}
        </Rows>
      )}
    </section>
  );
}
