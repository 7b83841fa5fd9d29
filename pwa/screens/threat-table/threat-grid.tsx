// The table of measures and threats on the screen: a link for each measure, a mark below each threat it helps against.
import './threat-grid.css';
import { type CategoryId, type ItemId, itemWords } from '../../../shared/content/index.ts';
import { type Item, THREATS } from '../../../shared/core/item.ts';
import { threatMessages } from '../../../shared/i18n/threats.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';

export type ThreatGridProps = { readonly items: readonly Item[] };

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

/** One category, a table of its own, so that the names of the columns are never far away. */
function Group({ id, items }: { readonly id: string; readonly items: readonly Item[] }) {
  const m = useWords(threatMessages);
  const { categories } = useWords(itemWords);
  const heading = `threats-of-${id}`;
  return (
    <section>
      <h2 class="tm-h3" id={heading}>
        {id === 'S' ? m.additions : categories[id as CategoryId]}
      </h2>
      <table aria-labelledby={heading}>
        <colgroup>
          <col />
          {THREATS.map((threat) => (
            <col key={threat} class="tm-threat-grid__column" />
          ))}
        </colgroup>
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
          {items.map((item) => (
            <GridRow key={item.id} item={item} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function ThreatGrid({ items }: ThreatGridProps) {
  const groups = [...new Set(items.map(({ category }) => category))];
  return (
    <div class="tm-threat-grid">
      {groups.map((group) => (
        <Group key={group} id={group} items={items.filter(({ category }) => category === group)} />
      ))}
    </div>
  );
}
