// Puts a paper where only the printer sees it, and hides the app from the printer as long as it is there.
import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { PaperDocument } from '../../../shared/core/paper/document.ts';
import { fileNameOf } from '../../../shared/core/paper/printable.ts';
import { PaperView } from './paper-view.tsx';

/**
 * Whatever way somebody prints (our button, the browser's menu), this paper comes out, under its own file name.
 * Returns what opens the print dialog.
 */
export function usePrinting(paper: PaperDocument): () => void {
  // Before the browser paints: whoever prints at once must not get the screen.
  useLayoutEffect(() => {
    const host = document.createElement('div');
    host.className = 'tm-print-host';
    document.body.append(host);
    document.documentElement.dataset.printing = 'paper';
    render(<PaperView paper={paper} titleTag="h1" />, host);
    let screenTitle = document.title;
    // Browsers take the title of the document for the name of the PDF.
    const nameIt = () => {
      screenTitle = document.title;
      document.title = fileNameOf(paper.fileName);
    };
    const giveBack = () => {
      document.title = screenTitle;
    };
    addEventListener('beforeprint', nameIt);
    addEventListener('afterprint', giveBack);
    return () => {
      removeEventListener('beforeprint', nameIt);
      removeEventListener('afterprint', giveBack);
      delete document.documentElement.dataset.printing;
      render(null, host);
      host.remove();
    };
  }, [paper]);
  return () => print();
}

/** On a screen that is a form about a paper: whoever prints it gets the paper, not the form. */
export function PrintedPaper({ paper }: { readonly paper: PaperDocument }): null {
  usePrinting(paper);
  return null;
}
