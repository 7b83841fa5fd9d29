// The one-minute check: a few things to look at before, during and after a meeting. Ticks are not kept.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { PhaseId } from '../../../shared/content/tool-terms.ts';
import { TOOL_IDS, type ToolId } from '../../../shared/content/tools/index.ts';
import { reminderWords, settingAimWords } from '../../../shared/content/words.ts';
import { meetingMessages } from '../../../shared/i18n/meeting.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { CheckRow } from '../../../shared/ui/check-row/check-row.tsx';
import { Chip, Chips } from '../../../shared/ui/chips/chips.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { SelectField } from '../../../shared/ui/field/field.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Notice } from '../../../shared/ui/notice/notice.tsx';
import { ProgressBar } from '../../../shared/ui/progress-bar/progress-bar.tsx';
import { Rows } from '../../../shared/ui/rows/rows.tsx';
import { Segmented } from '../../../shared/ui/segmented/segmented.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { go, href, hrefWith, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { toolCommonWords } from '../../parts/page-words.ts';
import { toolWordNeeds, useToolWords } from '../../parts/tool-words.ts';
import { checkPhases, checkRows } from './check-rows.ts';
import { rememberedTool, rememberTool } from './remembered-tool.ts';
import { isPhase, isTool } from './tool-settings.ts';
import './check.css';

/** The three that most people need; the others stand below. */
const MAIN_PHASES = ['prejoin', 'sharing', 'after'] as const satisfies readonly PhaseId[];

function Finished(props: { readonly seen: number; readonly tool: ToolId; readonly onAgain: () => void }) {
  const { seen, tool, onAgain } = props;
  const m = useWords(meetingMessages);
  const words = useToolWords(tool);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="tm-stack">
      <h1 ref={heading} tabIndex={-1}>
        {m.finished}
      </h1>
      <Notice kind="ok">
        <p>{seen > 0 ? m.finishedText({ n: seen }) : m.finishedNone}</p>
      </Notice>
      <Buttons>
        <Button href={href('meeting')}>{m.toMeeting}</Button>
        <Button kind="secondary" onClick={onAgain}>
          {m.again}
        </Button>
        <Button kind="text" href={href('meeting', 'tool', tool)}>
          {m.settingsOf({ tool: words.name })}
        </Button>
      </Buttons>
    </div>
  );
}

type CheckListProps = {
  readonly tool: ToolId;
  readonly phase: PhaseId;
  /** the one reminder that was asked for */
  readonly only: string | null;
};

function CheckList({ tool, phase, only }: CheckListProps) {
  const m = useWords(meetingMessages);
  const common = useWords(toolCommonWords);
  const reminders = useWords(reminderWords).rows;
  const settings = useToolWords(tool).settings;
  const aims = useWords(settingAimWords);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [finished, setFinished] = useState(false);
  const rows = checkRows(tool, phase, { reminders, settings, aims }, only);
  const names = TOOL_IDS.map((id) => ({ value: id, label: useToolWords(id).name }));
  const tick = (id: string, ticked: boolean) =>
    setSeen(new Set(ticked ? [...seen, id] : [...seen].filter((other) => other !== id)));
  const restart = () => {
    setSeen(new Set());
    setFinished(false);
  };
  if (finished) return <Finished seen={seen.size} tool={tool} onAgain={restart} />;
  const to = (query: { phase?: string; tool?: string }) =>
    go(hrefWith(['meeting', 'check'], { phase, tool, ...query }), 'replace');
  const isMain = MAIN_PHASES.some((each) => each === phase);
  const otherPhases = checkPhases(tool).filter((each) => !MAIN_PHASES.some((main) => main === each));
  const count = { done: seen.size, total: rows.length };
  return (
    <form
      class="tm-stack"
      data-gap="6"
      onSubmit={(event) => {
        event.preventDefault();
        setFinished(true);
      }}
    >
      <Segmented
        legend={m.phases}
        legendHidden
        options={MAIN_PHASES.map((each) => ({ value: each as PhaseId, label: m.phaseShort[each] }))}
        value={phase}
        onChange={(value) => to({ phase: value })}
      />
      <div class="tm-between tm-check-head">
        <h1>{m.checkHeading[phase]({ n: rows.length })}</h1>
        <SelectField
          inline
          label={m.tool}
          labelHidden
          value={tool}
          options={names}
          onChange={(value) => {
            rememberTool(value);
            to({ tool: value });
          }}
        />
      </div>
      <div class="tm-stack" data-gap="2">
        <ProgressBar value={count.done} max={count.total} label={null} />
        <p class="tm-sub tm-num" role="status">
          {m.checkCount(count)}
        </p>
      </div>
      <Rows label={m.checkHeading[phase]({ n: rows.length })}>
        {rows.map(({ id, text, more }) => (
          <li key={id}>
            <CheckRow big label={text} hint={more} checked={seen.has(id)} onChange={(ticked) => tick(id, ticked)} />
          </li>
        ))}
      </Rows>
      <Button type="submit" wide>
        {m.finish}
      </Button>
      <p class="tm-sub">{m.enough}</p>
      <Details summary={m.otherPhases} open={!isMain}>
        <Chips label={m.otherPhases}>
          {otherPhases.map((each) => (
            <Chip key={each} pressed={each === phase} onClick={() => to({ phase: each })}>
              {common.phases[each]}
            </Chip>
          ))}
        </Chips>
      </Details>
    </form>
  );
}

function Check({ route }: { readonly route: Route }) {
  const askedTool = route.query.get('tool') ?? '';
  const askedPhase = route.query.get('phase');
  const tool = isTool(askedTool) ? askedTool : rememberedTool();
  const phase = isPhase(askedPhase) && checkPhases(tool).includes(askedPhase) ? askedPhase : 'prejoin';
  const only = route.query.get('row');
  return <CheckList key={`${tool} ${phase} ${only}`} tool={tool} phase={phase} only={only} />;
}

export default {
  needs: [meetingMessages, toolCommonWords, reminderWords, settingAimWords, ...toolWordNeeds],
  title: () => meetingMessages.get(locale.value).oneMinute,
  back: () => href('meeting'),
  action: 'close',
  view: Check,
} satisfies Screen;
