// A picture of the card on every tool's page, light and dark; and that it stands where it hides nothing.
import { momentOf } from '../../../shared/core/meeting/moment.ts';
import { expect, test } from '../support/extension.ts';

const HEX = '0123456789abcdef0123456789abcdef';
const THREAD = '19%3ameeting_a%40thread.v2';
const PAGES: readonly string[] = [
  'https://us02web.zoom.us/j/82214567890?pwd=x',
  'https://app.zoom.us/wc/82214567890/join',
  'https://zoom.us/postattendee?mn=x',
  'https://zoom.us/meeting/schedule',
  'https://zoom.us/profile/setting?tab=meeting',
  `https://teams.microsoft.com/l/meetup-join/${THREAD}/0?context=x`,
  `https://teams.microsoft.com/v2/?meetingjoin=true#/l/meetup-join/${THREAD}/0`,
  'https://teams.microsoft.com/meetingOptions/?organizerId=o',
  `https://midori.webex.com/webappng/sites/midori/meeting/download/${HEX}`,
  'https://midori.webex.com/wbxmjs/joinservice/sites/midori/meeting/join',
  'https://midori.webex.com/webappng/sites/midori/meeting/scheduler',
  'https://user.webex.com/preferences',
  'https://meet.google.com/abc-defg-hij',
  'https://calendar.google.com/calendar/u/0/r/eventedit?vcon=meet',
];

test.describe.configure({ timeout: 240_000 });

test('shows the card at the left edge of every page, in light and in dark', async ({ extension }, info) => {
  for (const address of PAGES) {
    const moment = momentOf(address);
    const name = `${moment?.tool}-${moment?.phase}`;
    await test.step(name, async () => {
      await extension.forget();
      const { page, card } = await extension.visit(address);
      await page.setViewportSize({ width: 1280, height: 720 });
      const state = await card.shown();
      expect(state.kind).toBe('card');
      const box = await card.box();
      expect(box?.x).toBe(moment?.tool === 'teams' && moment.phase !== 'landing' ? 84 : 16);
      expect(box?.width).toBe(320);
      const middle = (box?.y ?? 0) + (box?.height ?? 0) / 2;
      if (moment?.phase === 'schedule' || moment?.phase === 'settings')
        expect(720 - (box?.y ?? 0) - (box?.height ?? 0)).toBe(16);
      else expect(Math.abs(middle - 360)).toBeLessThan(2);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: info.outputPath(`${name}-${colorScheme}.png`) });
      }
      await page.close();
    });
  }
});
