// The link check: real, lookalike, another site, no link; and what is inside a real one.
import { domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLink, checkText, findLink, siteLabelCount } from '../../../shared/core/meeting/link-check.ts';
import { skeleton } from '../../../shared/core/meeting/lookalike.ts';
import { decodeHost } from '../../../shared/core/meeting/punycode.ts';
import { NOWHERE, SOMEWHERE } from '../../fixtures/addresses.ts';

const part = (text: string, span: readonly [number, number]) => text.slice(...span);

describe('a real link', () => {
  it('is recognised for every address that has a moment', () => {
    for (const { address, moment } of SOMEWHERE) {
      expect(checkLink(address)).toMatchObject({
        kind: 'real',
        tool: moment.tool,
        phase: moment.ifJoined ? null : moment.phase,
      });
    }
  });

  it.each([
    ['https', '', 'real'],
    ['https', ':443', 'real'],
    ['http', ':80', 'real'],
    ['http', ':443', 'real'],
    ['https', ':80', 'lookalike'],
    ['http', ':81', 'lookalike'],
    ['http', ':8080', 'lookalike'],
    ['https', ':8443', 'lookalike'],
    ['https', ':442', 'lookalike'],
  ])('%s with the port "%s" is %s', (scheme, port, kind) => {
    expect(checkLink(`${scheme}://zoom.us${port}/j/82214567890`)).toMatchObject({ kind, tool: 'zoom' });
  });

  const table: readonly (readonly [desc: string, link: string, expected: object])[] = [
    ['a passcode', 'https://us02web.zoom.us/j/82214567890?pwd=aB3', { hasPasscode: true, permanentRoom: 'no' }],
    ['no passcode', 'https://us02web.zoom.us/j/82214567890', { hasPasscode: false }],
    ['an empty passcode', 'https://us02web.zoom.us/j/82214567890?pwd=', { hasPasscode: false }],
    ['a Teams passcode', 'https://teams.microsoft.com/meet/2345678901234?p=x', { tool: 'teams', hasPasscode: true }],
    ['a room of ten digits', 'https://zoom.us/j/8221456789', { permanentRoom: 'maybe' }],
    [
      'somebody’s own Zoom room',
      'https://zoom.us/my/midori',
      { permanentRoom: 'yes', advice: ['check-inviter', 'use-new-room'] },
    ],
    ['somebody’s own Webex room', 'https://midori.webex.com/meet/sato', { permanentRoom: 'yes', tool: 'webex' }],
    ['a Meet nickname', 'https://meet.google.com/lookup/weekly', { permanentRoom: 'yes' }],
    ['a Meet code', 'https://meet.google.com/abc-defg-hij', { permanentRoom: 'no', hasPasscode: false }],
    ['a host’s own link', 'https://zoom.us/s/82214567890?zak=x', { role: 'host', hasPasscode: true }],
    [
      'the maker’s own other page',
      'https://www.zoom.com/ja/',
      { use: 'not-meeting', phase: null, advice: ['ask-inviter'] },
    ],
    ['wide letters, which browsers fold', 'https://ｚｏｏｍ．ｕｓ/j/82214567890', { host: 'zoom.us' }],
    ['capitals and a trailing dot', 'HTTPS://ZOOM.US./j/82214567890', { host: 'zoom.us' }],
    ['no scheme at all', 'zoom.us/j/82214567890?pwd=a', { hasPasscode: true }],
    [
      'a whole invitation around it',
      '会議に参加:\nhttps://us02web.zoom.us/j/82214567890?pwd=a。\nID: 822',
      { phase: 'landing' },
    ],
  ];
  it.each(table)('with %s', (_desc, link, expected) => {
    expect(checkLink(link)).toMatchObject({ kind: 'real', ...expected });
  });

  it('names the part that makes it real', () => {
    const check = checkLink('https://us02web.zoom.us/j/82214567890');
    expect(check.kind === 'real' && part(check.link, check.site)).toBe('zoom.us');
  });
});

