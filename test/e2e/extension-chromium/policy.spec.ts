// A company's policy: it holds when it arrives, shows its lock, and is never copied into a person's settings.
import { expect, test } from '../support/extension.ts';

const POLICY = {
  tools: ['meet'],
  perDay: 1,
  language: 'en',
  contact: 'IT desk 123',
  rulePage: 'https://intra.example/rules',
  employeesMayChange: ['perDay'],
};

test.use({ ownBrowser: true });

test('locks what it sets, starts what it leaves open, and speaks of whom to ask', async ({ extension }) => {
  const setPolicy = (policy: object) => {
    Object.defineProperty(chrome.storage, 'managed', {
      configurable: true,
      value: {
        get: (...given: unknown[]) => {
          const done = given.at(-1);
          if (typeof done === 'function') done(policy);
          return Promise.resolve(policy);
        },
      },
    });
  };
  const before = await extension.visit('https://app.zoom.us/wc/82214567890/join');
  await before.card.shown();
  await extension.forget();
  await (await extension.worker()).evaluate(setPolicy, POLICY);
  await extension.context.addInitScript(setPolicy, POLICY);

  const zoom = await extension.visit('https://app.zoom.us/wc/92214567890/join');
  await extension.settle(zoom.page);
  expect(await zoom.card.hosts()).toBe(0);
  const meet = await extension.visit('https://meet.google.com/abc-defg-hij');
  expect((await meet.card.shown()).title).toContain('Before you join');

  const options = await extension.open('options/index.html');
  await expect(options.getByText('Set by your company').first()).toBeVisible();
  await expect(options.getByRole('checkbox', { name: 'Zoom' })).toBeDisabled();
  await expect(options.getByRole('checkbox', { name: 'Zoom' })).not.toBeChecked();
  await expect(options.getByRole('radio', { name: 'Once a day at most' })).toBeChecked();
  await options.getByRole('radio', { name: 'Up to 4 a day' }).check();
  await expect(options.getByText('IT desk 123')).toBeVisible();
  await expect(options.getByRole('link', { name: /Company rules/ })).toHaveAttribute('href', POLICY.rulePage);
  await expect.poll(() => extension.stored()).toContain('"settings":{"perDay":4}');
  expect(await extension.stored()).not.toContain('IT desk');
});
