// The changes of an import in groups, in the order of the checklist, each with a tick of its own.
import type { Difference } from '../../../shared/core/exchange/preview.ts';
import { importMessages } from '../../../shared/i18n/import.ts';
import { GroupHead } from '../../../shared/ui/rows/rows.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { CHANGE_GROUPS } from '../../parts/change-names/change-name.ts';
import type { ChangeNames } from '../../parts/change-names/use-change-names.ts';
import { ChangeTick, type Devices } from './change-row.tsx';

export type Ticks = {
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (paths: readonly string[], ticked: boolean) => void;
};

type GroupsProps = Ticks & {
  readonly rows: readonly Difference[];
  readonly names: ChangeNames;
  readonly devices?: Devices | undefined;
  /** apart from others of the same name on the page */
  readonly name: string;
};

/** All that only a newer version can name: one line and one tick. */
function NewerRow({ rows, names, ticked, onTick, devices }: GroupsProps) {
  const m = useWords(importMessages);
  const [first] = rows;
  if (!first) return null;
  const paths = rows.map(({ path }) => path);
  return (
    <ChangeTick
      difference={{ ...first, mine: undefined, conflict: false }}
      names={{ ...names, value: () => m.entries({ n: rows.length }) }}
      devices={devices}
      ticked={paths.every((path) => ticked.has(path))}
      onTick={(on) => onTick(paths, on)}
    />
  );
}

export function ChangeGroups(props: GroupsProps) {
  const m = useWords(importMessages);
  const { rows, names, ticked, onTick, name } = props;
  const sorted = [...rows].sort((a, b) => names.order(a.path) - names.order(b.path) || (a.path < b.path ? -1 : 1));
  return CHANGE_GROUPS.map((group) => {
    const inside = sorted.filter(({ path }) => names.group(path) === group);
    if (inside.length === 0) return null;
    const paths = inside.map(({ path }) => path);
    const all = paths.every((path) => ticked.has(path));
    const id = `${name}-${group}`;
    return (
      <section key={group} aria-labelledby={id}>
        <GroupHead id={id} title={names.words.m.groups[group]} aside={m.entries({ n: inside.length })} />
        {inside.length > 1 && group !== 'newer' && (
          <TextLink onClick={() => onTick(paths, !all)}>
            {all ? m.untickGroup : m.tickGroup}
            <span class="tm-vh">{names.words.m.groups[group]}</span>
          </TextLink>
        )}
        <ul>
          {group === 'newer' ? (
            <NewerRow {...props} rows={inside} />
          ) : (
            inside.map((difference) => (
              <ChangeTick
                key={difference.path}
                difference={difference}
                names={names}
                devices={props.devices}
                ticked={ticked.has(difference.path)}
                onTick={(on) => onTick([difference.path], on)}
              />
            ))
          )}
        </ul>
      </section>
    );
  });
}
