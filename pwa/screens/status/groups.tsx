// State by role, by rule / people / technology, and by field. Our own mapping, and it says so.
import { FIELD_IDS, findItem, GUIDELINE_ITEMS, guidelineWords, KIND_IDS } from '../../../shared/content/index.ts';
import type { GuidelineItemFacts } from '../../../shared/content/types.ts';
import { ROLES } from '../../../shared/core/item.ts';
import { laggingShare, leastShares, type Share, sharesBy } from '../../../shared/core/proportion.ts';
import { type AnsweredEntry, inHandbook } from '../../../shared/core/summary.ts';
import { statusMessages } from '../../../shared/i18n/status.ts';
import { Details } from '../../../shared/ui/details/details.tsx';
import { PercentBars } from '../../../shared/ui/percent-bars/percent-bars.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import { laggingCaption, leastCaption } from './captions.ts';
import { DemandCard } from './demand-card.tsx';
import { isLeast } from './is-least.ts';

type Props = { readonly entries: readonly AnsweredEntry[] };

/** The groups of an item, from the facts of the guideline. */
function groupsBy<K extends string>(pick: (facts: GuidelineItemFacts) => readonly string[], keys: readonly K[]) {
  return (id: string): readonly K[] => {
    const item = findItem(id);
    const own: readonly string[] = item ? pick(GUIDELINE_ITEMS[item.id]) : [];
    return keys.filter((key) => own.includes(key));
  };
}

const bars = <K extends string>(
  shares: readonly Share<K>[],
  words: Readonly<Record<K, { readonly label: string }>>,
  isStrong: (key: K) => boolean,
) =>
  shares
    .filter(({ whole }) => whole > 0)
    .map(({ key, done, whole }) => ({ label: words[key].label, part: done, whole, strong: isStrong(key) }));

const labels = <K extends string>(
  words: Readonly<Record<K, { readonly label: string }>>,
): Readonly<Record<K, string>> =>
  Object.fromEntries(
    Object.entries<{ readonly label: string }>(words).map(([key, { label }]) => [key, label]),
  ) as Record<K, string>;

export function ByRole({ entries }: Props) {
  const m = useWords(statusMessages);
  const roles = useWords(guidelineWords).roles;
  const shares = sharesBy(
    entries.filter(inHandbook),
    ROLES,
    groupsBy((facts) => facts.roles, ROLES),
  );
  const least = leastShares(shares);
  const caption = leastCaption(m, shares, labels(roles));
  return (
    <DemandCard title={m.role} says={caption}>
      <PercentBars
        caption={caption}
        note={m.roleNote}
        nameOfRows={m.roleColumn}
        rows={bars(shares, roles, (key) => isLeast(key, least, shares))}
      />
      <TextLink href={href('roles')} after="next">
        {m.seeRoles}
      </TextLink>
    </DemandCard>
  );
}

export function ByKind({ entries }: Props) {
  const m = useWords(statusMessages);
  const words = useWords(guidelineWords);
  const handbook = entries.filter(inHandbook);
  const kinds = sharesBy(
    handbook,
    KIND_IDS,
    groupsBy((facts) => facts.kinds, KIND_IDS),
  );
  const fields = sharesBy(
    handbook,
    FIELD_IDS,
    groupsBy((facts) => facts.fields, FIELD_IDS),
  );
  const lagging = laggingShare(kinds);
  const leastFields = leastShares(fields);
  const caption = laggingCaption(m, kinds, words.kinds);
  return (
    <DemandCard title={m.kind} says={caption}>
      <PercentBars
        caption={caption}
        note={words.disclaimer}
        nameOfRows={m.kindColumn}
        rows={bars(kinds, words.kinds, (key) => key === lagging?.key)}
      />
      <Details summary={m.field}>
        <PercentBars
          caption={leastCaption(m, fields, labels(words.fields))}
          nameOfRows={m.fieldColumn}
          rows={bars(fields, words.fields, (key) => isLeast(key, leastFields, fields))}
        />
      </Details>
    </DemandCard>
  );
}
