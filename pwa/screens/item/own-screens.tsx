// Screens of this app where a measure is really done: the way from the question to the work.
import type { ItemId } from '../../../shared/content/items.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import type { IconName } from '../../../shared/ui/icon/icon.tsx';
import { GroupHead, Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';

const SCREENS = {
  contacts: ['contacts', 'call'],
  card: ['emergency-card', 'printer'],
  incident: ['incident', 'help'],
  link: ['meeting/link', 'link'],
  meeting: ['meeting', 'video'],
  rules: ['rules', 'file'],
  notices: ['notices', 'chat'],
} as const satisfies Readonly<Record<string, readonly [string, IconName]>>;

/** What of a measure can be done here. A measure that is not named is done elsewhere. */
export const OWN_SCREENS: Readonly<Partial<Record<ItemId, readonly (keyof typeof SCREENS)[]>>> = {
  '3-3': ['meeting', 'link'],
  '3-4': ['meeting', 'link'],
  '4-3': ['meeting'],
  '7-1': ['contacts', 'card', 'incident'],
  '8-5': ['meeting'],
  'S-10': ['notices'],
  'S-12': ['rules'],
};

/** Nothing for a measure that is done elsewhere, and for oneself nothing that only a company makes. */
export function OwnScreens({ id, self }: { readonly id: ItemId; readonly self: boolean }) {
  const m = useWords(itemMessages);
  const screens = (OWN_SCREENS[id] ?? []).filter((name) => !self || (name !== 'rules' && name !== 'notices'));
  if (screens.length === 0) return null;
  return (
    <section aria-labelledby="own-screens">
      <GroupHead id="own-screens" title={m.ownScreens} />
      <Rows>
        {screens.map((name) => (
          <Row
            key={name}
            href={href(...SCREENS[name][0].split('/'))}
            lead={<RowIcon icon={SCREENS[name][1]} />}
            title={m.ownScreenNames[name]}
          />
        ))}
      </Rows>
    </section>
  );
}