describe('a lookalike', () => {
  const table: readonly (readonly [link: string, tool: string, how: string, wrong: string, site: string])[] = [
    ['https://zoom.us.kaigi.example/j/82214567890?pwd=aB3', 'zoom', 'front', 'zoom.us.', 'kaigi.example'],
    ['https://us02web.zoom.us.kaigi.co.jp/j/8', 'zoom', 'front', 'us02web.zoom.us.', 'kaigi.co.jp'],
    ['https://teams.microsoft.com.join.example/l/', 'teams', 'front', 'teams.microsoft.com.', 'join.example'],
    ['https://zoom.us@kaigi.example/j/8', 'zoom', 'user-info', 'zoom.us', 'kaigi.example'],
    ['https://zoom.us:443@kaigi.example/j/8', 'zoom', 'user-info', 'zoom.us:443', 'kaigi.example'],
    ['https://me@zoom.us/j/82214567890', 'zoom', 'user-info', 'me', 'zoom.us'],
    ['https://zoom.us:8443/j/82214567890', 'zoom', 'port', ':8443', 'zoom.us'],
    ['https://zooom.us/j/82214567890', 'zoom', 'letters', 'zooom.us', 'zooom.us'],
    ['https://zоom.us/j/8', 'zoom', 'letters', 'zоom.us', 'zоom.us'],
    ['https://z00m.us/j/8', 'zoom', 'letters', 'z00m.us', 'z00m.us'],
    ['https://teams.rnicrosoft.com/meet/2', 'teams', 'letters', 'teams.rnicrosoft.com', 'rnicrosoft.com'],
    ['https://meet.goog1e.com/abc-defg-hij', 'meet', 'letters', 'meet.goog1e.com', 'goog1e.com'],
    ['https://meet.gooqle.com/abc-defg-hij', 'meet', 'letters', 'meet.gooqle.com', 'gooqle.com'],
    ['https://wbex.com/meet/sato', 'webex', 'letters', 'wbex.com', 'wbex.com'],
    ['https://zoom-meeting.example/j/8', 'zoom', 'words', 'zoom-meeting.example', 'zoom-meeting.example'],
    ['https://zoomus.example/j/8', 'zoom', 'words', 'zoomus.example', 'zoomus.example'],
    ['https://join.my-webex.example/meet/x', 'webex', 'words', 'my-webex.example', 'my-webex.example'],
    ['https://microsoft-teams.example/l/', 'teams', 'words', 'microsoft-teams.example', 'microsoft-teams.example'],
    ['https://msteams.example/l/', 'teams', 'ending', 'msteams.example', 'msteams.example'],
    ['https://zoom.example/j/8', 'zoom', 'ending', 'zoom.example', 'zoom.example'],
    ['https://webex.co.example/meet/x', 'webex', 'ending', 'co.example', 'co.example'],
    ['https://xn--zom-sed.us/j/8', 'zoom', 'letters', 'xn--zom-sed.us', 'xn--zom-sed.us'],
  ];
  it.each(table)('%s passes itself off as %s by its %s', (link, tool, how, wrong, site) => {
    const check = checkLink(link);
    expect(check).toMatchObject({ kind: 'lookalike', tool, how });
    if (check.kind !== 'lookalike') return;
    expect(part(check.link, check.wrong)).toBe(wrong);
    expect(part(check.link, check.site)).toBe(site);
    expect(check.advice).toEqual(['do-not-open', 'ask-inviter', 'join-from-calendar', 'report-if-entered']);
  });
});

