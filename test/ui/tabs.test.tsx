// Tabs: one stop for the Tab key, arrows between them, one panel named by its tab.
import { useState } from 'preact/hooks';
import { beforeEach, expect, test } from 'vitest';
import { Tabs } from '../../shared/ui/tabs/tabs.tsx';
import { draw, find, key, press, speak } from './draw.tsx';

beforeEach(() => speak('ja'));

function Three({ start = 'b' }: { readonly start?: string }) {
  const [selected, setSelected] = useState(start);
  const tabs = ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() }));
  return (
    <Tabs label="三つ" tabs={tabs} selected={selected} onSelect={setSelected}>
      <p>panel {selected}</p>
    </Tabs>
  );
}

const selectedTab = (root: HTMLElement) => find(root, '[aria-selected="true"]');

test('only the selected tab is a stop, and the panel is named by it', async () => {
  const root = await draw(<Three />);
  const stops = [...root.querySelectorAll<HTMLElement>('[role="tab"]')].filter((tab) => tab.tabIndex === 0);
  expect(stops.map((tab) => tab.textContent)).toEqual(['B']);
  const panel = find(root, '[role="tabpanel"]');
  expect(panel.getAttribute('aria-labelledby')).toBe(stops[0]?.id);
  expect(stops[0]?.getAttribute('aria-controls')).toBe(panel.id);
});

test.each([
  ['b', 'ArrowRight', 'C'],
  ['c', 'ArrowRight', 'A'],
  ['a', 'ArrowLeft', 'C'],
  ['c', 'Home', 'A'],
  ['a', 'End', 'C'],
])('from %s the key %s leads to %s, which gets the focus', async (start, name, expected) => {
  const root = await draw(<Three start={start} />);
  await key(selectedTab(root), name);
  expect(selectedTab(root).textContent).toBe(expected);
  expect(document.activeElement).toBe(selectedTab(root));
  expect(find(root, '[role="tabpanel"]').textContent).toBe(`panel ${expected.toLowerCase()}`);
});

test('other keys are left to the browser', async () => {
  const root = await draw(<Three />);
  const event = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
  selectedTab(root).dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
});

test('a press selects, and a selected tab that is not there falls back to the first', async () => {
  const root = await draw(<Three start="gone" />);
  expect(selectedTab(root).textContent).toBe('A');
  await press(find(root, '[role="tab"]:last-child'));
  expect(selectedTab(root).textContent).toBe('C');
});
