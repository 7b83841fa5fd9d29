// A group of the list as one line that opens. What was opened stays open as long as the app is.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Details } from '../../../shared/ui/details/details.tsx';

/** Keys of the groups that the person opened in this visit. */
const opened = new Set<string>();

export type FoldedGroupProps = {
  /** tells the group from the others */
  readonly id: string;
  readonly summary: string;
  /** shown open whatever the person did: a filter looks inside, or the open item is in it */
  readonly needed: boolean;
  readonly children: ComponentChildren;
};

export function FoldedGroup({ id, summary, needed, children }: FoldedGroupProps) {
  const [wanted, setWanted] = useState(opened.has(id));
  const open = wanted || needed;
  const onToggle = (now: boolean) => {
    if (now === open) return; // we opened or closed it
    if (now) opened.add(id);
    else opened.delete(id);
    setWanted(now);
  };
  return (
    <Details summary={summary} open={open} onToggle={onToggle}>
      {children}
    </Details>
  );
}
