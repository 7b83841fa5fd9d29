// The bar that stays in view: how many are ticked, take them or leave it.
import { importMessages } from '../../../shared/i18n/import.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';

export type TakeBarProps = {
  /** rows that are ticked */
  readonly count: number;
  /** something comes along although no row is ticked */
  readonly quiet?: boolean | undefined;
  /** a second yes is still missing */
  readonly waits?: boolean | undefined;
  readonly onTake: () => void;
  readonly onCancel: () => void;
};

export function TakeBar({ count, quiet, waits, onTake, onCancel }: TakeBarProps) {
  const m = useWords(importMessages);
  const canTake = !waits && (count > 0 || quiet);
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
