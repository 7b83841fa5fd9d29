// Short lines with a sign in front: right, wrong, or worth knowing.
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../../../shared/ui/icon/icon.tsx';
import './link-verdict.css';

export type PointKind = 'ok' | 'wrong' | 'mind';

const ICONS = { ok: 'check', wrong: 'close', mind: 'info' } as const satisfies Record<PointKind, IconName>;

export function Point(props: { readonly kind: PointKind; readonly children: ComponentChildren }) {
  return (
    <li class="tm-line tm-link-point" data-top="" data-kind={props.kind}>
      <Icon name={ICONS[props.kind]} size="s" />
      <span>{props.children}</span>
    </li>
  );
}

export const Points = ({ children }: { readonly children: ComponentChildren }) => (
  <ul class="tm-stack" data-gap="3">
    {children}
  </ul>
);
