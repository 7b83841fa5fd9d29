// Ctrl+P on a screen that has a paper of its own prints that paper. It is loaded only then: most people never print.
import { useEffect, useState } from 'preact/hooks';
import { locale } from '../../../shared/ui/locale.ts';
import { Later, type LaterPart, prepareLater } from '../later.tsx';

type NoProps = Readonly<Record<string, never>>;

const isPrintKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'p' && (ctrlKey || metaKey) && !altKey && !shiftKey;

/** `load`: a part that puts the paper where the printer sees it. If it cannot be loaded, the screen is printed as it is. */
export function PrintKey({ load }: { readonly load: () => Promise<LaterPart<NoProps>> }) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isPrintKey(event)) return;
      event.preventDefault();
      prepareLater(load, locale.value).then(
        () => setPrinting(true),
        () => print(),
      );
    };
    const onPrinted = () => setPrinting(false);
    addEventListener('keydown', onKey);
    addEventListener('afterprint', onPrinted);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('afterprint', onPrinted);
    };
  }, [load]);
  useEffect(() => {
    if (printing) print();
  }, [printing]);
  return printing ? <Later load={load} props={{}} /> : null;
}
