// Accessibility: the goal, what was checked and how, what is done, what is not. Nothing is claimed that was not tested.
import { aboutMessages } from '../../../shared/i18n/about.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Table } from '../../../shared/ui/chart/table.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { ACCESSIBILITY_CHECKS } from './accessibility-checks.ts';

function Checks() {
  const m = useWords(aboutMessages);
  const { day, screens, extensionViews, looks, faults, axe, secondEngine } = ACCESSIBILITY_CHECKS;
  const { what, how, result } = m.checksHead;
  return (
    <section class="tm-stack" aria-labelledby="checks">
      <h2 id="checks">{m.checksTitle}</h2>
      <p>{m.checksLead({ day: formatDay(day, locale.value) })}</p>
      <p>{m.checksScope({ screens, views: extensionViews, looks })}</p>
      <h3 id="checks-table">{m.checksTable}</h3>
      <Table
        labelledBy="checks-table"
        isText
        table={{
          head: [what, how, result],
          rows: m.checks.map((check) => [check.what, check.how, m.checksNone]),
        }}
      />
      <p>{m.checksEngines({ axe, second: secondEngine })}</p>
      <p>{m.checksFaults({ n: faults })}</p>
    </section>
  );
}

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
      <Checks />
      <section class="tm-stack" aria-labelledby="done">
        <h2 id="done">{m.doneTitle}</h2>
        <Bullets items={m.doneList} />
      </section>
      <section class="tm-stack" aria-labelledby="open">
        <h2 id="open">{m.openTitle}</h2>
        <Bullets items={m.openList} />
      </section>
      <section class="tm-stack" aria-labelledby="limits">
        <h2 id="limits">{m.limitsTitle}</h2>
        <Bullets items={m.limitsList} />
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
