// The state of an item as word and shape: a box is work, a ring is a question. Done and not applicable are plain.
import './status-tag.css';
import type { ComponentChildren } from 'preact';
import type { Status } from '../../core/answer.ts';
import { uiMessages } from '../../i18n/ui.ts';
import { Icon, type IconName } from '../icon/icon.tsx';
import { useWords } from '../use-words.ts';

/** Nothing but 一部 looks half done. */
export const STATUS_SHAPE: Record<Status, IconName> = {
  done: 'check',
  partly: 'box-half',
  todo: 'box',
  unknown: 'question',
  new: 'dashed',
  na: 'minus',
};

export type StatusTagProps = {
  readonly status: Status;
  /** the answer is old: it fades to 「見直し」 */
  readonly stale?: boolean | undefined;
};

export function StatusTag({ status, stale }: StatusTagProps) {
  const words = useWords(uiMessages);
  if (stale && status !== 'new') {
    return (
      <span class="tm-status-tag" data-status="stale">
        <Icon name="refresh" size="xs" />
        {words.stale}
      </span>
    );
  }
  return (
    <span class="tm-status-tag" data-status={status}>
      <Icon name={STATUS_SHAPE[status]} size="xs" />
      {words.statusShort[status]}
    </span>
  );
}

export type LateTagProps = {
  /** how many days late, 1 or more */
  readonly days: number;
  /** the day in words, where its year is not this one */
  readonly since?: string | undefined;
};

/** Overdue, in words and shape and never by colour alone; never red, which is kept for errors. */
export function LateTag({ days, since }: LateTagProps) {
  const words = useWords(uiMessages);
  return (
    <span class="tm-status-tag" data-status="late">
      <Icon name="late" size="xs" />
      {since ? words.lateSince({ days, day: since }) : words.late({ days })}
    </span>
  );
}

/** A tag of another kind, such as 「2026年に追加」. */
export function Tag({
  icon,
  children,
}: {
  readonly icon?: IconName | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <span class="tm-status-tag" data-status="plain">
      {icon && <Icon name={icon} size="xs" />}
      {children}
    </span>
  );
}
