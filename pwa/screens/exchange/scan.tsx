// Reading a QR code with the camera. The pictures stay on the device; the camera stops when the page is hidden.
import './exchange.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { exchangeMessages } from '../../../shared/i18n/exchange.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { readPicture } from './read-picture.ts';

const PAUSE_MS = 200;

export const scanNeeds = [exchangeMessages] as const;

export type ScanProps = {
  readonly onText: (text: string) => void;
  readonly onStop: () => void;
  /** goes on after a code, for many people one after the other; the same code is told once while it stays before the camera */
  readonly many?: boolean;
};

export function Scan({ onText, onStop, many }: ScanProps) {
  const m = useWords(exchangeMessages);
  const video = useRef<HTMLVideoElement>(null);
  const [denied, setDenied] = useState(false);
  const tell = useRef(onText);
  tell.current = onText;

  useEffect(() => {
    let stream: MediaStream | null = null;
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let before: string | null = null;
    const stop = () => {
      over = true;
      clearTimeout(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    const look = async () => {
      const shown = video.current;
      if (over || !shown) return;
      const text = shown.readyState >= 2 ? await readPicture(shown, shown.videoWidth, shown.videoHeight) : null;
      if (over) return;
      if (text && !many) {
        stop();
        tell.current(text);
      } else {
        if (text && text !== before) {
          before = text;
          tell.current(text);
        }
        timer = setTimeout(() => void look(), PAUSE_MS);
      }
    };
    const onHidden = () => {
      if (document.visibilityState === 'hidden') onStop();
    };
    const start = async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      } catch {
        // No camera, or not allowed: the other ways stand beside this one.
        setDenied(true);
        return;
      }
      if (over || !video.current) return stop();
      video.current.srcObject = stream;
      await video.current.play().catch(() => undefined);
      void look();
    };
    document.addEventListener('visibilitychange', onHidden);
    void start();
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      stop();
    };
  }, []);

  const stopButton = (
    <Button kind="secondary" onClick={onStop}>
      {m.scanStop}
    </Button>
  );
  if (denied) {
    return (
      <>
        <Note>{m.cameraDenied}</Note>
        {stopButton}
      </>
    );
  }
  return (
    <div class="tm-stack" data-gap="3">
      <div class="tm-scan">
        <video ref={video} muted playsInline />
      </div>
      <StatusLine icon="qr">{m.scanWaiting}</StatusLine>
      {stopButton}
    </div>
  );
}
