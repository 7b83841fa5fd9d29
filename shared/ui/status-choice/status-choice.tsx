// How an item stands: できている, まだ, 未確認, 対象外. Four rows on a phone, side by side where there is space.
import { STATUSES, type Status } from '../../core/answer.ts';
import { uiMessages } from '../../i18n/ui.ts';
import { ChoiceGroup } from '../choice/choice.tsx';
import { useWords } from '../use-words.ts';

export type StatusChoiceProps = {
  /** undefined: nothing chosen yet */
  readonly value: Status | undefined;
  readonly onChange: (status: Status) => void;
  /** which states to offer; all four unless said otherwise */
  readonly states?: readonly Status[] | undefined;
  /** heard before the states; 「いまの状態」 unless said otherwise */
  readonly legend?: string | undefined;
  readonly error?: string | undefined;
  readonly id?: string | undefined;
};

export function StatusChoice({ value, onChange, states = STATUSES, legend, error, id }: StatusChoiceProps) {
  const words = useWords(uiMessages);
  return (
    <ChoiceGroup
      legend={legend ?? words.statusLegend}
      legendHidden
      options={states.map((status) => ({ value: status, label: words.status[status] }))}
      value={value}
      onChange={onChange}
      error={error}
      id={id}
      tight
      columns
    />
  );
}
