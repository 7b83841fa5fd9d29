// How to do it: the part of an item's page that people look for first below the answer. It comes before all the rest.
import type { ItemId } from '../../../shared/content/items.ts';
import { howtoWords, platformWords, supportWords } from '../../../shared/content/words.ts';
import { HowTo } from './how-to.tsx';
import { ThisDevice } from './this-device.tsx';

export const itemHowNeeds = [howtoWords, platformWords, supportWords] as const;

/** Items about the version of the system in use. */
const ABOUT_VERSIONS: readonly string[] = ['5-1', '5-2'];

export type ItemHowProps = {
  readonly id: ItemId;
  /** the system that a link to the item named, if any */
  readonly asked: string | null;
};

export function ItemHow({ id, asked }: ItemHowProps) {
  return (
    <>
      {ABOUT_VERSIONS.includes(id) && <ThisDevice />}
      <HowTo id={id} asked={asked} />
    </>
  );
}
