// One setting of a meeting tool: tick it off, see how to make it and how sure we are of the words.

import { useState } from 'preact/hooks';
import { certainty, isPast, lookAgainBy } from '../../../shared/content/freshness.ts';
import { planNeed } from '../../../shared/content/tool-plans.ts';
import type { ToolId } from '../../../shared/content/tools/index.ts';
import { path } from '../../../shared/core/log/path.ts';
import { type Moved, movedBack, movedByTick } from '../../../shared/core/meeting/tick-moves.ts';
import { formatMonth } from '../../../shared/i18n/format.ts';
import { meetingMessages } from '../../../shared/i18n/meeting.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { CheckRow } from '../../../shared/ui/check-row/check-row.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { Meta, MetaPart } from '../../../shared/ui/rows/rows.tsx';
import { Steps } from '../../../shared/ui/steps/steps.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { useItemTitle } from '../../parts/item-titles.ts';
import { settingAimsOf, toolCommonOf } from '../../parts/page-words.ts';
import { StepText } from '../../parts/step-text.tsx';
import { useToolWords } from '../../parts/tool-words.ts';
import { wordsOf } from '../../parts/words-of.ts';
import { PLAN, usePlan } from '../../plan.ts';
import type { SettingState } from './tool-settings.ts';
import './setting-card.css';

type Props = { readonly tool: ToolId; readonly state: SettingState; readonly open: boolean };

export function SettingCard({ tool, state: { facts, done }, open }: Props) {
  const m = useWords(meetingMessages);
  const common = useWords(toolCommonOf(tool));
  const store = useStore();
  const plan = usePlan();
  const title = useItemTitle();
  const [moved, setMoved] = useState<readonly Moved[]>([]);
  const words = wordsOf(useToolWords(tool).settings, facts.id);
  const aim = wordsOf<string | undefined>(useWords(settingAimsOf(tool)), facts.id) ?? words?.name;
  if (!words) return null;
  const tick = (ticked: boolean) => {
    const changed = ticked ? movedByTick(plan.entries, facts.items) : movedBack(plan.entries, moved);
    setMoved(ticked ? changed : []);
    void store.set([
      { path: path.setting(PLAN, facts.id), value: ticked ? true : null },
      ...changed.map(({ item, before }) => ({
        path: path.answer(PLAN, item, 'status'),
        value: ticked ? 'partly' : before === 'new' ? null : before,
      })),
    ]);
  };
  // A name can be known in one language and not in the other.
  const nameSure =
    !facts.doubt.includes(`name_${locale.value}`) &&
    (facts.checked || !facts.doubt.some((part) => part.startsWith('name')));
  const whereSure = facts.checked || !facts.doubt.some((part) => part.startsWith('where'));
  const need = planNeed(facts.id);
  const planName = need && wordsOf<string>(common.plans[tool], need.plan);
  const isOld = isPast({ by: lookAgainBy('setting', facts.checkedOn, certainty(facts)) }, today());
  return (
    <div class="tm-card tm-setting" id={facts.id}>
      <CheckRow big label={aim} hint={words.why} checked={done} onChange={tick} />
      <StatusLine>
        {moved.length > 0 && m.tickMoved({ titles: moved.map(({ item }) => title(item)).join(m.titleGap) })}
      </StatusLine>
      <Meta>
        <MetaPart icon="user" label={m.who}>
          {wordsOf(common.who, facts.who)}
        </MetaPart>
        <MetaPart icon="yen" label={m.whichPlan}>
          {need && planName
            ? need.certain
              ? m.planFrom({ plan: planName })
              : m.planFromUnsure({ plan: planName })
            : m.everyPlan}
        </MetaPart>
      </Meta>
      <Details summary={m.how} open={open}>
        <p class="tm-sub">{whereSure ? m.where({ where: words.where }) : m.whereUnchecked({ where: words.where })}</p>
        <p class="tm-sub">
          {facts.nameIsOurs
            ? m.nameUnknown
            : nameSure
              ? m.screenName({ name: words.name })
              : m.screenNameUnsure({ name: words.name })}
        </p>
        <Steps items={words.steps.map((step) => <StepText key={step} text={step} />)} />
        {words.caution && (
          <Note>
            <p>{words.caution}</p>
          </Note>
        )}
        {words.default && (
          <p class="tm-sub">
            {facts.defaultCertain ? m.startsAs({ value: words.default }) : m.startsAsUnsure({ value: words.default })}
          </p>
        )}
        {words.plan && <p class="tm-sub">{m.plan({ plan: words.plan })}</p>}
        <Meta>
          <MetaPart icon={facts.checked ? 'check' : 'info'}>
            {facts.checked ? wordsOf(common.confidence, facts.confidence) : m.wordsUnchecked}
          </MetaPart>
        </Meta>
        {isOld && <p class="tm-sub">{m.stale({ month: formatMonth(facts.checkedOn, locale.value) })}</p>}
        {facts.source.startsWith('https://') && (
          <TextLink href={facts.source} external after="external" context={m.needsNetwork}>
            {m.source}
          </TextLink>
        )}
      </Details>
    </div>
  );
}
