// A screen that has a paper of its own prints that paper: by Ctrl+P, and by the browser's menu, which phones alone have. A menu
// waits for nothing, so the paper is got ready after the first draw; only a printer makes it be drawn.
import { useEffect, useState } from 'preact/hooks';
import { locale } from '../../../shared/ui/locale.ts';
import { afterFirstDraw } from '../../start/first-paint.ts';
import { Later, type LaterPart, prepareLater } from '../later.tsx';

type NoProps = Readonly<Record<string, never>>;

const isPrintKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'p' && (ctrlKey || metaKey) && !altKey && !shiftKey;

/** `load`: a part that puts the paper where the printer sees it. If it cannot be loaded, the screen is printed as it is. */
export function PrintKey({ load }: { readonly load: () => Promise<LaterPart<NoProps>> }) {
  /** `asked`: by the keys, so that the dialog is still to be opened; `menu`: it is opening */
  const [printing, setPrinting] = useState<'no' | 'asked' | 'menu'>('no');
  const language = locale.value;
  useEffect(() => {
    afterFirstDraw()
      .then(() => prepareLater(load, language, {}))
      .catch(() => undefined); // the keys try again, and a menu prints the screen
  }, [load, language]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isPrintKey(event)) return;
      event.preventDefault();
      prepareLater(load, locale.value, {}).then(
        () => setPrinting('asked'),
        () => print(),
      );
    };
    // Drawn in the turn of this event, before the browser takes the page.
    const onMenu = () => setPrinting((before) => (before === 'no' ? 'menu' : before));
    const onPrinted = () => setPrinting('no');
    addEventListener('keydown', onKey);
    addEventListener('beforeprint', onMenu);
    addEventListener('afterprint', onPrinted);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('beforeprint', onMenu);
      removeEventListener('afterprint', onPrinted);
    };
  }, [load]);
  useEffect(() => {
    if (printing === 'asked') print();
  }, [printing]);
  return printing !== 'no' ? <Later load={load} props={{}} /> : null;
}