describe('another site, or no link', () => {
  const others = [
    'https://example.com/j/82214567890',
    'https://www.google.com/search?q=zoom',
    'https://docs.google.com/document/d/1',
    'https://www.microsoft.com/ja-jp/microsoft-teams',
    'https://login.microsoftonline.com/common',
    'https://midori-my.sharepoint.com/personal/a',
    'https://www.soumu.go.jp/main_sosiki/cybersecurity/telework/',
    'https://meetingroom.example/zoom.us/j/82214567890',
    'https://bloom.example/',
    'https://teams.example/',
    'https://steam.example/',
    'https://zoom.com.cn/j/82214567890',
    'https://192.168.0.1/zoom.us',
  ];
  it.each(others)('%s is another site', (link) => expect(checkLink(link).kind).toBe('other-site'));

  const none = [
    '',
    '   ',
    'あした10時から',
    '822 1456 7890',
    'zoommtg://zoom.us/join',
    'javascript:alert(1)',
    'https://',
    'a@zoom.us',
    'https://zoom',
  ];
  it.each(none)('%j is no link', (text) =>
    expect(checkLink(text)).toEqual({ kind: 'not-a-link', advice: ['paste-whole-link'] }),
  );
});

describe('whatever is pasted', () => {
  it('nothing but a tool’s own host is ever called real', () => {
    const own =
      /^(?:(?:.+\.)?(?:zoom\.us|zoomgov\.com|zoom\.com|webex\.com)|(?:admin\.)?teams\.microsoft\.com|teams\.(?:cloud\.microsoft|live\.com)|(?:gov|dod)\.teams\.microsoft\.us|(?:meet|calendar|admin)\.google\.com)$/;
    const piece = fc.constantFrom(
      ...'zoom us . .us zoom.us @ : / \\ # ? https:// http:// webex.com teams.microsoft.com meet.google.com - example .com ｚ о %2e %40 。 443 8443 \u200B \u00AD xn--zom-sed'.split(
        ' ',
      ),
    );
    let real = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (parts) => {
        const text = `https://${parts.join('')}`;
        const check = checkLink(text);
        if (check.kind !== 'real') return;
        real += 1;
        const url = new URL(check.link);
        expect(url.protocol).toBe(check.isOld ? 'http:' : 'https:');
        expect(url.username + url.password + url.port).toBe('');
        expect(url.hostname.replace(/\.$/, '')).toMatch(own);
      }),
      { seed: 20261124, numRuns: 8000 },
    );
    expect(real).toBeGreaterThan(200);
  });

  it('every span lies inside the link and the site is a part of the host', () => {
    for (const { address } of [...SOMEWHERE, ...NOWHERE]) {
      const check = checkLink(address);
      if (check.kind === 'not-a-link') continue;
      const spans = check.kind === 'lookalike' ? [check.site, check.wrong] : [check.site];
      for (const [start, end] of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(check.link.length);
      }
    }
  });

  it('never throws, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (text) => {
        expect(['real', 'lookalike', 'other-site', 'not-a-link']).toContain(checkLink(text).kind);
      }),
      { seed: 9, numRuns: 2000 },
    );
  });
});

describe('the parts of the check', () => {
  it('takes the link out of an invitation without the punctuation behind it', () => {
    expect(findLink('参加: <https://zoom.us/j/1>、時間は10時。')).toBe('https://zoom.us/j/1');
    expect(findLink('(https://zoom.us/j/1).')).toBe('https://zoom.us/j/1');
    expect(findLink('ご参加ください')).toBe('');
  });

  it('decodes Punycode as Node does', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zа-яα-ωぁ-ん一-鿿é-ü]{1,12}$/u), (label) => {
        const host = new URL(`https://${label}.example`).hostname;
        expect(decodeHost(host)).toBe(domainToUnicode(host));
      }),
      { seed: 13, numRuns: 2000 },
    );
  });

  it('keeps a label whose Punycode is broken', () => {
    expect(decodeHost('xn--\u0000.example')).toBe('xn--\u0000.example');
    expect(decodeHost('xn--999999999.example')).toBe('xn--999999999.example');
  });

  it('sees the same picture for letters that look the same', () => {
    expect(skeleton('zооm.us')).toBe(skeleton('zoom.us'));
    expect(skeleton('rnicrosoft')).toBe('microsoft');
  });

  it('knows names that are registered one label lower', () => {
    expect(siteLabelCount('a.kaigi.co.jp')).toBe(3);
    expect(siteLabelCount('a.kaigi.example')).toBe(2);
    expect(siteLabelCount('co.jp')).toBe(2);
  });
});

