// The bar that stays in view: how many are ticked, take them or leave it; then how far it is, and the way to stop it.
import { importMessages } from '../../../shared/i18n/import.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { Stoppable } from './stoppable.tsx';
import type { Busy } from './use-taking.ts';

export type TakeBarProps = {
  /** rows that are ticked */
  readonly count: number;
  /** something comes along although no row is ticked */
  readonly quiet?: boolean | undefined;
  /** a second yes is still missing */
  readonly waits?: boolean | undefined;
  /** the import that is under way, if one is */
  readonly busy?: Busy | null | undefined;
  readonly onTake: () => void;
  readonly onCancel: () => void;
};

export function TakeBar({ count, quiet, waits, busy, onTake, onCancel }: TakeBarProps) {
  const m = useWords(importMessages);
  const canTake = !waits && (count > 0 || quiet);
  if (busy) {
    return (
      <section class="tm-take-bar" aria-label={m.decide}>
        <Stoppable busy={busy} />
      </section>
    );
  }
  return (
    <section class="tm-take-bar" aria-label={m.decide}>
      {!canTake && <p role="status">{m.choose}</p>}
      <Buttons>
        {canTake && <Button onClick={onTake}>{count > 0 ? m.apply({ n: count }) : m.applyQuiet}</Button>}
        <Button kind="secondary" onClick={onCancel}>
          {m.cancel}
        </Button>
      </Buttons>
    </section>
  );
}
