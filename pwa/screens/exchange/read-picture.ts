// Finds the text of a QR code in a picture; the reader is loaded only here. Nothing leaves the device.

/** Longest side that is looked at: enough for our codes, and quick on a phone. */
const MAX_IMAGE_PX = 1000;

type Source = CanvasImageSource;

/** The text in the picture, or null if no QR code can be read in it. */
export async function readPicture(source: Source, width: number, height: number): Promise<string | null> {
  if (width === 0 || height === 0) return null;
  const scale = Math.min(1, MAX_IMAGE_PX / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const { decodeQR } = await import('qr/decode.js');
  try {
    return decodeQR({ width: canvas.width, height: canvas.height, data });
  } catch {
    // The reader throws where there is no code: that is the usual case while the camera looks around.
    return null;
  }
}

/** The text of a QR code in a photo, or null. */
export async function readPhoto(file: Blob): Promise<string | null> {
  try {
    const picture = await createImageBitmap(file);
    const text = await readPicture(picture, picture.width, picture.height);
    picture.close();
    return text;
  } catch {
    // Not a picture that this browser can open.
    return null;
  }
}
