// Hands a text to the system's share sheet. Nothing goes anywhere else.

/** True where the system has a share sheet for texts; not where the build draws pages. */
export const canShareText = (): boolean => typeof globalThis.navigator?.share === 'function';

/** Opens the share sheet. False if the system refused; closing the sheet without choosing is no refusal. */
export async function shareText(title: string, text: string): Promise<boolean> {
  try {
    await navigator.share({ title, text });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
