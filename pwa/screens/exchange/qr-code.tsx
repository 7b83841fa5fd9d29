// A text as a QR code, drawn as one SVG path; the writer is loaded only here.
import './exchange.css';
import { useEffect, useState } from 'preact/hooks';
import { paperActionMessages } from '../../../shared/i18n/paper-actions.ts';
import { Loading } from '../../../shared/ui/empty-state/empty-state.tsx';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';

/** Light modules around the code, as the standard asks. */
const QUIET = 4;

type Drawing = { readonly size: number; readonly path: string };

async function draw(text: string): Promise<Drawing> {
  const { default: encodeQr } = await import('qr');
  const modules = encodeQr(text, 'raw', { ecc: 'medium', border: QUIET });
  const path = modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size: modules.length, path };
}

/** Its screen needs `copyTextNeeds`. @param alt what the code holds */
export function QrCode({ text, alt }: { readonly text: string; readonly alt: string }) {
  const m = useWords(paperActionMessages);
  const [drawing, setDrawing] = useState<Drawing | null | 'failed'>(null);
  useEffect(() => {
    let gone = false;
    void draw(text).then(
      (done) => gone || setDrawing(done),
      () => gone || setDrawing('failed'),
    );
    return () => {
      gone = true;
    };
  }, [text]);
  if (drawing === 'failed') return <Note>{m.qrFailed}</Note>;
  return (
    <div class="tm-qr">
      {drawing ? (
        <svg viewBox={`0 0 ${drawing.size} ${drawing.size}`} role="img" aria-label={alt} shape-rendering="crispEdges">
          <path d={drawing.path} />
        </svg>
      ) : (
        <Loading label={m.qrLoading} />
      )}
    </div>
  );
}
