// One thing that an import would change: what it is about, both values, when each was written.

import { findSetting, itemWords } from '../../../shared/content/index.ts';
import { STATUSES, type Status } from '../../../shared/core/answer.ts';
import type { Difference } from '../../../shared/core/exchange/preview.ts';
import type { Value } from '../../../shared/core/log/change.ts';
import { exchangeMessages } from '../../../shared/i18n/exchange.ts';
import { formatMoment } from '../../../shared/i18n/format.ts';
import { Icon } from '../../../shared/ui/icon/icon.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { inBrackets, listed, withColon } from '../../../shared/ui/signs.ts';
import { StatusTag } from '../../../shared/ui/status-tag/status-tag.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { wordsOf } from '../../parts/words-of.ts';

const SHOWN_LENGTH = 80;

/** What a path is about, in words; paths of newer versions are shown as they are. */
function useName(path: string): string {
  const m = useWords(exchangeMessages);
  const items: Readonly<Record<string, { title: string }>> = useWords(itemWords).items;
  const names: Readonly<Record<string, string>> = m.paths;
  const [kind = '', , id = '', field = ''] = path.split('/');
  const title = wordsOf(items, id)?.title;
  if (kind === 'answer' && title) {
    const part = wordsOf(names, field) ?? field;
    return part ? title + inBrackets(part) : title;
  }
  if (kind === 'setting') return findSetting(id)?.setting.id ?? path;
  return wordsOf(names, `${kind}/${id}`) ?? withColon(m.paths.other ?? '', path.slice(0, SHOWN_LENGTH));
}

function Shown({ path, value }: { readonly path: string; readonly value: Value | undefined }) {
  const m = useWords(exchangeMessages);
  if (/^answer\/[^/]+\/[^/]+\/status$/.test(path)) {
    const status: Status = STATUSES.find((known) => known === value) ?? 'new';
    return <StatusTag status={status} />;
  }
  if (value === undefined || value === '') return <span class="tm-sub">{m.empty}</span>;
  const text = Array.isArray(value) ? listed(value.map(String)) : String(value);
  return <span class="tm-sub">{text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text}</span>;
}

const moment = (at: number | undefined): string => (at === undefined ? '' : formatMoment(at, locale.value));

export function DifferenceRow({ difference }: { readonly difference: Difference }) {
  const m = useWords(exchangeMessages);
  const { path, mine, theirs, mineAt, theirsAt } = difference;
  return (
    <li class="tm-difference tm-stack" data-gap="1">
      <p class="tm-strong">{useName(path)}</p>
      <p class="tm-line" data-wrap="">
        <span class="tm-vh">{withColon(m.before, '')}</span>
        <Shown path={path} value={mine} />
        <Icon name="next" size="xs" />
        <span class="tm-vh">{withColon(m.after, '')}</span>
        <Shown path={path} value={theirs} />
      </p>
      <p class="tm-sub tm-num">{[moment(mineAt), moment(theirsAt)].filter(Boolean).join(' → ')}</p>
    </li>
  );
}
