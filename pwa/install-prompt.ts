// Installing the app: whether it is installed and whether the browser offers it.

import { signal } from '@preact/signals';
import { systemOf } from '../shared/core/device.ts';

/** Chromium's own event; not yet in TypeScript's types. */
type InstallEvent = Event & {
  prompt(): Promise<void>;
  readonly userChoice: Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
};

/** The browser's offer, kept until somebody presses our button; null where there is none. */
export const installOffer = signal<InstallEvent | null>(null);

/** True once this page saw the installation end. */
export const justInstalled = signal(false);

/** Keeps the browser's offer instead of its own bar: we ask only where a person looks for it. */
export function keepInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    installOffer.value = event as InstallEvent;
  });
  addEventListener('appinstalled', () => {
    installOffer.value = null;
    justInstalled.value = true;
  });
}

/** Shows the browser's own question. Must be called from a button. */
export async function install(): Promise<'accepted' | 'dismissed'> {
  const offer = installOffer.value;
  if (!offer) return 'dismissed';
  installOffer.value = null; // an offer can be used once
  await offer.prompt();
  return (await offer.userChoice).outcome;
}

/** Inside the extension the app is there already. */
export const isInExtension = (): boolean => !location.protocol.startsWith('http');

/** Opened from the home screen or as an app of its own, or part of the extension. */
export const isInstalled = (): boolean =>
  isInExtension() ||
  matchMedia('(display-mode: standalone), (display-mode: minimal-ui)').matches ||
  (navigator as { standalone?: boolean }).standalone === true;

/** In Safari's tab on an iPhone, where what is entered stays behind when the app is installed later. */
export const shouldInstallFirst = (): boolean =>
  !isInstalled() && systemOf(navigator.userAgent, navigator.maxTouchPoints) === 'ios';
