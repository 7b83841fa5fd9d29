// A framed message: news, something to mind, or (only for a wrong entry, a false link, deletion) an error.
import './notice.css';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon/icon.tsx';

export type NoticeKind = 'info' | 'ok' | 'todo' | 'error';

export type NoticeProps = {
  readonly children?: ComponentChildren;
  readonly kind?: NoticeKind | undefined;
  readonly title?: ComponentChildren;
  /** level of the title as a heading; without it the title is strong text */
  readonly level?: 2 | 3 | undefined;
  /** `status` is read when the reader is free, `alert` at once */
  readonly role?: 'status' | 'alert' | undefined;
  readonly icon?: IconName | undefined;
  /** buttons below the text */
  readonly actions?: ComponentChildren;
};

const ICON: Record<NoticeKind, IconName> = { info: 'info', ok: 'check', todo: 'alert', error: 'alert' };

export function Notice({ children, kind = 'info', title, level, role, icon, actions }: NoticeProps) {
  const Title = level === 2 ? 'h2' : level === 3 ? 'h3' : 'p';
  return (
    <div class="tm-notice" data-kind={kind} role={role}>
      <Icon name={icon ?? ICON[kind]} />
      <div class="tm-notice__body">
        {title !== undefined && <Title class={level ? 'tm-h3' : 'tm-strong'}>{title}</Title>}
        {children}
        {actions !== undefined && actions !== false && <div class="tm-notice__actions">{actions}</div>}
      </div>
    </div>
  );
}
