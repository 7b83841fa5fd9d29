// A link or quiet button in the text, with a full-size target.
import './text-link.css';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon/icon.tsx';
import { NewTab } from '../new-tab.tsx';

export type TextLinkProps = {
  readonly children: ComponentChildren;
  /** without it, a button */
  readonly href?: string | undefined;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  /** icon before the words */
  readonly icon?: IconName | undefined;
  /** icon after the words: `next` where it leads on, `external` where it leaves the app */
  readonly after?: IconName | undefined;
  /** words only heard, after the visible ones */
  readonly context?: string | undefined;
  /** opens outside the app in a new tab */
  readonly external?: boolean | undefined;
};

export function TextLink({ children, href, onClick, icon, after, context, external }: TextLinkProps) {
  const inside = (
    <>
      {icon && <Icon name={icon} size="s" />}
      <span>
        {children}
        {context && <span class="tm-vh">{context}</span>}
        {external && <NewTab />}
      </span>
      {after && <Icon name={after} size="s" />}
    </>
  );
  if (href === undefined) {
    return (
      <button type="button" class="tm-text-link" onClick={onClick}>
        {inside}
      </button>
    );
  }
  const outside = external ? { target: '_blank', rel: 'noreferrer' } : {};
  return (
    <a class="tm-text-link" href={href} onClick={onClick} {...outside}>
      {inside}
    </a>
  );
}
