// All parts of the kit in all their states, on one page.
import { examples as answerButtons } from './answer-buttons/answer-buttons.examples.tsx';
import { examples as bullets } from './bullets/bullets.examples.tsx';
import { examples as button } from './button/button.examples.tsx';
import { examples as checkRow } from './check-row/check-row.examples.tsx';
import { examples as chips } from './chips/chips.examples.tsx';
import { examples as choice } from './choice/choice.examples.tsx';
import { examples as details } from './details/details.examples.tsx';
import { examples as dialog } from './dialog/dialog.examples.tsx';
import { examples as dotPlot } from './dot-plot/dot-plot.examples.tsx';
import { examples as emptyState } from './empty-state/empty-state.examples.tsx';
import { examples as errorSummary } from './error-summary/error-summary.examples.tsx';
import type { Examples } from './example.ts';
import { examples as facts } from './facts/facts.examples.tsx';
import { examples as field } from './field/field.examples.tsx';
import { examples as flowchartPicture } from './flowchart-picture/flowchart-picture.examples.tsx';
import { examples as frame } from './frame/frame.examples.tsx';
import { Frame, Page } from './frame/frame.tsx';
import { Nav } from './frame/nav.tsx';
import { TopBar } from './frame/top-bar.tsx';
import { examples as hero } from './hero/hero.examples.tsx';
import { examples as icon } from './icon/icon.examples.tsx';
import { examples as iconButton } from './icon-button/icon-button.examples.tsx';
import { IconButton } from './icon-button/icon-button.tsx';
import { examples as linkCard } from './link-card/link-card.examples.tsx';
import { examples as mark } from './mark/mark.examples.tsx';
import { examples as methodDiagram } from './method-diagram/method-diagram.examples.tsx';
import { examples as notice } from './notice/notice.examples.tsx';
import { examples as panel } from './panel/panel.examples.tsx';
import { examples as percentBars } from './percent-bars/percent-bars.examples.tsx';
import { examples as pips } from './pips/pips.examples.tsx';
import { examples as progressBar } from './progress-bar/progress-bar.examples.tsx';
import { examples as rankTag } from './rank-tag/rank-tag.examples.tsx';
import { examples as rows } from './rows/rows.examples.tsx';
import { examples as ruby } from './ruby/ruby.examples.tsx';
import { examples as segmented } from './segmented/segmented.examples.tsx';
import { examples as stackBar } from './stack-bar/stack-bar.examples.tsx';
import { examples as stacked100 } from './stacked-100/stacked-100.examples.tsx';
import { examples as statusChoice } from './status-choice/status-choice.examples.tsx';
import { examples as statusTag } from './status-tag/status-tag.examples.tsx';
import { examples as stepLine } from './step-line/step-line.examples.tsx';
import { examples as steps } from './steps/steps.examples.tsx';
import { examples as switches } from './switch/switch.examples.tsx';
import { examples as tabs } from './tabs/tabs.examples.tsx';
import { examples as term } from './term/term.examples.tsx';
import { examples as textLink } from './text-link/text-link.examples.tsx';
import { examples as toast } from './toast/toast.examples.tsx';

export const ALL_EXAMPLES: readonly Examples[] = [
  icon,
  mark,
  button,
  textLink,
  iconButton,
  panel,
  notice,
  rankTag,
  statusTag,
  statusChoice,
  answerButtons,
  choice,
  checkRow,
  switches,
  segmented,
  chips,
  tabs,
  field,
  details,
  bullets,
  hero,
  steps,
  rows,
  linkCard,
  facts,
  pips,
  progressBar,
  stackBar,
  percentBars,
  dotPlot,
  stepLine,
  stacked100,
  methodDiagram,
  flowchartPicture,
  term,
  ruby,
  dialog,
  toast,
  errorSummary,
  emptyState,
  frame,
];

/** The examples page, itself drawn with the frame of the kit. */
export function ExamplesPage() {
  return (
    <Frame
      skip="本文へ"
      topBar={
        <TopBar title="テレまもり" home="#/">
          <IconButton icon="search" label="検索" href="#/search" />
        </TopBar>
      }
      nav={
        <Nav
          label="メイン"
          brand="テレまもり"
          home="#/"
          tabs={[
            { href: '#/', label: 'ホーム', icon: 'home', current: true },
            { href: '#/checklist', label: '対策', icon: 'list' },
            { href: '#/meeting', label: '会議', icon: 'video' },
            { href: '#/status', label: '状況', icon: 'chart' },
            { href: '#/more', label: 'その他', icon: 'menu' },
          ]}
          more={[
            { href: '#/report', label: '報告書', icon: 'file' },
            { href: '#/incident', label: '困ったとき', icon: 'help' },
            { href: '#/settings', label: '設定', icon: 'gear' },
          ]}
        />
      }
    >
      <Page width="wide">
        <h1>部品</h1>
        <div class="tm-sections">
          {ALL_EXAMPLES.map(({ part, states }) => (
            <section key={part} id={part} class="tm-stack" aria-label={part}>
              {Object.entries(states).map(([state, Example]) => (
                <div key={state} data-example={`${part} ${state}`}>
                  <p class="tm-sub">
                    {part}: {state}
                  </p>
                  <div class="tm-stack">
                    <Example />
                  </div>
                </div>
              ))}
            </section>
          ))}
        </div>
      </Page>
    </Frame>
  );
}
