// A paper on the screen: the same tree that goes into the HTML file, drawn by Preact, so that texts stay texts.
import './paper.css';
import { h, type VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PaperDocument } from '../../../shared/core/paper/document.ts';
import { paperMarkup } from '../../../shared/core/paper/layout.ts';
import type { Markup } from '../../../shared/core/paper/markup.ts';
import { withoutReadings } from '../../../shared/ui/ruby/bare.ts';

function draw(markup: Markup): VNode | string {
  if (typeof markup === 'string') return markup;
  return h(markup.tag, markup.attributes, ...markup.children.map(draw));
}

export type PaperViewProps = {
  readonly paper: PaperDocument;
  /** `h1` where the paper is all there is (the printer), `p` where the screen has its own heading */
  readonly titleTag: 'h1' | 'p';
};

export function PaperView({ paper, titleTag }: PaperViewProps) {
  // A paper is for somebody else.
  return useMemo(() => withoutReadings(() => <>{draw(paperMarkup(paper, titleTag))}</>), [paper, titleTag]);
}