describe('a text with several links', () => {
  const REAL = 'https://us06web.zoom.us/j/81234567890?pwd=abc';

  it('tells about the false one, wherever it stands', () => {
    for (const text of [`${REAL} https://zoom.us.kaigi.example/j/1`, `https://zoom.us.kaigi.example/j/1\n${REAL}`]) {
      const { check, others } = checkText(text);
      expect(check).toMatchObject({ kind: 'lookalike', host: 'zoom.us.kaigi.example' });
      expect(others).toEqual(['us06web.zoom.us']);
    }
  });

  it('finds the meeting among other pages, and names where those lead', () => {
    const text = `資料 https://files.example/a 参加 ${REAL} 番号 https://zoom.us/u/abc 資料 https://files.example/b`;
    const { check, others } = checkText(text);
    expect(check).toMatchObject({ kind: 'real', host: 'us06web.zoom.us', phase: expect.any(String) });
    expect(others).toEqual(['files.example', 'zoom.us']);
  });

  it.each([REAL, 'zoom.us/j/81234567890', 'https://files.example/a', 'ふつうの文', ''])(
    'says of "%s" what it says of one link',
    (text) => expect(checkText(text)).toEqual({ check: checkLink(text), others: [] }),
  );

  it('stays quick and quiet with thousands of links', () => {
    const text = Array.from({ length: 5000 }, (_, index) => `https://a${index}.example/`).join(' ');
    expect(checkText(text).others.length).toBeLessThan(50);
  });
});

describe('a link that a mail service has wrapped', () => {
  const zoom = 'https://us02web.zoom.us/j/82214567890?pwd=aB3';
  const wrap = (link: string) =>
    `https://jpn01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7C&sdata=x&reserved=0`;
  const table: readonly (readonly [desc: string, link: string, expected: object])[] = [
    ['of Outlook', wrap(zoom), { kind: 'real', link: zoom, hasPasscode: true, wrapper: 'safe-links' }],
    [
      'of Teams',
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${encodeURIComponent(zoom)}&x=1`,
      { kind: 'real', link: zoom, wrapper: 'safe-links' },
    ],
    [
      'of Google',
      `https://www.google.com/url?q=${encodeURIComponent('https://meet.google.com/abc-defg-hij')}&sa=D&source=calendar`,
      { kind: 'real', tool: 'meet', wrapper: 'google' },
    ],
    ['twice', wrap(wrap(zoom)), { kind: 'real', link: zoom, wrapper: 'safe-links' }],
    ['around a false one', wrap('https://zoom.us.evil.example/j/1'), { kind: 'lookalike', wrapper: 'safe-links' }],
    ['around another site', wrap('https://example.com/'), { kind: 'other-site', host: 'example.com' }],
    [
      'around no link',
      wrap('javascript:alert(1)'),
      { kind: 'other-site', host: 'jpn01.safelinks.protection.outlook.com' },
    ],
    [
      'cut off in the middle',
      'https://jpn01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2',
      { kind: 'other-site' },
    ],
    [
      'by a site that only calls itself so',
      `https://safelinks.protection.outlook.com.evil.example/?url=${encodeURIComponent(zoom)}`,
      { kind: 'other-site', host: 'safelinks.protection.outlook.com.evil.example' },
    ],
    [
      'with something before the @',
      `https://x@www.google.com/url?q=${encodeURIComponent(zoom)}`,
      { kind: 'other-site', host: 'www.google.com' },
    ],
  ];
  it.each(table)('%s', (_desc, link, expected) => {
    expect(checkLink(link)).toMatchObject(expected);
    expect(checkText(`会議: ${link} です`).check).toMatchObject(expected);
  });

  it('is no other link beside itself', () => {
    expect(checkText(wrap(zoom)).others).toEqual([]);
  });
});
