// One grain is one item that counts, so a person counts and never sees a score. 対象外 has none.
import './pips.css';
import { STATUSES, type Status } from '../../core/answer.ts';

export type PipsProps = {
  /** how many items are in each state */
  readonly counts: { readonly [S in Status]: number };
  /** heard instead of the grains; without it they are decoration and the numbers must stand beside them */
  readonly label?: string | undefined;
};

export function Pips({ counts, label }: PipsProps) {
  const grains = STATUSES.filter((status) => status !== 'na').flatMap((status) =>
    Array.from({ length: counts[status] }, () => status),
  );
  const heard = label === undefined ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': label };
  return (
    <div class="tm-pips" {...heard}>
      {grains.map((status, index) => (
        <i key={index} data-status={status} />
      ))}
    </div>
  );
}
