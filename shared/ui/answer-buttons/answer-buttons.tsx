// The five answers as buttons, where a tap answers and goes on: radios would answer at every arrow key.
import '../choice/choice.css';
import './answer-buttons.css';
import { ANSWERS, type Status } from '../../core/answer.ts';
import { uiMessages } from '../../i18n/ui.ts';
import { Icon } from '../icon/icon.tsx';
import { STATUS_SHAPE } from '../status-tag/status-tag.tsx';
import { useWords } from '../use-words.ts';

export type AnswerButtonsProps = {
  readonly label: string;
  /** the answer given before, if any */
  readonly value: Status | undefined;
  readonly onAnswer: (status: Status) => void;
};

const HALVES: readonly Status[] = ['unknown', 'na'];

export function AnswerButtons({ label, value, onAnswer }: AnswerButtonsProps) {
  const words = useWords(uiMessages);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend and form controls
    <div class="tm-choices__list" data-pairs="" role="group" aria-label={label}>
      {ANSWERS.map((status, index) => (
        <button
          key={status}
          type="button"
          class="tm-choice tm-answer-button"
          data-half={HALVES.includes(status) ? '' : undefined}
          aria-pressed={value === status}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => onAnswer(status)}
        >
          <Icon name={STATUS_SHAPE[status]} size="s" />
          <span>{words.status[status]}</span>
          <span class="tm-answer-button__key" aria-hidden="true">
            {index + 1}
          </span>
        </button>
      ))}
    </div>
  );
}
