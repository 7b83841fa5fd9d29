// The popup: the checklist of this moment, one click away.
import './popup.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { placeWords } from '../../shared/content/place-words.ts';
import { wantsQuietQuestion } from '../../shared/core/reminder-history.ts';
import { isLocked } from '../../shared/core/reminder-settings.ts';
import { cardMessages } from '../../shared/i18n/card.ts';
import { popupMessages } from '../../shared/i18n/popup.ts';
import { Button } from '../../shared/ui/button/button.tsx';
import { Icon } from '../../shared/ui/icon/icon.tsx';
import { IconButton } from '../../shared/ui/icon-button/icon-button.tsx';
import { Mark } from '../../shared/ui/mark/mark.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { send } from '../messages/send.ts';
import { history, settingsState } from '../page/page-state.ts';
import { nowHere } from '../platform/reminder-state.ts';
import { openApp, openOptions } from '../platform/tabs.ts';
import { Company } from './company.tsx';
import { front } from './front.ts';
import { LinkCheck } from './link-check.tsx';
import { MomentRows } from './moment-rows.tsx';
import { NextStep } from './next-step.tsx';
import { NoAccess } from './no-access.tsx';
import { NoMoment } from './no-moment.tsx';
import { Paused } from './paused.tsx';
import type { Picked } from './picked.ts';
import { QuietQuestion } from './quiet-question.tsx';
import type { Site } from './site.ts';
import { StaffCheck } from './staff-check.tsx';

type Words = {
  readonly m: ReturnType<typeof popupMessages.get>;
  readonly card: ReturnType<typeof cardMessages.get>;
  readonly places: ReturnType<typeof placeWords.get>;
};

/** Where one is, in a few words: a place with what is done there, a tool, or this page. */
function titleOf(site: Site, { m, card, places }: Words): string {
  if (site.kind === 'tool') return card.tools[site.tool];
  const { name, moments } = places[site.list.place];
  const words: Readonly<Record<string, string>> = moments;
  return m.heading({ tool: name, phase: words[site.list.moment] ?? '' });
}

const go = (work: Promise<void>): void => void work.then(() => close());

function Frame(props: {
  readonly title: string;
  readonly foot: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const m = useWords(popupMessages);
  return (
    <>
      <header class="tm-popup__head">
        <Mark />
        <h1 class="tm-popup__title">{props.title}</h1>
        <IconButton icon="gear" label={m.settings} onClick={() => go(openOptions())} />
      </header>
      <main class="tm-popup__main tm-stack">{props.children}</main>
      <footer class="tm-popup__foot">{props.foot}</footer>
    </>
  );
}

function Sharing() {
  const m = useWords(popupMessages);
  const foot = (
    <p class="tm-popup__quiet tm-sub tm-line">
      <Icon name="lock" size="xs" />
      {m.notRead}
    </p>
  );
  return (
    <Frame title={m.name} foot={foot}>
      <div class="tm-popup__sharing tm-stack">
        <span class="tm-popup__disc">
          <Icon name="monitor" />
        </span>
        <h2>{m.sharingTitle}</h2>
        <p class="tm-sub">{m.sharingText}</p>
      </div>
    </Frame>
  );
}

function OpenApp() {
  const m = useWords(popupMessages);
  return (
    <Button wide onClick={() => go(openApp())}>
      {m.open}
    </Button>
  );
}

export function Popup() {
  const m = useWords(popupMessages);
  const card = useWords(cardMessages);
  const [picked, pick] = useState<Picked | null>(null);
  const places = useWords(placeWords);
  const { moment, visit, site, isReached } = front.value;
  if (visit?.isSharing) return <Sharing />;
  const isPaused = history.value.pausedDay === nowHere().day;
  const asksQuiet = wantsQuietQuestion(history.value) && !isLocked(settingsState.value.policy, 'perDay');
  const shown: Picked | null = picked ?? moment;
  const title = shown
    ? m.heading({ tool: card.tools[shown.tool], phase: card.phases[shown.phase] })
    : titleOf(site, { m, card, places });
  const foot = (
    <>
      <OpenApp />
      {shown && !isPaused && (
        <Button kind="text" size="small" onClick={() => void send('pause/today', { paused: true })}>
          {m.today}
        </Button>
      )}
    </>
  );
  return (
    <Frame title={isPaused && !picked ? m.name : title} foot={foot}>
      <NoAccess tool={isReached ? (moment?.tool ?? null) : null} />
      {isPaused && !picked ? (
        <Paused
          shown={shown ?? { tool: settingsState.value.settings.tools[0] ?? 'zoom', phase: 'prejoin' }}
          onLook={pick}
        />
      ) : shown ? (
        <MomentRows key={`${shown.tool} ${shown.phase}`} shown={shown} isOwn={picked === null} onPick={pick} />
      ) : (
        <NoMoment site={site} onPick={pick} />
      )}
      {asksQuiet && <QuietQuestion />}
      <NextStep />
      <StaffCheck />
      <LinkCheck />
      <Company />
    </Frame>
  );
}
