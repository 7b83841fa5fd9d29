// A reply to whoever asked, ready to copy: counts, the day by which the rest is planned, and that nobody else confirmed it.
import { askedMessages } from '../../../shared/i18n/asked.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { Details } from '../../../shared/ui/details/details.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { CopyText } from '../../parts/copy-text.tsx';
import type { AskedList } from './asked-lines.ts';

export function Reply({ list, name }: { readonly list: AskedList; readonly name: string }) {
  const m = useWords(askedMessages);
  const { total, fits, partly } = list.counts;
  const language = locale.value;
  const text = [
    m.replyText({ day: formatDay(today(), language), list: name, total, fits, partly }),
    ...(list.due ? [m.replyDue({ due: formatDay(list.due, language) })] : []),
    m.replyOwn,
  ].join('\n');
  return (
    <Details summary={m.reply}>
      {text.split('\n').map((line) => (
        <p key={line}>{line}</p>
      ))}
      <CopyText wide text={text} />
    </Details>
  );
}
