// What kind of device this is: what installing is like depends on it.
import { systemOf } from '../shared/core/device.ts';

export const DEVICES = ['iphone', 'android', 'computer'] as const;
export type Device = (typeof DEVICES)[number];

/**
 * The kind of device by what the browser says of itself.
 * @param touchPoints `navigator.maxTouchPoints`
 */
export function deviceOf(userAgent: string, touchPoints: number): Device {
  const system = systemOf(userAgent, touchPoints);
  if (system === 'ios') return 'iphone';
  return system === 'android' ? 'android' : 'computer';
}

export const thisDevice = (): Device => deviceOf(navigator.userAgent, navigator.maxTouchPoints);
