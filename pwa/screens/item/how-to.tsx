// Steps for each system, this device's own chosen first, with honest words about names that may differ.

import { useState } from 'preact/hooks';
import { isPast, lookAgainBy } from '../../../shared/content/freshness.ts';
import type { ItemId } from '../../../shared/content/items.ts';
import { PLATFORM_IDS } from '../../../shared/content/platforms.ts';
import { LAST_REVIEWED } from '../../../shared/content/sources.ts';
import { platformWords } from '../../../shared/content/words.ts';
import { formatMinutes, formatMonth } from '../../../shared/i18n/format.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { Details } from '../../../shared/ui/details/details.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Meta, MetaPart } from '../../../shared/ui/rows/rows.tsx';
import { inBrackets } from '../../../shared/ui/signs.ts';
import { Steps } from '../../../shared/ui/steps/steps.tsx';
import { Tabs } from '../../../shared/ui/tabs/tabs.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { howtoOf, itemFactsOf } from '../../parts/item-words.ts';
import { StepText } from '../../parts/step-text.tsx';
import { wordsOf } from '../../parts/words-of.ts';
import { ownPlatform } from './own-system.ts';

/** `asked` is the system that a link to the item named, if any. */
export function HowTo({ id, asked = null }: { readonly id: ItemId; readonly asked?: string | null }) {
  const m = useWords(itemMessages);
  const platforms = useWords(platformWords);
  const words = useWords(howtoOf(id));
  const facts = useWords(itemFactsOf(id)).howto;
  const systems = PLATFORM_IDS.filter((platform) => facts[platform]);
  const own = ownPlatform();
  const first = systems.find((platform) => platform === asked) ?? (own && facts[own] ? own : systems[0]);
  const [selected, setSelected] = useState<string>(first ?? '');
  const shown = systems.find((platform) => platform === selected) ?? systems[0];
  const steps = shown && wordsOf(words, shown);
  const howto = shown && facts[shown];
  if (!steps || !howto) return null;
  return (
    <section class="tm-stack" aria-labelledby="how">
      <h2 id="how">{m.how}</h2>
      <Tabs
        label={m.systems}
        tabs={systems.map((platform) => ({ id: platform, label: platforms.short[platform] }))}
        selected={shown}
        onSelect={setSelected}
      >
        <Meta>
          <MetaPart icon="clock">{formatMinutes(howto.minutes, locale.value)}</MetaPart>
          <MetaPart>
            {platforms.names[shown]}
            {shown === own && inBrackets(m.yourSystem)}
          </MetaPart>
        </Meta>
        <Steps items={steps.steps.map((step) => <StepText key={step} text={step} />)} />
        {steps.trouble && (
          <Details kind="quiet" summary={m.trouble}>
            <p class="tm-sub">
              <StepText text={steps.trouble} />
            </p>
          </Details>
        )}
        {isPast({ by: lookAgainBy('review', LAST_REVIEWED.howto, 'A') }, today()) && (
          <p class="tm-sub">{m.stale({ month: formatMonth(LAST_REVIEWED.howto, locale.value) })}</p>
        )}
        <p class="tm-sub">
          {m.screenWords} {howto.checked.includes(false) && m.unchecked}
        </p>
      </Tabs>
    </section>
  );
}
