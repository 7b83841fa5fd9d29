// The frame around every screen: skip link, top bar, page, and the navigation (five tabs, or a side bar on wide screens).
import './frame.css';
import type { ComponentChildren } from 'preact';
import { isWide } from './wide.ts';

export type FrameProps = {
  /** words of the skip link */
  readonly skip: string;
  readonly topBar: ComponentChildren;
  readonly nav: ComponentChildren;
  /** the `Page` */
  readonly children: ComponentChildren;
};

const MAIN = 'main';

/** Puts the focus into the page, past top bar and navigation. */
function toMain(event: MouseEvent) {
  event.preventDefault(); // `#main` would be an address of the app
  document.getElementById(MAIN)?.focus();
}

export function Frame({ skip, topBar, nav, children }: FrameProps) {
  return (
    <div class="tm-frame">
      <a class="tm-skip" href={`#${MAIN}`} onClick={toMain}>
        {skip}
      </a>
      {topBar}
      {children}
      {nav}
    </div>
  );
}

export type PageProps = {
  readonly children: ComponentChildren;
  /** `narrow` for text (default), `wide` for dashboards, `split` around a `Split` */
  readonly width?: 'narrow' | 'wide' | 'split' | undefined;
  readonly busy?: boolean | undefined;
};

export function Page({ children, width = 'narrow', busy }: PageProps) {
  return (
    <main class="tm-page" id={MAIN} tabIndex={-1} data-width={width} aria-busy={busy}>
      {children}
    </main>
  );
}

export type SplitProps = {
  readonly list: ComponentChildren;
  readonly listLabel: string;
  readonly detail: ComponentChildren;
  readonly detailLabel: string;
  /** which of the two a phone shows */
  readonly show: 'list' | 'detail';
};

/** List and one entry: side by side on wide screens, each scrolling by itself; one of them, and only it, on a phone. */
export function Split({ list, listLabel, detail, detailLabel, show }: SplitProps) {
  const both = isWide.value;
  return (
    <div class="tm-split" data-show={show}>
      {(both || show === 'list') && (
        <section key="list" class="tm-split__list" aria-label={listLabel}>
          {list}
        </section>
      )}
      {(both || show === 'detail') && (
        <section
          key="detail"
          class="tm-split__detail"
          aria-label={detailLabel}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
          tabIndex={0}
        >
          <div class="tm-split__column">{detail}</div>
        </section>
      )}
    </div>
  );
}
