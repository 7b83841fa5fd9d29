// The first draw of the app, over the view that came with the document. Until then that view stays as it is.
import { computed } from '@preact/signals';
import { render } from 'preact';
import { locale } from '../../shared/ui/locale.ts';
import { App } from '../app.tsx';
import { currentScreen } from '../navigation/current-screen.ts';
import { drawn } from './first-paint.ts';
import { startFailed, store } from './start.ts';

const isReady = computed(() => currentScreen.value !== null && (store.value !== null || startFailed.value));

function draw(): void {
  const page = document.documentElement;
  const views = [...document.querySelectorAll<HTMLElement>('[data-early]:not(html)')];
  const root = views.find(({ lang }) => lang === locale.value) ?? views[0];
  if (!root) throw new Error('The document has no place for the app.');
  for (const view of views) if (view !== root) view.remove();
  // Drawn into the elements that are there, so that nothing moves and no focus is lost; all of them only for a newcomer's home.
  if (page.dataset.early !== 'first' || currentScreen.value?.route.pattern !== '')
    for (const part of root.querySelectorAll('header, main')) part.replaceChildren();
  render(<App />, root);
  root.id = 'app';
  root.removeAttribute('lang');
  for (const element of [page, root]) delete element.dataset.early;
}

/** Draws as soon as there is something to draw; from then on the app follows its signals. */
export function drawWhenReady(): void {
  isReady.subscribe((ready) => {
    if (!ready || drawn.peek()) return;
    draw();
    drawn.value = true;
  });
}
