// What the browser tells the background: installed, started, alarm, shortcut. Registered once, synchronously.
import { browser } from './browser.ts';

export type Installed = 'install' | 'update' | 'other';

export function onInstalled(listener: (reason: Installed) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    listener(reason === 'install' || reason === 'update' ? reason : 'other'),
  );
}

export const onStartup = (listener: () => void): void => browser.runtime.onStartup.addListener(listener);

export function onCommand(listener: (name: string) => void): void {
  browser.commands.onCommand.addListener(listener);
}

export function onAlarm(listener: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => listener(name));
}

/** Makes sure that a repeating alarm exists; browsers may lose alarms between sessions. */
export async function ensureAlarm(name: string, everyMinutes: number): Promise<void> {
  if (await browser.alarms.get(name)) return;
  browser.alarms.create(name, { periodInMinutes: everyMinutes });
}

/** A notification, if the optional permission was given; else nothing. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const iconUrl = browser.runtime.getURL('icons/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

export function onNotificationClicked(listener: (id: string) => void): void {
  // Undefined until the optional permission was given.
  browser.notifications?.onClicked.addListener(listener);
}

/** BCP 47 tags of the browser, best first. */
export const browserLanguages = (): readonly string[] => [browser.i18n.getUILanguage(), ...navigator.languages];
