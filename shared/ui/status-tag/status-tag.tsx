// The state of an item as word and shape; done and not applicable are plain, open states are tinted.
import './status-tag.css';
import type { ComponentChildren } from 'preact';
import type { Status } from '../../core/answer.ts';
import { uiMessages } from '../../i18n/ui.ts';
import { Icon, type IconName } from '../icon/icon.tsx';
import { useWords } from '../use-words.ts';

const SHAPE: Record<Status, IconName> = { done: 'check', todo: 'half', new: 'dashed', na: 'minus' };

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
      <Icon name={SHAPE[status]} size="xs" />
      {words.status[status]}
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
