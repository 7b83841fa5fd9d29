// Hands a text to the clipboard or to the system's share sheet. Nothing goes anywhere else.

/** True if the text is on the clipboard. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not allowed here (no permission, no secure page): the caller shows the text to select by hand.
    return false;
  }
}

/** True where the system has a share sheet for texts. */
export const canShareText = (): boolean => typeof navigator.share === 'function';

/** Opens the share sheet. Closing it without choosing is no failure. */
export async function shareText(title: string, text: string): Promise<void> {
  try {
    await navigator.share({ title, text });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) await copyText(text);
  }
}
