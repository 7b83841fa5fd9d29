// The table of measures and threats on the screen: a link for each measure, a mark below each threat it helps against.
import './threat-grid.css';
import { Fragment } from 'preact';
import { type CategoryId, type ItemId, itemWords } from '../../../shared/content/index.ts';
import { type Item, THREATS } from '../../../shared/core/item.ts';
import { threatMessages } from '../../../shared/i18n/threats.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';

export type ThreatGridProps = { readonly items: readonly Item[]; readonly labelledBy: string };

function GridRow({ item }: { readonly item: Item }) {
  const m = useWords(threatMessages);
  const words = useWords(itemWords).items[item.id as ItemId];
  return (
    <tr>
      <th scope="row">
        <TextLink href={href('item', item.id)}>
          <span class="tm-num">{item.id}</span> {words.title}
        </TextLink>
      </th>
      {THREATS.map((threat) => (
        <td key={threat}>
          {item.threats.includes(threat) && (
            <>
              <span class="tm-threat-grid__dot" aria-hidden="true">
                ●
              </span>
              <span class="tm-vh">{m.helps}</span>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}

export function ThreatGrid({ items, labelledBy }: ThreatGridProps) {
  const m = useWords(threatMessages);
  const { categories } = useWords(itemWords);
  const groups = [...new Set(items.map(({ category }) => category))];
  return (
    <table class="tm-threat-grid" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{m.measure}</th>
          {THREATS.map((threat) => (
            <th key={threat} scope="col">
              {m.short[threat]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <Fragment key={group}>
            <tr class="tm-threat-grid__group">
              <th scope="colgroup" colSpan={THREATS.length + 1}>
                {group === 'S' ? m.additions : categories[group as CategoryId]}
              </th>
            </tr>
            {items
              .filter(({ category }) => category === group)
              .map((item) => (
                <GridRow key={item.id} item={item} />
              ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
