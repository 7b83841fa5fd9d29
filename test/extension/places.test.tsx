// The popup away from the moments of a meeting: it knows the place, keeps nothing of it, and never says that there is no meeting.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PLACES } from '../../shared/content/places.ts';
import enWords from '../../shared/content/words/en/places.ts';
import jaWords from '../../shared/content/words/ja/places.ts';
import { installBrowser, type OwnBrowser } from '../support/own-browser.ts';
import { button, press } from '../ui/draw.tsx';
import { showPage } from './show-page.tsx';

let browser: OwnBrowser;
const NEVER = /会議ではありません|not a meeting|no meeting/i;

beforeAll(async () => {
  browser = installBrowser();
  await import('../../extension/background/main.ts');
});

beforeEach(() => {
  for (const area of Object.values(browser.areas)) for (const key of Object.keys(area)) delete area[key];
  browser.page = () => undefined;
});

const heading = (root: HTMLElement) => root.querySelector('h1')?.textContent ?? '';
const rows = (root: HTMLElement) => [...root.querySelectorAll('.tm-check-row__label')].map((row) => row.textContent);

/** An address of each place, as a person would have it in front. */
const ADDRESSES: Readonly<Record<(typeof PLACES)[number]['id'], string>> = {
  slack: 'https://app.slack.com/huddle/T012AB/C034CD',
  'line-works': 'https://talk.worksmobile.com/#/chat/1',
  chatwork: 'https://www.chatwork.com/#!rid123456',
  'google-calendar': 'https://calendar.google.com/calendar/u/0/r/week',
  outlook: 'https://outlook.cloud.microsoft/mail/inbox',
  gmail: 'https://mail.google.com/mail/u/0/#inbox/FMfcgz',
  'google-drive': 'https://docs.google.com/document/d/1AbC_d/edit',
  onedrive: 'https://midori-my.sharepoint.com/:w:/g/personal/a/EXy',
  box: 'https://app.box.com/folder/0',
  dropbox: 'https://www.dropbox.com/scl/fi/x/y.pdf?rlkey=z',
  jitsi: 'https://meet.jit.si/MidoriAsa',
  whereby: 'https://whereby.com/midori',
};

describe.each(Object.entries(ADDRESSES))('at %s', (id, url) => {
  it.each(['ja', 'en'] as const)('shows its three rows in %s, and nothing of the address is kept', async (language) => {
    browser.tab = { id: 1, url };
    const root = await showPage('popup', language);
    const words = (language === 'ja' ? jaWords : enWords)[id as keyof typeof jaWords];
    expect(heading(root)).toContain(words.name);
    expect(rows(root)).toHaveLength(3);
    const texts = Object.values(words.rows).map(({ text }) => text);
    for (const row of rows(root)) expect(texts).toContain(row);
    expect(root.textContent).not.toMatch(NEVER);
    await press(root.querySelector('input[type=checkbox]') as HTMLElement);
    expect(JSON.stringify(browser.areas)).not.toMatch(/https?:|T012AB|rid123|FMfcgz|rlkey|idori/);
  });
});

describe('elsewhere', () => {
  const PAGES = [
    'https://example.com/',
    'https://meet.midori.example/asa',
    'chrome://newtab/',
    'file:///home/a.pdf',
    undefined,
  ];
  it.each(PAGES)('%s gets the general rows and the way to every moment', async (url) => {
    browser.tab = { id: 1, ...(url !== undefined && { url }) };
    const root = await showPage('popup');
    expect(heading(root)).toBe('このページ：いま見ること');
    expect(rows(root)).toEqual(Object.values(jaWords.general.rows).map(({ text }) => text));
    expect(root.textContent).not.toMatch(NEVER);
    await press(button(root, '共有の前'));
    expect(heading(root)).toBe('Zoom：共有の前');
  });
});

describe('on a page of a meeting tool without a moment', () => {
  const PAGES = [
    ['https://teams.microsoft.com/v2/', 'Teams'],
    ['https://teams.cloud.microsoft/', 'Teams'],
    ['https://teams.live.com/v2/', 'Teams'],
    ['https://app.zoom.us/wc/other', 'Zoom'],
    ['https://midori.webex.com/somewhere', 'Webex'],
    ['https://meet.google.com/', 'Meet'],
  ] as const;
  it.each(PAGES)('%s: a meeting may be on, and the moments of this tool are there', async (url, tool) => {
    browser.tab = { id: 1, url };
    browser.page = () => null;
    const root = await showPage('popup');
    expect(heading(root)).toBe(tool);
    expect(root.textContent).toContain('会議の中かどうかは、ここからは分かりません。');
    expect(root.textContent).not.toMatch(NEVER);
    expect(root.querySelectorAll('input[type=radio]')).toHaveLength(0);
    await press(button(root, '入る前'));
    expect(heading(root)).toBe(`${tool}：入る前`);
  });
});

describe('on a meeting page that our script does not reach', () => {
  it('shows the moment by the address, and a tick is kept nowhere', async () => {
    browser.tab = { id: 1, url: 'https://app.zoom.us/wc/82214567890/join' };
    const root = await showPage('popup');
    expect(heading(root)).toBe('Zoom：入る前');
    await press(root.querySelector('input[type=checkbox]') as HTMLElement);
    expect(browser.areas.session).toEqual({});
    expect(JSON.stringify(browser.areas.local)).not.toContain('82214567890');
  });

  it('does not take a start page for the end of a meeting', async () => {
    browser.tab = { id: 1, url: 'https://app.zoom.us/wc/home' };
    expect(heading(await showPage('popup'))).toBe('Zoom');
  });
});

it('the choice of a meeting’s moment is one click away at a place', async () => {
  browser.tab = { id: 1, url: ADDRESSES.gmail };
  const root = await showPage('popup');
  await press(button(root, '会議のばめんから選ぶ'));
  await press(button(root, '会議のあと'));
  expect(heading(root)).toBe('Zoom：会議のあと');
});
