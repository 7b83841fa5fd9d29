// Tabs with one stop for the Tab key; arrows, Home and End move between them.
import './tabs.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type TabsProps = {
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly label: ComponentChildren }[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** what the selected tab shows */
  readonly children: ComponentChildren;
};

/** Where a key leads from tab `at` of `count`, or null if the key is none of ours. */
function target(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

export function Tabs({ label, tabs, selected, onSelect, children }: TabsProps) {
  const id = useId();
  const current = tabs.some((tab) => tab.id === selected) ? selected : tabs[0]?.id;
  const tabId = (tab: string) => `${id}-${tab}`;

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === current);
    const next = target(event.key, at, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.id);
    document.getElementById(tabId(tab.id))?.focus();
  };

  return (
    <div class="tm-tabs">
      <div class="tm-tabs__list" role="tablist" aria-label={label}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            class="tm-tabs__tab"
            id={tabId(tab.id)}
            aria-selected={tab.id === current}
            aria-controls={tab.id === current ? `${id}-panel` : undefined}
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => onSelect(tab.id)}
            onKeyDown={onKeyDown}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        class="tm-tabs__panel tm-stack"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={current === undefined ? undefined : tabId(current)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel without links must still be reachable
        tabIndex={0}
      >
        {children}
      </div>
    </div>
  );
}
