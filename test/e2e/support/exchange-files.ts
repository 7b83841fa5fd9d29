// Exchange files as tests need them: written by hand, as another version or another person would have.
import type { Page } from '@playwright/test';
import { openAt } from './app.ts';

export type Line = {
  readonly path: string;
  readonly value: unknown;
  /** milliseconds since 1970; all the same if left out */
  readonly at?: number;
  readonly id?: string;
  readonly device?: string;
};

const MADE = Date.UTC(2026, 10, 28, 3);

/** The text of an exchange file with these changes. */
export function fileOf(lines: readonly Line[], device = 'employee-device'): string {
  const records = lines.map(({ path, value, at = MADE, id, device: by = device }, index) => ({
    id: id ?? `${device}-${index}`,
    at: [at, 0],
    device: by,
    path,
    value,
  }));
  const created = new Date(MADE).toISOString();
  return JSON.stringify({ format: 'telemamori', version: 1, minReader: 1, app: '0.1.0', created, device, records });
}

/** Hands a file to the page that takes files in. */
export async function chooseFile(page: Page, home: string, text: string): Promise<void> {
  await openAt(page, home, '#/exchange?side=take');
  await page
    .locator('input[type=file][multiple]')
    .setInputFiles({ name: 'a.telemamori.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}
