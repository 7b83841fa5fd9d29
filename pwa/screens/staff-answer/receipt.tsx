// After it was handed over: what the person can still do with it.

import { useEffect, useState } from 'preact/hooks';
import { formatDay, formatMomentInFull } from '../../../shared/i18n/format.ts';
import { staffAnswerMessages } from '../../../shared/i18n/staff-answer.ts';
import type { GivenAnswer } from '../../../shared/store/staff-check/given.ts';
import { nameOf } from '../../../shared/store/staff-check/names.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';

/** The first letters of the sealed object's name: enough to find it among some hundreds, and read out in one breath. */
const CODE_LETTERS = 8;

export type ReceiptProps = {
  readonly answer: GivenAnswer;
  readonly isKept: boolean;
  readonly onAgain: () => void;
  readonly onChange: () => void;
  readonly onTakeBack: () => void;
};

export function Receipt({ answer, isKept, onAgain, onChange, onTakeBack }: ReceiptProps) {
  const m = useWords(staffAnswerMessages);
  const [code, setCode] = useState('');
  const { sealed, sealedAt, keptUntil, replies } = answer;
  useEffect(() => {
    if (sealed) void nameOf(sealed).then((name) => setCode(name.slice(0, CODE_LETTERS)));
  }, [sealed]);
  const facts = [
    [m.receiptTime, sealed ? formatMomentInFull(sealedAt, locale.value) : ''],
    [m.receiptCode, code],
    [m.receiptKept, formatDay(keptUntil, locale.value)],
  ] as const;
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.receiptTitle}</h1>
        <p>{m.thanks}</p>
      </div>
      <dl class="tm-stack" data-gap="2">
        {facts.map(([term, value]) => (
          <div key={term} class="tm-between">
            <dt class="tm-sub">{term}</dt>
            <dd class="tm-num">{value}</dd>
          </div>
        ))}
      </dl>
      <p class="tm-sub">{m.unsure}</p>
      <Rows label={m.receiptTitle}>
        <Row lead={<RowIcon icon="qr" />} title={m.again} sub={m.againSub} onClick={onAgain} />
        <Row lead={<RowIcon icon="edit" />} title={m.change} sub={m.changeSub} onClick={onChange} />
        {Object.keys(replies).length > 0 && (
          <Row lead={<RowIcon icon="undo" />} title={m.takeBack} sub={m.takeBackSub} onClick={onTakeBack} />
        )}
      </Rows>
      <p class="tm-sub">{isKept ? m.keptHere : m.notKeptHere}</p>
      <Rows>
        <Row lead={<RowIcon icon="home" />} title={m.tryTitle} sub={m.trySub} href={href()} />
      </Rows>
    </div>
  );
}
