// The sheet on the screen, in a frame that scrolls sideways where the screen is narrower than the paper.
import type { PaperDocument } from '../../../shared/core/paper/document.ts';
import { paperActionMessages } from '../../../shared/i18n/paper-actions.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { PaperView } from './paper-view.tsx';

export function PaperPreview({ paper }: { readonly paper: PaperDocument }) {
  const m = useWords(paperActionMessages);
  return (
    <section
      class="tm-paper-frame"
      aria-label={m.sheet}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
    >
      <PaperView paper={paper} titleTag="p" />
    </section>
  );
}
