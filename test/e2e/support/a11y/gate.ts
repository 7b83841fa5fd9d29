// What a gate is: it looks at the page as it stands and says what is wrong, one line each.
import type { Page } from '@playwright/test';

export type Gate = (page: Page) => Promise<string[]>;

/** Gates by their names. */
export type Gates = Readonly<Record<string, Gate>>;

/** The findings of several gates, each line with the name of its gate. */
export async function findingsOf(page: Page, gates: Gates): Promise<string[]> {
  const all: string[] = [];
  for (const [name, gate] of Object.entries(gates)) {
    all.push(...(await gate(page)).map((finding) => `${name}: ${finding}`));
  }
  return all;
}
