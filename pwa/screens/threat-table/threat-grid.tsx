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

/** One category. Its own names of the columns are only heard: the eye has the line that stays at the top. */
function Group({ id, items }: { readonly id: string; readonly items: readonly Item[] }) {
  const m = useWords(threatMessages);
  const { categories, threats } = useWords(itemWords);
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
            {[m.measure, ...THREATS.map((threat) => threats[threat])].map((name) => (
              <th key={name} scope="col">
                <span class="tm-vh">{name}</span>
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
  const m = useWords(threatMessages);
  const groups = [...new Set(items.map(({ category }) => category))];
  return (
    <div class="tm-threat-grid">
      <div class="tm-threat-grid__names" aria-hidden="true">
        <span>{m.measure}</span>
        {THREATS.map((threat) => (
          <span key={threat}>{m.short[threat]}</span>
        ))}
      </div>
      {groups.map((group) => (
        <Group key={group} id={group} items={items.filter(({ category }) => category === group)} />
      ))}
    </div>
  );
}
