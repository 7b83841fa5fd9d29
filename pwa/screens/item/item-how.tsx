// How to do it: the part of an item's page that people look for first below the answer. It comes before all the rest.
import type { ItemId } from '../../../shared/content/items.ts';
import { platformWords, supportWords } from '../../../shared/content/words.ts';
import { howtoOf, itemFactsOf } from '../../parts/item-words.ts';
import { HowTo } from './how-to.tsx';
import { OwnScreens } from './own-screens.tsx';
import { ThisDevice } from './this-device.tsx';

/** Items about the version of the system in use. */
const ABOUT_VERSIONS: readonly string[] = ['5-1', '5-2'];

export type ItemHowProps = {
  readonly id: ItemId;
  /** the system that a link to the item named, if any */
  readonly asked: string | null;
  /** for oneself: nothing that only a company makes */
  readonly self: boolean;
};

/** The steps of this item alone; the table of versions only where it is shown. */
export const itemHowNeeds = ({ id }: ItemHowProps) => [
  howtoOf(id),
  itemFactsOf(id),
  platformWords,
  ...(ABOUT_VERSIONS.includes(id) ? [supportWords] : []),
];

export function ItemHow({ id, asked, self }: ItemHowProps) {
  return (
    <>
      <OwnScreens id={id} self={self} />
      {ABOUT_VERSIONS.includes(id) && <ThisDevice />}
      <HowTo id={id} asked={asked} />
    </>
  );
}
