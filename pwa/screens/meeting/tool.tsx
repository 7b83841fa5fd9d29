// The guide of one meeting tool: its settings by phase and by person, ticked off as they are made.

import { useEffect, useState } from 'preact/hooks';
import { TOOL_PLANS } from '../../../shared/content/tool-plans.ts';
import { type PhaseId, WHO_IDS } from '../../../shared/content/tool-terms.ts';
import { TOOLS, type ToolId } from '../../../shared/content/tools/index.ts';
import { formatMonth } from '../../../shared/i18n/format.ts';
import { meetingMessages } from '../../../shared/i18n/meeting.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Chip, Chips } from '../../../shared/ui/chips/chips.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { SelectField } from '../../../shared/ui/field/field.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { GroupHead } from '../../../shared/ui/rows/rows.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { go, href, hrefWith, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { linkedTitles } from '../../parts/item-titles.ts';
import { LinkedItems } from '../../parts/linked-items.tsx';
import { settingAimsOf, toolCommonOf, toolFile } from '../../parts/page-words.ts';
import { termTextNeeds } from '../../parts/term-text.tsx';
import { useToolWords, wordsOfTool } from '../../parts/tool-words.ts';
import { wordsOf } from '../../parts/words-of.ts';
import { rememberedPlan, rememberPlan } from './remembered-plan.ts';
import { SettingCard } from './setting-card.tsx';
import { ToolAbout } from './tool-about.tsx';
import {
  countDone,
  inPlan,
  isPhase,
  isTool,
  isWho,
  itemsOf,
  phaseCounts,
  type SettingState,
  settingStates,
} from './tool-settings.ts';

function UnknownTool() {
  const m = useWords(meetingMessages);
  return <EmptyState title={m.unknownTool} actions={<Button href={href('meeting')}>{m.toMeeting}</Button>} />;
}

function PhaseSettings(props: {
  readonly tool: ToolId;
  readonly phase: PhaseId;
  /** those of this phase, for the person and the plan */
  readonly states: readonly SettingState[];
  readonly open: string;
  /** how many settings of the tool the plan does not have */
  readonly hidden: number;
  readonly onShowHidden: () => void;
}) {
  const { tool, phase, states, open, hidden, onShowHidden } = props;
  const m = useWords(meetingMessages);
  const common = useWords(toolCommonOf(tool));
  const count = countDone(states);
  return (
    <>
      <section aria-labelledby="tool-phase">
        <GroupHead
          id="tool-phase"
          title={common.phases[phase]}
          aside={
            <>
              <span aria-hidden="true">{m.ofTotal(count)}</span>
              <span class="tm-vh">{m.ofTotalHeard(count)}</span>
            </>
          }
        />
        {states.length === 0 && <p>{hidden > 0 ? m.noneInPlan : m.noneForWho}</p>}
        <div class="tm-columns-even tm-stack" data-gap="3">
          {states.map((state) => (
            <SettingCard key={state.facts.id} tool={tool} state={state} open={state.facts.id === open} />
          ))}
        </div>
        {hidden > 0 && (
          <p class="tm-setting-note tm-sub">
            {m.hiddenByPlan({ n: hidden })} <TextLink onClick={onShowHidden}>{m.showHidden}</TextLink>
          </p>
        )}
      </section>
      {states.length > 0 && (
        <section aria-labelledby="tool-items">
          <GroupHead id="tool-items" title={m.related} />
          <LinkedItems ids={itemsOf(states)} />
        </section>
      )}
    </>
  );
}

function Guide({ tool, route }: { readonly tool: ToolId; readonly route: Route }) {
  const m = useWords(meetingMessages);
  const common = useWords(toolCommonOf(tool));
  const words = useToolWords(tool);
  const state = useStore().state.value;
  const who = route.query.get('who') ?? '';
  const asked = route.query.get('phase');
  const setting = route.query.get('setting') ?? '';
  const [plan, setPlan] = useState(() => rememberedPlan(tool));
  const choosePlan = (chosen: string) => {
    rememberPlan(tool, chosen);
    setPlan(chosen);
  };
  const all = settingStates(state, tool, isWho(who) ? who : null);
  const states = inPlan(all, tool, plan, setting);
  const counts = phaseCounts(states);
  const ofSetting = TOOLS[tool].settings.find(({ id }) => id === setting)?.phase ?? null;
  const phase = [asked, ofSetting].find(isPhase) ?? counts[0]?.phase ?? 'schedule';
  useEffect(() => document.getElementById(setting)?.scrollIntoView({ block: 'center' }), [setting]);
  const address = (query: { phase?: string; who?: string }) =>
    hrefWith(['meeting', 'tool', tool], { phase: query.phase ?? phase, who: query.who ?? who });
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.toolTitle({ tool: words.name })}</h1>
        <p class="tm-sub">
          {m.checkedOn({ month: formatMonth(TOOLS[tool].checkedOn, locale.value), note: common.screenNote })}
        </p>
      </div>
      <div class="tm-stack" data-gap="3">
        <Chips label={m.phases}>
          {counts.map(({ phase: each, count }) => (
            <Chip
              key={each}
              href={address({ phase: each })}
              current={each === phase}
              onClick={(event) => {
                event.preventDefault();
                go(address({ phase: each }), 'replace');
              }}
            >
              {m.phaseShort[each]} <span class="tm-num">{m.ofTotal(count)}</span>
            </Chip>
          ))}
        </Chips>
        <SelectField
          inline
          label={m.who}
          labelHidden
          value={isWho(who) ? who : ''}
          options={[
            { value: '', label: m.whoAll },
            ...WHO_IDS.map((id) => ({ value: id, label: m.whoIs({ who: common.who[id] }) })),
          ]}
          onChange={(value) => go(address({ who: value }), 'replace')}
        />
        <SelectField
          inline
          label={m.whichPlan}
          labelHidden
          value={plan}
          options={[
            { value: '', label: m.planAll },
            ...TOOL_PLANS[tool].map((id) => ({
              value: id,
              label: m.planIs({ plan: wordsOf(common.plans[tool], id) ?? id }),
            })),
          ]}
          onChange={choosePlan}
        />
      </div>
      <PhaseSettings
        tool={tool}
        phase={phase}
        states={states.filter(({ facts }) => facts.phase === phase)}
        open={setting}
        hidden={all.length - states.length}
        onShowHidden={() => choosePlan('')}
      />
      <ToolAbout tool={tool} />
      <TextLink href={hrefWith(['meeting', 'check'], { tool })} after="next">
        {m.oneMinute}
      </TextLink>
    </div>
  );
}

function Tool({ route }: { readonly route: Route }) {
  const tool = route.params.tool ?? '';
  return isTool(tool) ? <Guide key={tool} tool={tool} route={route} /> : <UnknownTool />;
}

export default {
  needs: [meetingMessages, ...termTextNeeds],
  needsFor: ({ params: { tool = '' } }) =>
    isTool(tool) ? [wordsOfTool(tool), toolCommonOf(tool), settingAimsOf(tool), linkedTitles(toolFile(tool))] : [],
  title: ({ params }) =>
    isTool(params.tool ?? '')
      ? wordsOfTool(params.tool as ToolId).get(locale.value).name
      : meetingMessages.get(locale.value).title,
  back: () => href('meeting'),
  width: 'wide',
  view: Tool,
} satisfies Screen;
