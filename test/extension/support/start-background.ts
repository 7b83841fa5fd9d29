// The background as the browser starts it, over a browser in memory.
import { vi } from 'vitest';
import type { Visit } from '../../../shared/core/meeting/visit.ts';
import { parseHistory, type ReminderHistory } from '../../../shared/core/reminder-history.ts';
import { type FakeBrowser, makeFakeBrowser } from './fake-browser.ts';

export type Background = FakeBrowser & {
  readonly history: () => ReminderHistory;
  readonly visit: (tabId: number) => Visit | undefined;
};

/** A fresh one each time: nothing stored, nothing loaded before. */
export async function startBackground(): Promise<Background> {
  const fake = makeFakeBrowser();
  vi.resetModules();
  vi.doMock('../../../extension/platform/browser.ts', () => ({ browser: fake.browser }));
  await import('../../../extension/background/main.ts');
  return {
    ...fake,
    history: () => parseHistory(fake.browser.storage.local.all().history),
    visit: (tabId) => fake.browser.storage.session.all()[`visit-${tabId}`] as Visit | undefined,
  };
}
