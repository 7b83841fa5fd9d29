// A real click on the icon: the browser gives the address then and not before, the popup knows the place, and nothing is kept.
import { expect, test } from '../support/extension.ts';

test.use({ ownBrowser: true, flags: ['--enable-unsafe-extension-debugging'] });

const PLACES = [
  ['https://app.slack.com/huddle/T012AB/C034CD', 'Slack：ハドルの前に'],
  ['https://drive.google.com/drive/folders/secret-folder', 'Googleドライブ：共有の前に'],
  ['https://calls.midori.example/secret-call', 'このページ：いま見ること'],
  ['https://teams.microsoft.com/v2/secret', 'Teams'],
] as const;

test('knows the place after a click, and only then', async ({ extension }) => {
  const { context, id } = extension;
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('There is no session of the browser itself.');
  const send = session.send.bind(session) as (name: string, given: object) => Promise<unknown>;
  for (const [address, heading] of PLACES) {
    const { page } = await extension.visit(address);
    const urlOf = async () =>
      (await extension.worker()).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.url ?? '';
      });
    if (!address.includes('teams.microsoft.com')) expect(await urlOf()).toBe('');
    // The icon belongs to the tab, not to the page in it.
    const { targetInfos } = (await send('Target.getTargets', { filter: [{ type: 'tab' }] })) as {
      targetInfos: { targetId: string; url: string }[];
    };
    const tab = targetInfos.find(({ url }) => url === page.url());
    const opened = context.waitForEvent('page', (one) => one.url().includes('/popup/'));
    await send('Extensions.triggerAction', { id, targetId: tab?.targetId });
    const popup = await opened;
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText(heading);
    await popup.close();
    await page.close();
  }
  expect(await extension.everywhere()).not.toMatch(/secret|T012AB|midori/);
});
