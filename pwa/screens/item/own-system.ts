// Which system this very device runs, as far as the browser tells; used only to choose the first tab and on 5-1, 5-2.

import type { PlatformId } from '../../../shared/content/platforms.ts';
import { systemOf } from '../../../shared/core/device.ts';

type Brands = {
  readonly platform: string;
  getHighEntropyValues(hints: readonly string[]): Promise<{ readonly platformVersion?: string }>;
};

const hints = (): Brands | undefined => (navigator as { userAgentData?: Brands }).userAgentData;

/** The how-to tab for this device, or undefined if the browser does not tell. */
export const ownPlatform = (): PlatformId | undefined => systemOf(navigator.userAgent, navigator.maxTouchPoints);

export type OwnSystem = {
  /** for people: "Windows 11", "macOS 15" */
  readonly name: string;
  /** major version; 0 if the browser does not tell */
  readonly major: number;
};

/** Name and major version of this device's system where the browser gives client hints; null elsewhere. */
export async function readOwnSystem(): Promise<OwnSystem | null> {
  const brands = hints();
  if (!brands) return null;
  const { platformVersion = '' } = await brands.getHighEntropyValues(['platformVersion']);
  const reported = Number(platformVersion.split('.')[0]) || 0;
  // Windows reports 13 and up for Windows 11, 1 to 10 for Windows 10 (documented by Microsoft for client hints).
  if (brands.platform === 'Windows') {
    const major = reported >= 13 ? 11 : reported > 0 ? 10 : 0;
    return { name: major ? `Windows ${major}` : 'Windows', major };
  }
  return { name: reported ? `${brands.platform} ${reported}` : brands.platform, major: reported };
}
