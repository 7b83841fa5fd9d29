// The sheet on the screen: as wide as the screen allows, larger on a tap, and its words as text.
import { useRef, useState } from 'preact/hooks';
import type { PaperDocument } from '../../../shared/core/paper/document.ts';
import { paperText } from '../../../shared/core/paper/text-file.ts';
import { paperActionMessages } from '../../../shared/i18n/paper-actions.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { PaperView } from './paper-view.tsx';
import { usePaperScale } from './use-paper-scale.ts';

/** Drawn only when it is open: a long paper twice on one page costs time on a phone. */
function PaperAsText({ paper }: { readonly paper: PaperDocument }) {
  const m = useWords(paperActionMessages);
  const [open, setOpen] = useState(false);
  return (
    <Details summary={m.asText} open={open} onToggle={setOpen}>
      {open && <p class="tm-paper-text">{paperText(paper)}</p>}
    </Details>
  );
}

export function PaperPreview({ paper }: { readonly paper: PaperDocument }) {
  const m = useWords(paperActionMessages);
  const frame = useRef<HTMLElement>(null);
  const scale = usePaperScale(frame);
  const [large, setLarge] = useState(false);
  const shrinks = scale < 1;
  return (
    <div class="tm-stack" data-gap="3">
      {shrinks && (
        <div class="tm-line" data-wrap="">
          <Button kind="secondary" icon="search" onClick={() => setLarge(!large)}>
            {large ? m.fit : m.enlarge}
          </Button>
          {large && <span class="tm-sub">{m.largeHint}</span>}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a tap is a short cut, the button above does the same for the keyboard */}
      <section
        ref={frame}
        class="tm-paper-frame"
        data-size={shrinks ? (large ? 'large' : 'fit') : undefined}
        aria-label={m.sheet}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
        onClick={shrinks ? () => getSelection()?.isCollapsed !== false && setLarge(!large) : undefined}
      >
        <div class="tm-paper-frame__zoom" style={shrinks && !large ? { zoom: String(scale) } : {}}>
          <PaperView paper={paper} titleTag="p" />
        </div>
      </section>
      <PaperAsText paper={paper} />
    </div>
  );
}
