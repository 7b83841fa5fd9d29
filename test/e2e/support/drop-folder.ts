// Drops a folder of the disk on a page, as a person does with the mouse: the page gets a real handle, without a dialog.
import { expect, type Page } from '@playwright/test';

export async function dropFolder(page: Page, folder: string): Promise<void> {
  // A person drops it where the page says so; before that it would be the browser that takes it.
  await expect(page.getByRole('button', { name: /フォルダーを選ぶ|Choose the folder/ })).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 200, y: 300, data });
  await session.detach();
}
