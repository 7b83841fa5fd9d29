// Accessibility: the goal, what is done, what is not. Nothing is claimed that was not tested.
import { aboutMessages } from '../../../shared/i18n/about.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { Bullets } from '../../../shared/ui/steps/steps.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../router.ts';
import type { Screen } from '../../screen.ts';

function Accessibility() {
  const m = useWords(aboutMessages);
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.accessibilityHeading}</h1>
        <p>{m.accessibilityLead}</p>
      </div>
      <section class="tm-stack" aria-labelledby="goal">
        <h2 id="goal">{m.goalTitle}</h2>
        <p>{m.goal}</p>
        <Note>
          <p>{m.goalNote}</p>
        </Note>
      </section>
      <section class="tm-stack" aria-labelledby="done">
        <h2 id="done">{m.doneTitle}</h2>
        <Bullets items={m.doneList} />
      </section>
      <section class="tm-stack" aria-labelledby="open">
        <h2 id="open">{m.openTitle}</h2>
        <Bullets items={m.openList} />
      </section>
      <p>{m.problem}</p>
    </div>
  );
}

export default {
  needs: [aboutMessages],
  title: () => aboutMessages.get(locale.value).accessibility,
  back: () => href('about'),
  view: Accessibility,
} satisfies Screen;
