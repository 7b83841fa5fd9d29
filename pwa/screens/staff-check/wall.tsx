// On the wall: how many, and until when. No numbers of slips, no contents.
import { useEffect } from 'preact/hooks';
import { formatDay } from '../../../shared/i18n/format.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { counterOfRound } from '../../../shared/store/staff-check/opened.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { CountFigure } from './count-figure.tsx';
import type { OpenRound } from './use-rounds.ts';
import { withRound } from './with-round.tsx';

const LOOK_AGAIN_MS = 5_000;

function Wall({ open }: { readonly open: OpenRound }) {
  const m = useWords(staffCheckMessages);
  const { round, received, reload } = open;
  // Another window takes the answers in while this one is on the wall.
  useEffect(() => {
    const timer = setInterval(() => void reload().catch(() => undefined), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [round.id]);
  return (
    <div class="tm-sections">
      <h1>{m.title}</h1>
      <CountFigure large counter={counterOfRound(round, received)} />
      <p class="tm-count__until">{m.until({ day: formatDay(round.due, locale.value, 'short') })}</p>
    </div>
  );
}

export default {
  needs: [staffCheckMessages],
  title: () => staffCheckMessages.get(locale.value).wall.title,
  back: ({ params }) => href('staff', params.round ?? ''),
  action: 'close',
  width: 'wide',
  view: withRound(Wall),
} satisfies Screen;
