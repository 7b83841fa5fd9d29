// Sees a change of a folder at once, where the browser can: FileSystemObserver (Chrome and Edge on computers).

type Observer = {
  observe(folder: FileSystemDirectoryHandle): Promise<void>;
  disconnect(): void;
};
type ObserverClass = new (callback: () => void) => Observer;

const observerClass = (): ObserverClass | undefined =>
  (globalThis as { FileSystemObserver?: ObserverClass }).FileSystemObserver;

export const canWatchFolder = (): boolean => observerClass() !== undefined;

/** Calls back after changes until the signal aborts; false where the browser cannot watch this folder. */
export async function watchFolder(
  folder: FileSystemDirectoryHandle,
  onChange: () => void,
  signal: AbortSignal,
): Promise<boolean> {
  const Observer = observerClass();
  if (!Observer || signal.aborted) return false;
  const observer = new Observer(onChange);
  try {
    await observer.observe(folder);
  } catch {
    // Network drives and some phones: looked at again by and by.
    return false;
  }
  if (signal.aborted) observer.disconnect();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return true;
}
