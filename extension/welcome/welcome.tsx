// What the extension does in three lines, the few choices that matter, and a sample card.
import './welcome.css';
import { isLocked } from '../../shared/core/reminder-settings.ts';
import { welcomeMessages } from '../../shared/i18n/welcome.ts';
import { Button, Buttons } from '../../shared/ui/button/button.tsx';
import { CheckRow } from '../../shared/ui/check-row/check-row.tsx';
import { Mark } from '../../shared/ui/mark/mark.tsx';
import { Steps } from '../../shared/ui/steps/steps.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { changeSetting, saveState } from '../page/change.ts';
import { FieldCard } from '../page/field-card.tsx';
import { LanguageChoice } from '../page/language-choice.tsx';
import { settingsState } from '../page/page-state.ts';
import { RadioRows } from '../page/radio-rows.tsx';
import { ToolChecks } from '../page/tool-checks.tsx';
import { openApp, openOptions } from '../platform/tabs.ts';
import { Access } from './access.tsx';
import { Sample } from './sample.tsx';

function Choices() {
  const m = useWords(welcomeMessages);
  const { settings, policy } = settingsState.value;
  return (
    <div class="tm-stack">
      <FieldCard title={m.tools} locked={isLocked(policy, 'tools')}>
        <ToolChecks value={settings.tools} onChange={(tools) => void changeSetting({ tools })} />
      </FieldCard>
      <FieldCard title={m.howOften} locked={isLocked(policy, 'perDay')}>
        <RadioRows
          options={([4, 1] as const).map((value) => ({ value, label: m.perDay[value] }))}
          value={settings.perDay}
          onChange={(perDay) => void changeSetting({ perDay })}
        />
      </FieldCard>
      <FieldCard title={m.choices} locked={isLocked(policy, 'isHost')}>
        <CheckRow
          label={m.host}
          hint={m.hostHint}
          checked={settings.isHost}
          onChange={(isHost) => void changeSetting({ isHost })}
        />
      </FieldCard>
      <LanguageChoice />
    </div>
  );
}

export function Welcome() {
  const m = useWords(welcomeMessages);
  return (
    <main class="tm-welcome">
      <p class="tm-welcome__brand">
        <Mark size="l" />
        {m.name}
      </p>
      <div class="tm-welcome__columns">
        <div class="tm-stack" data-gap="6">
          <div class="tm-stack">
            <h1 class="tm-welcome__title">{m.title}</h1>
            <p>{m.lead}</p>
          </div>
          <Steps>
            {m.steps.map(({ title, text }) => (
              <li key={title}>
                <b class="tm-strong">{title}</b>
                <span class="tm-welcome__step tm-sub">{text}</span>
              </li>
            ))}
          </Steps>
          <Access />
          <Choices />
          <p class="tm-sub" role="status">
            {saveState.value === 'saved' ? m.saved : ''}
          </p>
          <Buttons>
            <Button onClick={() => void openApp()}>{m.start}</Button>
            <Button kind="secondary" onClick={() => void openOptions()}>
              {m.more}
            </Button>
          </Buttons>
        </div>
        <Sample />
      </div>
      <p class="tm-welcome__foot tm-sub">{m.notOfficial}</p>
    </main>
  );
}
