// Draws a component into the document and takes it away again after the test.
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import type { Locale } from '../../shared/core/locale.ts';
import { flowchartMessages } from '../../shared/i18n/flowchart.ts';
import { uiMessages } from '../../shared/i18n/ui.ts';
import { locale } from '../../shared/ui/locale.ts';

/** jsdom lays nothing out, so nothing ever changes its size there. */
class StillObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= StillObserver;

const roots: HTMLElement[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) {
    render(null, root);
    root.remove();
  }
});

/** Loads the words of the kit and makes their language the current one. */
export async function speak(language: Locale): Promise<void> {
  await Promise.all([uiMessages.load(language), flowchartMessages.load(language)]);
  locale.value = language;
}

export async function draw(content: ComponentChild): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.append(root);
  roots.push(root);
  await act(() => render(content, root));
  return root;
}

/** The one element that fits. Throws if there is none. */
export function find<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`Nothing fits ${selector}.`);
  return found;
}

/** The button with these words or this label. */
export function button(root: ParentNode, name: string): HTMLButtonElement {
  const all = [...root.querySelectorAll('button')];
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === name);
  if (!found) throw new Error(`No button "${name}" among ${all.map((one) => one.textContent).join(', ')}.`);
  return found;
}

export async function press(element: HTMLElement): Promise<void> {
  await act(() => element.click());
}

export async function key(element: Element, name: string): Promise<void> {
  await act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });
}
