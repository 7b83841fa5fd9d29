// Answers of a staff check that the system opened with the app: they go on as the link that an answer is elsewhere.
import { addressOfFiles } from '../../offline/shared-answers.ts';

export type OpenedFile = { readonly getFile: () => Promise<File> };

/** Goes to the screen that takes them in. */
export async function showOpened(handles: readonly OpenedFile[]): Promise<void> {
  // One that is gone by now counts as a file without an answer, so that the screen tells of it.
  const files = await Promise.all(handles.map((handle) => handle.getFile().catch(() => new Blob())));
  location.hash = await addressOfFiles(files);
}
