// Every name in doubt, one by one: settings and steps with a way to them, days and contacts with what is known of them.
import {
  contactWords,
  DESKS,
  HOWTO,
  howtoWords,
  type ItemId,
  itemWords,
  PLATFORM_IDS,
  PUBLIC_CONTACTS,
  platformWords,
  SUPPORT,
  settingAimWords,
  supportWords,
  TOOL_IDS,
  TOOLS,
} from '../../../shared/content/index.ts';
import { aboutMessages } from '../../../shared/i18n/about.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { hrefWith } from '../../navigation/router.ts';
import { toolWordNeeds, wordsOfTool } from '../../parts/tool-words.ts';
import { wordsOf } from '../../parts/words-of.ts';

export const doubtNameNeeds = [
  aboutMessages,
  contactWords,
  howtoWords,
  itemWords,
  platformWords,
  settingAimWords,
  supportWords,
  ...toolWordNeeds,
] as const;

type Named = { readonly key: string; readonly href: string; readonly title: string; readonly text: string };

/** Links, one a line, each with what is in doubt. */
function NameList({ names }: { readonly names: readonly Named[] }) {
  return (
    <ul class="tm-stack" data-gap="2">
      {names.map(({ key, href, title, text }) => (
        <li key={key}>
          <TextLink href={href}>{title}</TextLink>
          <p class="tm-sub">{text}</p>
        </li>
      ))}
    </ul>
  );
}

function useSettings(): Named[] {
  const aims = useWords(settingAimWords);
  return TOOL_IDS.flatMap((tool) => {
    const words = wordsOfTool(tool).get(locale.value);
    /** The tool is named once, also where the setting has its name in it. */
    const named = (setting: string) => (setting.startsWith(words.name) ? setting : `${words.name} ${setting}`);
    return TOOLS[tool].settings
      .filter(({ checked }) => !checked)
      .map(({ id }) => ({
        key: id,
        href: hrefWith(['meeting', 'tool', tool], { setting: id }),
        title: wordsOf<string>(aims, id) ?? id,
        text: named(wordsOf(words.settings, id)?.name ?? ''),
      }));
  });
}

type Howto = Readonly<Record<string, Readonly<Record<string, { readonly steps: readonly string[] }>>>>;

function useSteps(): Named[] {
  const items = useWords(itemWords).items;
  const platforms = useWords(platformWords).short;
  const howto: Howto = useWords(howtoWords);
  return (Object.keys(HOWTO) as ItemId[]).flatMap((item) =>
    PLATFORM_IDS.flatMap((system) =>
      (HOWTO[item][system]?.checked ?? [])
        .map((known, at) => ({
          known,
          key: `${item}/${system}/${at}`,
          href: hrefWith(['item', item], { system }),
          title: `${item} ${items[item].title}`,
          text: `${platforms[system]} ${howto[item]?.[system]?.steps[at] ?? ''}`,
        }))
        .filter(({ known }) => !known),
    ),
  );
}

export function DoubtNames() {
  const m = useWords(aboutMessages);
  const support = useWords(supportWords);
  const contacts = useWords(contactWords).public;
  const settings = useSettings();
  const steps = useSteps();
  const days = SUPPORT.filter(({ confidence }) => confidence !== 'A').map(
    ({ id, confidence }) => `${support.products[id]}${m.colon}${support.confidence[confidence]}`,
  );
  const desks = PUBLIC_CONTACTS.filter(({ checked }) => !checked).map(
    ({ id }) => contacts[id as keyof typeof contacts].label,
  );
  // These have their Japanese names only, and some of them stand above already.
  const japanese = DESKS.filter(({ confidence }) => confidence !== 'A')
    .map(({ name }) => name)
    .filter((name) => !desks.includes(name));
  return (
    <section class="tm-stack" data-gap="2" aria-labelledby="names">
      <h2 id="names">{m.namesTitle}</h2>
      <Details summary={m.doubts.settings.title}>
        <NameList names={settings} />
      </Details>
      <Details summary={m.doubts.steps.title}>
        <NameList names={steps} />
      </Details>
      <Details summary={m.doubts.support.title}>
        <Bullets items={days} />
      </Details>
      <Details summary={m.doubts.contacts.title}>
        <Bullets
          items={[
            ...desks,
            ...[...new Set(japanese)].map((name) => (
              <span key={name} lang="ja">
                {name}
              </span>
            )),
          ]}
        />
      </Details>
    </section>
  );
}
