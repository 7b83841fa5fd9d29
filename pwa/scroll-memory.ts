// Keeps each history entry's place on the page: back leads to where one was, a new screen starts at its top.

type NavigationEntry = { readonly key: string };
type NavigationApi = { readonly currentEntry: NavigationEntry | null };

const places = new Map<string, number>();

/** Name of the present history entry where the browser has the Navigation API, else ''. */
function entryKey(): string {
  const api = (globalThis as { navigation?: NavigationApi }).navigation;
  return api?.currentEntry?.key ?? '';
}

let shown = '';

/** Call before the screen changes what is on the page. */
export function rememberPlace(): void {
  if (shown) places.set(shown, scrollY);
}

/** Call after a new screen has been drawn. */
export function restorePlace(): void {
  shown = entryKey();
  scrollTo(0, places.get(shown) ?? 0);
}
