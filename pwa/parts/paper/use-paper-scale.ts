// How far a paper must shrink to fit the width of its frame.
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The narrowest layout of a paper, in rem; `.tm-paper-frame__zoom > .tm-paper` in paper.css says the same. */
const PAPER_REM = 38;

/** 1 where the paper fits as it is; else the share of its width that the frame has, two decimals, rounded down. */
export function paperScale(frameWidth: number, rem: number): number {
  const paper = PAPER_REM * rem;
  if (frameWidth <= 0 || paper <= 0 || frameWidth >= paper) return 1;
  return Math.max(Math.floor((100 * frameWidth) / paper) / 100, 0.2);
}

/** Follows the width of the frame. 1 where the browser cannot zoom a part of a page: there the frame scrolls sideways. */
export function usePaperScale(frame: RefObject<HTMLElement | null>): number {
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element || !CSS.supports('zoom', '0.5')) return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setScale(paperScale(element.clientWidth, rem));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return scale;
}
