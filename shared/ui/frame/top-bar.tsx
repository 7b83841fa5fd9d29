// The bar on top: mark and name at the root of a tab, else a way back and where one is.
import './frame.css';
import type { ComponentChildren } from 'preact';
import { IconButton } from '../icon-button/icon-button.tsx';
import { Mark } from '../mark/mark.tsx';

export type TopBarProps = {
  readonly title: string;
  /** where the title leads at the root of a tab */
  readonly home?: string | undefined;
  /** where back leads; without it the bar shows the mark */
  readonly back?: string | undefined;
  readonly backLabel?: string | undefined;
  readonly onBack?: ((event: MouseEvent) => void) | undefined;
  /** icon buttons at the right */
  readonly children?: ComponentChildren;
};

export function TopBar({ title, home, back, backLabel = '', onBack, children }: TopBarProps) {
  const inside = (
    <>
      {back === undefined && <Mark />}
      <span class="tm-top-bar__words">{title}</span>
    </>
  );
  return (
    <header class="tm-top-bar" data-back={back === undefined ? undefined : ''}>
      {back !== undefined && <IconButton icon="back" label={backLabel} href={back} onClick={onBack} />}
      {home === undefined ? (
        <p class="tm-top-bar__title">{inside}</p>
      ) : (
        <a class="tm-top-bar__title" href={home}>
          {inside}
        </a>
      )}
      {children}
    </header>
  );
}
