// How the app looks: language, text size, colours, readings. Each takes effect at once.
import { settingsMessages } from '../../../shared/i18n/settings.ts';
import { changeSettings, type Settings, settings } from '../../../shared/store/settings.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Segmented } from '../../../shared/ui/segmented/segmented.tsx';
import { Switch } from '../../../shared/ui/switch/switch.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';

export function Look() {
  const m = useWords(settingsMessages);
  const { values } = useStore();
  const { language, textSize, theme, furigana } = settings.value;
  // What cannot be written stays for this visit; the next change tries again.
  const change = (part: Partial<Settings>) => void changeSettings(values, part).catch(() => undefined);
  return (
    <section class="tm-stack" data-gap="6" aria-labelledby="look">
      <h2 id="look">{m.look}</h2>
      <Segmented
        legend={m.language}
        options={[
          { value: 'auto', label: m.languageAuto },
          { value: 'ja', label: '日本語', lang: 'ja' },
          { value: 'en', label: 'English', lang: 'en' },
        ]}
        value={language}
        onChange={(value) => change({ language: value })}
      />
      <Segmented
        legend={m.textSize}
        options={(['small', 'standard', 'large'] as const).map((value) => ({ value, label: m.textSizes[value] }))}
        value={textSize}
        onChange={(value) => change({ textSize: value })}
      />
      <Segmented
        legend={m.theme}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: m.themes[value] }))}
        value={theme}
        onChange={(value) => change({ theme: value })}
      />
      <Switch
        label={m.furigana}
        hint={m.furiganaHint}
        checked={furigana}
        onChange={(value) => change({ furigana: value })}
      />
    </section>
  );
}
