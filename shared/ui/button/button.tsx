// Buttons, and links that look like buttons. One primary per screen; never a disabled one.
import './button.css';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon/icon.tsx';
import { NewTab } from '../new-tab.tsx';

type Common = {
  readonly children: ComponentChildren;
  readonly kind?: 'primary' | 'secondary' | 'text' | 'warn' | undefined;
  readonly size?: 'small' | undefined;
  /** as wide as the column (on wide screens only as wide as a button wants to be) */
  readonly wide?: boolean | undefined;
  /** narrow screens only; a wide layout has its own place for the action */
  readonly narrowOnly?: boolean | undefined;
  readonly icon?: IconName | undefined;
  /** words only heard, after the visible ones: what this button is about when several say the same */
  readonly context?: string | undefined;
  readonly id?: string | undefined;
};

type AsButton = Common & {
  readonly href?: undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  readonly form?: string | undefined;
  readonly expanded?: boolean | undefined;
  readonly controls?: string | undefined;
  readonly describedBy?: string | undefined;
};

type AsLink = Common & {
  readonly href: string;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  readonly download?: string | undefined;
  /** opens outside the app in a new tab */
  readonly external?: boolean | undefined;
};

export type ButtonProps = AsButton | AsLink;

/** A button, or with `href` a link of the same look. */
export function Button(props: ButtonProps) {
  const { kind = 'primary', size, wide, narrowOnly, icon, context, id, children } = props;
  const shared = {
    id,
    class: narrowOnly ? 'tm-button tm-narrow-only' : 'tm-button',
    'data-kind': kind,
    'data-size': size,
    'data-wide': wide ? '' : undefined,
  };
  const inside = (
    <>
      {icon && <Icon name={icon} size="s" />}
      <span>
        {children}
        {context && <span class="tm-vh">{context}</span>}
        {props.href !== undefined && props.external && <NewTab />}
      </span>
    </>
  );
  if (props.href !== undefined) {
    const outside = props.external ? { target: '_blank', rel: 'noreferrer' } : {};
    return (
      <a {...shared} href={props.href} onClick={props.onClick} download={props.download} {...outside}>
        {inside}
      </a>
    );
  }
  return (
    <button
      {...shared}
      type={props.type ?? 'button'}
      onClick={props.onClick}
      form={props.form}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      aria-describedby={props.describedBy}
    >
      {inside}
    </button>
  );
}

/** Several buttons side by side, one below the other when there is no space. */
export function Buttons({ children }: { readonly children: ComponentChildren }) {
  return <div class="tm-buttons">{children}</div>;
}
