// In which language cards and pages speak, with its lock.
import type { ReminderSettings } from '../../shared/core/reminder-settings.ts';
import { isLocked } from '../../shared/core/reminder-settings.ts';
import { optionsMessages } from '../../shared/i18n/options.ts';
import { Segmented } from '../../shared/ui/segmented/segmented.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { changeSetting } from './change.ts';
import { LockLine } from './lock-line.tsx';
import { settingsState } from './page-state.ts';

const LANGUAGES: readonly ReminderSettings['language'][] = ['auto', 'ja', 'en'];

export function LanguageChoice() {
  const m = useWords(optionsMessages);
  const { settings, policy } = settingsState.value;
  const locked = isLocked(policy, 'language');
  return (
    <div>
      <LockLine locked={locked} />
      <Segmented
        legend={m.language}
        options={LANGUAGES.map((value) => ({
          value,
          label: m.languages[value],
          ...(value !== 'auto' && { lang: value }),
        }))}
        value={settings.language}
        onChange={(language) => void changeSetting({ language })}
        disabled={locked}
      />
    </div>
  );
}
