// Phones before the camera, one after the other, without touching the screen in between.
import { useEffect } from 'preact/hooks';
import { frameMessages } from '../../../shared/i18n/frame.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { CheckRow } from '../../../shared/ui/check-row/check-row.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { Later } from '../../parts/later.tsx';
import { Problem } from '../../parts/problem.tsx';
import type { Signs } from './signs.ts';

const scan = async () => {
  const { Scan, scanNeeds } = await import('../exchange/scan.tsx');
  return { part: Scan, needs: scanNeeds };
};

export type CameraProps = {
  readonly signs: Signs;
  readonly hasSound: boolean;
  readonly onSound: (hasSound: boolean) => void;
  readonly onText: (text: string) => void;
  readonly onStop: () => void;
};

export function Camera({ signs, hasSound, onSound, onText, onStop }: CameraProps) {
  const m = useWords(staffCheckMessages).wall;
  const frame = useWords(frameMessages);
  useEffect(() => () => signs.end(), [signs]);
  return (
    <>
      <Later
        load={scan}
        props={{ onText, onStop, many: true }}
        failed={(again) => <Problem title={frame.partFailedTitle} text={frame.partFailed} onAgain={again} />}
      />
      <p class="tm-sub">{m.cameraText}</p>
      <CheckRow label={m.sound} checked={hasSound} onChange={onSound} />
    </>
  );
}
