// A list whose rows are links: title, then what stands below it, a chevron at the right.
import './rows.css';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon/icon.tsx';
import { NewTab } from '../new-tab.tsx';

/** `label` names the list for those who cannot see the heading above it. */
export function Rows({
  children,
  label,
}: {
  readonly children: ComponentChildren;
  readonly label?: string | undefined;
}) {
  return (
    <ul class="tm-rows" aria-label={label}>
      {children}
    </ul>
  );
}

export type RowProps = {
  readonly title: ComponentChildren;
  /** without it (and without `onClick`) the row only shows */
  readonly href?: string | undefined;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  /** before the title: a priority mark, `RowIcon`, `RowDay` */
  readonly lead?: ComponentChildren;
  /** a sentence below the title */
  readonly sub?: ComponentChildren;
  /** small things side by side below the title: a status tag, `MetaPart` */
  readonly meta?: ComponentChildren;
  /** at the right, before the chevron */
  readonly aside?: ComponentChildren;
  /** done things recede */
  readonly done?: boolean | undefined;
  /** the row whose item is open beside the list */
  readonly current?: boolean | undefined;
  /** plain words instead of a bold title */
  readonly plain?: boolean | undefined;
  /** opens outside the app in a new tab */
  readonly external?: boolean | undefined;
};

/** One row, already inside its `<li>`. */
export function Row(props: RowProps) {
  const { title, href, onClick, lead, sub, meta, aside, done, current, plain, external } = props;
  const inside = (
    <>
      {lead}
      <span class="tm-row__body">
        <span class="tm-row__title">
          {title}
          {external && <NewTab />}
        </span>
        {sub !== undefined && <span class="tm-row__sub tm-sub">{sub}</span>}
        {meta !== undefined && <Meta>{meta}</Meta>}
      </span>
      {aside}
      {(href !== undefined || onClick) && <Icon name={external ? 'external' : 'next'} size="s" />}
    </>
  );
  const look = {
    class: 'tm-row',
    'data-done': done ? '' : undefined,
    'data-plain': plain ? '' : undefined,
    'aria-current': current ? ('true' as const) : undefined,
  };
  const outside = external ? { target: '_blank', rel: 'noreferrer' } : {};
  return (
    <li>
      {href !== undefined ? (
        <a {...look} href={href} onClick={onClick} {...outside}>
          {inside}
        </a>
      ) : onClick ? (
        <button type="button" {...look} onClick={onClick}>
          {inside}
        </button>
      ) : (
        <div {...look}>{inside}</div>
      )}
    </li>
  );
}

/** An icon on a tinted square, as the lead of a row. */
export function RowIcon({ icon }: { readonly icon: IconName }) {
  return (
    <span class="tm-row-icon">
      <Icon name={icon} />
    </span>
  );
}

/** A day in two short lines on a tinted square, as the lead of a row: 11月 / 30日. */
export function RowDay({ top, bottom }: { readonly top: string; readonly bottom: string }) {
  return (
    <span class="tm-row-icon" data-day="">
      <span>{top}</span>
      <span>{bottom}</span>
    </span>
  );
}

/** Small facts in a line that wraps. */
export function Meta({ children }: { readonly children: ComponentChildren }) {
  return <span class="tm-meta">{children}</span>;
}

/** One fact with its icon: 15分, 0円. `label` is heard before it. */
export function MetaPart(props: {
  readonly icon?: IconName | undefined;
  readonly label?: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <span class="tm-meta__part">
      {props.icon && <Icon name={props.icon} size="xs" />}
      {props.label && <span class="tm-vh">{props.label}</span>}
      {props.children}
    </span>
  );
}

export type GroupHeadProps = {
  readonly title: ComponentChildren;
  readonly id?: string | undefined;
  readonly level?: 2 | 3 | undefined;
  /** at the right end: a count, a link */
  readonly aside?: ComponentChildren;
};

/** Heading above rows. */
export function GroupHead({ title, id, level = 2, aside }: GroupHeadProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class="tm-group-head">
      <Heading class="tm-h3" id={id}>
        {title}
      </Heading>
      {aside !== undefined && <div class="tm-group-head__aside tm-sub tm-num">{aside}</div>}
    </div>
  );
}
