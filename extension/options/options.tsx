// The options page: when, how often, where, for whom; and what the extension has done.
import './options.css';
import { isLocked, type SettingKey } from '../../shared/core/reminder-settings.ts';
import { optionsMessages } from '../../shared/i18n/options.ts';
import { Bullets } from '../../shared/ui/bullets/bullets.tsx';
import { Mark } from '../../shared/ui/mark/mark.tsx';
import { Note } from '../../shared/ui/panel/panel.tsx';
import { TextLink } from '../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { changeSetting, saveState } from '../page/change.ts';
import { FieldCard } from '../page/field-card.tsx';
import { settingsState } from '../page/page-state.ts';
import { ToolChecks } from '../page/tool-checks.tsx';
import { openApp, pageUrl } from '../platform/tabs.ts';
import { HowOften, Looks, Me, Weekly, When, Where } from './choices.tsx';
import { Company } from './company.tsx';
import { Dismissed } from './dismissed.tsx';
import { LostSigns } from './lost-signs.tsx';
import { PolicyProblems } from './policy-problems.tsx';
import { Receipt } from './receipt.tsx';

function Saved() {
  const m = useWords(optionsMessages);
  const text = { none: '', saved: m.saved, 'not-saved': m.notSaved }[saveState.value];
  return (
    <p class="tm-options__saved tm-sub" role="status">
      {text}
    </p>
  );
}

function Why() {
  const m = useWords(optionsMessages);
  return (
    <section class="tm-card tm-stack" data-gap="2" aria-labelledby="why">
      <h2 id="why" class="tm-h3">
        {m.why}
      </h2>
      <Bullets items={m.whyText} />
    </section>
  );
}

export function Options() {
  const m = useWords(optionsMessages);
  const { settings, policy } = settingsState.value;
  const locked = (key: SettingKey) => isLocked(policy, key);
  return (
    <main class="tm-options">
      <header class="tm-options__head">
        <Mark size="l" />
        <div>
          <h1>{m.title}</h1>
          <p class="tm-sub">{m.lead}</p>
        </div>
        <Saved />
      </header>
      <div class="tm-options__columns">
        <div class="tm-stack">
          <When locked={locked('phases')} />
          <HowOften locked={locked('perDay')} fewerLocked={locked('fewer')} />
          <Me locked={locked('isHost')} />
          <Weekly />
          <Why />
        </div>
        <div class="tm-stack">
          <PolicyProblems />
          <Company />
          <Where />
          <FieldCard title={m.tools} locked={locked('tools')}>
            <ToolChecks value={settings.tools} onChange={(tools) => void changeSetting({ tools })} />
          </FieldCard>
          <Looks />
          <Dismissed />
          <LostSigns />
          <Receipt />
          <Note icon="lock" title={m.keeps}>
            <p>{m.keepsText}</p>
          </Note>
        </div>
      </div>
      <p class="tm-options__foot tm-line" data-wrap="">
        <TextLink onClick={() => void openApp()}>{m.open}</TextLink>
        <TextLink href={pageUrl('welcome/index.html')}>{m.welcome}</TextLink>
      </p>
    </main>
  );
}
