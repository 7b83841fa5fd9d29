// How an item stands: the five answers, one below the other; the plan of the chosen one can stand right under it.
import type { ComponentChildren } from 'preact';
import { ANSWERS, type Status } from '../../core/answer.ts';
import { uiMessages } from '../../i18n/ui.ts';
import { ChoiceGroup } from '../choice/choice.tsx';
import { useWords } from '../use-words.ts';

export type StatusChoiceProps = {
  /** undefined: nothing chosen yet */
  readonly value: Status | undefined;
  readonly onChange: (status: Status) => void;
  /** right under the chosen answer */
  readonly below?: ComponentChildren;
  /** heard before the states; 「いまの状態」 unless said otherwise */
  readonly legend?: string | undefined;
  readonly error?: string | undefined;
  readonly id?: string | undefined;
};

/** Side by side: what is no plan. */
const HALVES: readonly Status[] = ['unknown', 'na'];

export function StatusChoice({ value, onChange, below, legend, error, id }: StatusChoiceProps) {
  const words = useWords(uiMessages);
  return (
    <ChoiceGroup
      legend={legend ?? words.statusLegend}
      legendHidden
      options={ANSWERS.map((status) => ({
        value: status as Status,
        label: words.status[status],
        half: HALVES.includes(status),
      }))}
      value={value}
      onChange={onChange}
      below={below}
      error={error}
      id={id}
      tight
    />
  );
}
