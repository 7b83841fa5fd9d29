// The groups of choices on the options page.
import { useEffect, useState } from 'preact/hooks';
import { MOMENT_PHASES, type MomentPhase } from '../../shared/core/meeting/moment-types.ts';
import { PLACES, type ReminderSettings } from '../../shared/core/reminder-settings.ts';
import { optionsMessages } from '../../shared/i18n/options.ts';
import { CheckRow } from '../../shared/ui/check-row/check-row.tsx';
import { Segmented } from '../../shared/ui/segmented/segmented.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { changeSetting } from '../page/change.ts';
import { FieldCard } from '../page/field-card.tsx';
import { LanguageChoice } from '../page/language-choice.tsx';
import { LockLine } from '../page/lock-line.tsx';
import { settingsState } from '../page/page-state.ts';
import { RadioRows } from '../page/radio-rows.tsx';
import { hasNotifications, requestNotifications } from '../platform/permissions.ts';

type Lockable = { readonly locked: boolean };

export function When({ locked }: Lockable) {
  const m = useWords(optionsMessages);
  const { phases } = settingsState.value.settings;
  const change = (phase: MomentPhase, isOn: boolean) =>
    void changeSetting({ phases: MOMENT_PHASES.filter((one) => (one === phase ? isOn : phases.includes(one))) });
  return (
    <FieldCard title={m.when} locked={locked}>
      {MOMENT_PHASES.map((phase) => (
        <CheckRow
          key={phase}
          label={m.phases[phase]}
          {...(phase === 'sharing' && { hint: m.sharingHint })}
          checked={phases.includes(phase)}
          onChange={(isOn) => change(phase, isOn)}
        />
      ))}
    </FieldCard>
  );
}

export function HowOften({ locked, fewerLocked }: Lockable & { readonly fewerLocked: boolean }) {
  const m = useWords(optionsMessages);
  const { perDay, fewer } = settingsState.value.settings;
  return (
    <FieldCard title={m.howOften}>
      <RadioRows
        options={([4, 1] as const).map((value) => ({ value, label: m.perDay[value] }))}
        value={perDay}
        onChange={(value) => void changeSetting({ perDay: value })}
        locked={locked}
      />
      <LockLine locked={fewerLocked} />
      <CheckRow
        label={m.fewer}
        hint={m.fewerHint}
        checked={fewer}
        onChange={(isOn) => void changeSetting({ fewer: isOn })}
        disabled={fewerLocked}
      />
    </FieldCard>
  );
}

export function Me({ locked }: Lockable) {
  const m = useWords(optionsMessages);
  return (
    <FieldCard title={m.me} locked={locked}>
      <CheckRow
        label={m.host}
        hint={m.hostHint}
        checked={settingsState.value.settings.isHost}
        onChange={(isHost) => void changeSetting({ isHost })}
      />
    </FieldCard>
  );
}

export function Weekly() {
  const m = useWords(optionsMessages);
  const { weekly } = settingsState.value.settings;
  // An object of its own each time, so that a box that was ticked in vain is drawn again.
  const [permission, setPermission] = useState({ isGiven: true });
  useEffect(() => {
    // It can be taken back in the browser's own settings at any time.
    const look = (isGiven: boolean) => setPermission({ isGiven });
    void hasNotifications().then(look, () => look(false));
  }, [weekly]);
  const change = async (isOn: boolean) => {
    // Asked within the click, or browsers refuse.
    const isGiven = isOn && (await requestNotifications().catch(() => false));
    await changeSetting({ weekly: isGiven });
    setPermission({ isGiven });
  };
  return (
    <FieldCard title={m.others}>
      <CheckRow
        label={m.weekly}
        hint={m.weeklyHint}
        checked={weekly && permission.isGiven}
        onChange={(isOn) => void change(isOn)}
      />
      <p class="tm-sub">{m.keysText}</p>
    </FieldCard>
  );
}

export function Where() {
  const m = useWords(optionsMessages);
  const { place } = settingsState.value.settings;
  return (
    <FieldCard title={m.where}>
      <div class="tm-options__where">
        <RadioRows
          options={PLACES.map((value) => ({
            value,
            label: m.places[value],
            hint: value === 'toolbar' ? m.toolbarHint : undefined,
          }))}
          value={place}
          onChange={(value) => void changeSetting({ place: value })}
        />
        <div class="tm-options__preview" data-place={place} aria-hidden="true">
          <i class="tm-options__preview-card" />
          <b class="tm-options__preview-bar" />
        </div>
      </div>
    </FieldCard>
  );
}

export function Looks() {
  const m = useWords(optionsMessages);
  const { theme, textSize } = settingsState.value.settings;
  const entries = <K extends string>(labels: Readonly<Record<K, string>>) =>
    (Object.keys(labels) as K[]).map((value) => ({ value, label: labels[value] }));
  const change = (changed: Partial<ReminderSettings>) => void changeSetting(changed);
  return (
    <div class="tm-card tm-stack">
      <LanguageChoice />
      <Segmented
        legend={m.theme}
        options={entries(m.themes)}
        value={theme}
        onChange={(value) => change({ theme: value })}
      />
      <Segmented
        legend={m.textSize}
        options={entries(m.textSizes)}
        value={textSize}
        onChange={(value) => change({ textSize: value })}
      />
    </div>
  );
}
