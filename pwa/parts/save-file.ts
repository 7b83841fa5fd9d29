// Hands a file to the person: by the share sheet on a phone, as a download elsewhere.

/** `refused`: this app can only share, and the share menu did not take it; nothing was saved. */
export type Saved = 'saved' | 'shared' | 'dismissed' | 'refused' | 'failed';

const isIos = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) || (/^Mac/.test(navigator.platform) && navigator.maxTouchPoints > 1);

/** An app on the home screen of an iPhone or iPad: its downloads lead nowhere, and nothing tells. */
const isInstalledOnIos = (): boolean =>
  (navigator as { standalone?: boolean }).standalone === true ||
  (isIos() && matchMedia('(display-mode: standalone)').matches);

const isPhone = (): boolean => matchMedia('(pointer: coarse)').matches;

function download(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The browser reads the file after the click; the address may go a little later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Whether this browser has a share sheet that takes such a file. */
export const canShareFile = (file: File): boolean => navigator.canShare?.({ files: [file] }) === true;

/** Opens the share sheet. `failed`: there is none, or it does not take this file; nothing has left then. */
export async function shareFile(file: File): Promise<'shared' | 'dismissed' | 'failed'> {
  try {
    await navigator.share({ files: [file], title: file.name });
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'dismissed' : 'failed';
  }
}

/** Must be called while the tap still counts, so make the file first. An installed iOS app can only share. */
export async function saveFile(file: File): Promise<Saved> {
  const onlyShares = isInstalledOnIos();
  if ((onlyShares || isPhone()) && canShareFile(file)) {
    const shared = await shareFile(file);
    // Not allowed here after all: the download is left, where there is one.
    if (shared !== 'failed') return shared;
  }
  if (onlyShares) return 'refused';
  try {
    download(file);
    return 'saved';
  } catch {
    return 'failed';
  }
}

/**
 * A text as a file in UTF-8; `bom` for programs that otherwise guess the wrong letters.
 * @param type without a charset: Chrome on Android hands on only files whose type is, letter by letter, one of its list
 */
export const textFile = (name: string, text: string, type: string, bom = false): File =>
  new File([bom ? `\ufeff${text}` : text], name, { type });
