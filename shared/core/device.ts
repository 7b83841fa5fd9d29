// Which system a browser runs on, by what it says of itself. Only to choose what is shown first; nothing depends on it.

export type System = 'ios' | 'android' | 'mac' | 'win';

/**
 * The system, or undefined if the browser does not tell. An iPad asks for desktop pages under the name of a Mac, but a Mac has no
 * touch screen: https://developer.apple.com/documentation/webkit/wkwebpagepreferences/preferredcontentmode
 * @param touchPoints `navigator.maxTouchPoints`
 */
export function systemOf(userAgent: string, touchPoints: number): System | undefined {
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'ios';
  if (/Android/.test(userAgent)) return 'android';
  if (/Macintosh/.test(userAgent)) return touchPoints > 1 ? 'ios' : 'mac';
  return /Windows/.test(userAgent) ? 'win' : undefined;
}

/** What messengers and other apps add to the name of the browser that they show pages in. */
const INSIDE_APPS = /; wv\)|\bLine\/|\bFBA[NV]\b|\bInstagram\b/;

/** Whether the page is shown inside another app (LINE, a mail app, ...), which has no printer and often no downloads. */
export const isInsideApp = (userAgent: string): boolean => INSIDE_APPS.test(userAgent);
