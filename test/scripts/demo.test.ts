// The demo: its pages, and what it says when there is no browser or no display for it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demoPage, STOPS } from '../../scripts/demo/pages.mjs';
import { hasDisplay, NO_BROWSER, whichBrowser } from '../../scripts/demo/which-browser.mjs';
import { momentOf } from '../../shared/core/meeting/moment.ts';
import { ROOT } from '../support/source-files.ts';

describe('the demo pages', () => {
  test('stand at addresses where the extension has something to say', () => {
    for (const { address } of STOPS) expect(momentOf(address), address).not.toBeNull();
  });

  test.each(['ja', 'en'] as const)('say in %s that they are a demo, and lead to all others', (language) => {
    for (const { address, title } of STOPS) {
      const page = demoPage(address, language) ?? '';
      expect(page).toContain(`<h1>${title[language]}</h1>`);
      expect(page).toContain(language === 'ja' ? '見本のページです' : 'It is no real meeting tool');
      for (const other of STOPS) expect(page).toContain(`href="${other.address}"`);
    }
  });

  test('load nothing from anywhere', () => {
    for (const { address } of STOPS)
      expect(demoPage(address, 'en')).not.toMatch(/\b(?:src|srcset)=|@import|url\(|<link(?![^>]*href="data:)/);
  });

  test('are none elsewhere', () => {
    expect(demoPage('https://zoom.us/signin', 'ja')).toBeNull();
  });
});

describe('the browser for the demo', () => {
  const none = '/there/is/no/such/file';

  test('is the one a person chose, whatever it is', () => {
    expect(whichBrowser('/usr/bin/chromium', '/opt/google-chrome', none)).toBe('/opt/google-chrome');
  });

  test('is no Chrome, which would start without the extension', () => {
    for (const path of [
      '/usr/bin/google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ])
      expect(whichBrowser(path, '', none)).toBeNull();
    expect(whichBrowser('/usr/bin/chromium', '', none)).toBe('/usr/bin/chromium');
  });

  test('is asked for in words that say what to do', () => {
    expect(NO_BROWSER).toContain('npx playwright install chromium');
  });
});

test('without a display the demo says so before it builds anything', () => {
  expect([hasDisplay('linux', {}), hasDisplay('linux', { WAYLAND_DISPLAY: 'w' }), hasDisplay('darwin', {})]).toEqual([
    false,
    true,
    true,
  ]);
  if (process.platform !== 'linux') return; // elsewhere a window would open
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'demo.mjs')], {
    env,
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('no display');
});
