// What was recorded about one item, newest first, read from the log itself.
import { useMemo } from 'preact/hooks';
import { STATUSES, type Status } from '../../../shared/core/answer.ts';
import type { Change } from '../../../shared/core/log/change.ts';
import { followPaths } from '../../../shared/core/log/follow-paths.ts';
import { ANSWER_FIELDS, type AnswerField, path } from '../../../shared/core/log/path.ts';
import { formatMomentInFull } from '../../../shared/i18n/format.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Details } from '../../../shared/ui/details/details.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { StatusTag } from '../../../shared/ui/status-tag/status-tag.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { useBehindFrame } from '../../parts/use-behind-frame.ts';
import { PLAN } from '../../plan.ts';

const SHOWN = 30;

function What({ field, change }: { readonly field: AnswerField; readonly change: Change }) {
  const m = useWords(itemMessages);
  const value = typeof change.value === 'string' ? change.value : '';
  if (field === 'status') {
    const status: Status = STATUSES.find((known) => known === value) ?? 'new';
    return <StatusTag status={status} />;
  }
  if (value === '') return <span>{m.cleared}</span>;
  const said = {
    note: () => m.wroteNote,
    owner: () => m.wroteOwner({ value }),
    due: () => m.wroteDue({ value }),
    checked: () => m.wroteChecked({ value }),
    reason: () => m.wroteReason({ value }),
    missing: () => m.wroteMissing({ value }),
  };
  return <span>{said[field]()}</span>;
}

export function History({ id }: { readonly id: string }) {
  const m = useWords(itemMessages);
  const ui = useWords(uiMessages);
  const store = useStore();
  const { fields, follow } = useMemo(() => {
    const known = new Map(ANSWER_FIELDS.map((field) => [path.answer(PLAN, id, field), field]));
    return { fields: known, follow: followPaths(new Set(known.keys())) };
  }, [id, PLAN]);
  const changes = follow(useBehindFrame(store.log.value));
  if (changes.length === 0) return null;
  return (
    <Details summary={m.history({ n: changes.length })}>
      <ul class="tm-stack" data-gap="3">
        {changes.slice(0, SHOWN).map((change) => (
          <li class="tm-between" key={change.id}>
            <span class="tm-sub tm-num">
              {formatMomentInFull(change.at[0], locale.value)}
              {change.device !== store.device && `${ui.joinFacts}${m.otherDevice}`}
            </span>
            <What field={fields.get(change.path) ?? 'note'} change={change} />
          </li>
        ))}
      </ul>
    </Details>
  );
}
