// After a change of what is shown, the heading is where a person with a keyboard or a screen reader goes on.

export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
