// A camera for pages under test. Runs in the page.

/** A camera that sees one picture. @param picture a PNG in base64 */
export async function cameraOf(picture: string): Promise<void> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const seen = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = Object.assign(document.createElement('canvas'), { width: seen.width, height: seen.height });
  const context = canvas.getContext('2d');
  const camera = canvas.captureStream(10);
  // A picture that stands still gives no frames.
  setInterval(() => context?.drawImage(seen, 0, 0), 100);
  Object.assign(window, { camera });
  Object.defineProperty(navigator.mediaDevices, 'getUserMedia', { value: async () => camera });
}
