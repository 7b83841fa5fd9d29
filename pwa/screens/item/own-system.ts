// Which system this very device runs, as far as the browser tells; used only to choose the first tab and on 5-1, 5-2.
import type { PlatformId } from '../../../shared/content/platforms.ts';

type Brands = {
  readonly platform: string;
  getHighEntropyValues(hints: readonly string[]): Promise<{ readonly platformVersion?: string }>;
};

const hints = (): Brands | undefined => (navigator as { userAgentData?: Brands }).userAgentData;

/** The how-to tab for this device, or undefined if the browser does not tell. */
export function ownPlatform(agent: string = navigator.userAgent): PlatformId | undefined {
  if (/iPhone|iPad|iPod/.test(agent)) return 'ios';
  if (/Android/.test(agent)) return 'android';
  // An iPad asks for desktop pages under the name of a Mac, but a Mac has no touch screen.
  if (/Macintosh/.test(agent)) return navigator.maxTouchPoints > 1 ? 'ios' : 'mac';
  if (/Windows/.test(agent)) return 'win';
  return undefined;
}

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
