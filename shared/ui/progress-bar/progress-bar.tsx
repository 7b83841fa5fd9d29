// How many of how many, as a thin bar. The numbers stand beside it, or are heard.
import './progress-bar.css';
import { uiMessages } from '../../i18n/ui.ts';
import { useWords } from '../use-words.ts';

export type ProgressBarProps = {
  readonly value: number;
  readonly max: number;
  /** heard instead of 「3のうち1」; `null` when the numbers stand beside the bar */
  readonly label?: string | null | undefined;
};

export function ProgressBar({ value, max, label }: ProgressBarProps) {
  const words = useWords(uiMessages);
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  const heard =
    label === null
      ? { 'aria-hidden': true }
      : { role: 'img' as const, 'aria-label': label ?? words.of({ part: value, whole: max }) };
  return (
    <div class="tm-progress-bar" {...heard}>
      <svg class="tm-progress-bar__track" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect class="tm-progress-bar__value" width={100 * share} height="1" />
      </svg>
    </div>
  );
}
