// One change as a sentence: what will be, what is, who wrote which and when; with a tick, or without.
import type { ComponentChildren } from 'preact';
import { dayOf } from '../../../shared/core/day.ts';
import type { Difference } from '../../../shared/core/exchange/preview.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { importMessages } from '../../../shared/i18n/import.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { CheckRow } from '../../../shared/ui/check-row/check-row.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { offsetMinutes } from '../../clock.ts';
import type { ChangeNames } from '../../parts/change-names/use-change-names.ts';

const SHOWN_LENGTH = 80;

const cut = (text: string): string => (text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text);

/** The devices of a file by the names a person knows. */
export type Devices = {
  /** device that wrote the file, '' if nobody knows */
  readonly file: string;
};

type RowProps = {
  readonly difference: Difference;
  readonly names: ChangeNames;
  readonly devices?: Devices | undefined;
};

function useSides({ difference, names, devices }: RowProps): {
  readonly becomes: ComponentChildren;
  readonly was: ComponentChildren;
} {
  const m = useWords(importMessages);
  const own = useStore().device;
  const { path, mine, theirs, mineAt, theirsAt, mineBy, theirsBy, conflict } = difference;
  const day = (at: number) => formatDay(dayOf(at, offsetMinutes()), locale.value);
  const who = (device: string | undefined) => {
    if (device === own) return names.words.m.thisDevice;
    if (device === 'link') return names.words.m.byLink;
    return device !== undefined && device === devices?.file ? m.fileDevice : names.words.m.otherDevice;
  };
  const written = (at: number | undefined, device: string | undefined) =>
    at === undefined || at === 0 ? '' : m.written({ day: day(at), who: who(device) });
  const now = cut(names.value(path, mine));
  const next = cut(names.value(path, theirs));
  return {
    becomes: (
      <>
        <b class="tm-strong">{names.name(path)}</b>
        {next === '' ? m.clears : m.becomes({ value: next })}
      </>
    ),
    was: (
      <>
        {now === '' ? m.nowEmpty : m.nowIs({ value: now })}
        {now !== '' && written(mineAt, mineBy)}
        {theirsAt !== undefined && (
          <>
            <br />
            {m.theirsWritten({ when: written(theirsAt, theirsBy) })}
          </>
        )}
        {conflict && (
          <>
            <br />
            {m.conflict}
          </>
        )}
      </>
    ),
  };
}

/** A change that is shown and not chosen one by one. */
export function ChangeLine(props: RowProps) {
  const { becomes, was } = useSides(props);
  return (
    <li class="tm-change">
      <p>{becomes}</p>
      <p class="tm-sub">{was}</p>
    </li>
  );
}

export function ChangeTick(props: RowProps & { readonly ticked: boolean; readonly onTick: (ticked: boolean) => void }) {
  const { becomes, was } = useSides(props);
  return (
    <li class="tm-change">
      <CheckRow label={becomes} hint={was} checked={props.ticked} onChange={props.onTick} />
    </li>
  );
}
