// The popup where the page in front is at no moment of a meeting: rows of the place, and the way to the moments.
import { useState } from 'preact/hooks';
import { popupMessages } from '../../shared/i18n/popup.ts';
import { Row, RowIcon, Rows } from '../../shared/ui/rows/rows.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { PhasePicker } from './phase-picker.tsx';
import type { Picked } from './picked.ts';
import { PlaceRows } from './place-rows.tsx';
import type { Site } from './site.ts';

type NoMomentProps = { readonly site: Site; readonly onPick: (picked: Picked) => void };

export function NoMoment({ site, onPick }: NoMomentProps) {
  const m = useWords(popupMessages);
  const [isOpen, setOpen] = useState(false);
  if (site.kind === 'tool') return <PhasePicker at={site.tool} onPick={onPick} />;
  return (
    <>
      <PlaceRows list={site.list} />
      {site.kind === 'unknown' || isOpen ? (
        <PhasePicker at={null} onPick={onPick} />
      ) : (
        <Rows>
          <Row lead={<RowIcon icon="video" />} title={m.meetingMoments} onClick={() => setOpen(true)} />
        </Rows>
      )}
    </>
  );
}
