// The other links of a text, each with its own grade: the first one must not vouch for them.
import type { LinkCheck } from '../../../shared/core/meeting/link-types.ts';
import { linkCheckMessages } from '../../../shared/i18n/link-check.ts';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { Point, type PointKind, Points } from './link-points.tsx';
import { gradeOf } from './verdict-words.ts';

/** Sites shown; a text with more is no invitation. */
const SHOWN = 8;

type Judged = Exclude<LinkCheck, { kind: 'not-a-link' }>;

const KINDS = { real: 'ok', lookalike: 'wrong', 'other-site': 'mind' } as const satisfies Record<
  Judged['kind'],
  PointKind
>;

/** One link for each site and grade, the first one left out. */
function othersOf(first: LinkCheck, links: readonly LinkCheck[]): Judged[] {
  const judged = links.filter((one): one is Judged => one !== first && one.kind !== 'not-a-link');
  const firstHost = first.kind === 'not-a-link' ? '' : first.host;
  const byHost = new Map(judged.map((one) => [`${one.kind} ${one.host}`, one]));
  byHost.delete(`${first.kind} ${firstHost}`);
  return [...byHost.values()];
}

export function OtherLinks(props: { readonly first: LinkCheck; readonly links: readonly LinkCheck[] }) {
  const m = useWords(linkCheckMessages);
  const others = othersOf(props.first, props.links);
  if (others.length === 0) return null;
  const left = others.length - SHOWN;
  return (
    <Card title={m.othersTitle} level={3}>
      <Points>
        {others.slice(0, SHOWN).map((one) => (
          <Point key={`${one.kind} ${one.host}`} kind={KINDS[one.kind]}>
            <span class="tm-link-other">{m.otherLine({ host: one.host, grade: gradeOf(one, m) })}</span>
          </Point>
        ))}
      </Points>
      {left > 0 && <p class="tm-sub">{m.moreLinks({ n: left })}</p>}
      {props.first.kind === 'real' && <p>{m.othersText}</p>}
    </Card>
  );
}
