// Reading a link out of text as people paste it: every address is found, and its host is the browser's.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkInvitation,
  checkInvitationSteps,
  checkText,
  LONGEST_TEXT,
} from '../../../shared/core/meeting/link-check.ts';

const RUNS = { seed: 20261127, numRuns: 1500 };

const hostOf = (link: string): string | null => {
  try {
    return new URL(link).hostname.replace(/\.$/, '');
  } catch {
    return null;
  }
};

const REAL = fc.constantFrom(
  'https://us02web.zoom.us/j/82214567890?pwd=aB3',
  'https://midori.zoom.com/j/82214567890?pwd=aB3',
  'https://teams.microsoft.com/meet/2345678901234?p=Ab_c-9',
  'https://teams.live.com/meet/9345678901234?p=x1',
  'https://meet.google.com/abc-defg-hij',
  'https://midori.webex.com/midori/j.php?MTID=m0123456789abcdef0123456789abcdef',
);
const FALSE = fc.constantFrom(
  'https://zoom.us.kaigi.example/j/82214567890',
  'https://us05webzoom.us/j/82214567890',
  'https://teams.microsoft.com.join.example/l/meetup-join/1',
  'https://meet-google.example/abc-defg-hij',
  'https://webexmeets.com/meet/sato',
);

/** What stands around a link in mails, chats and documents; the link itself stays whole. */
const AROUND: readonly (readonly [what: string, write: (link: string) => string])[] = [
  ['kana behind it', (link) => `${link}です`],
  ['kana in front', (link) => `会議は${link}で`],
  ['a Japanese bracket', (link) => `【URL：${link}】`],
  ['corner brackets', (link) => `「${link}」から`],
  ['wide brackets', (link) => `参加（${link}）まで`],
  ['round brackets', (link) => `(${link}).`],
  ['angle brackets', (link) => `参加: <${link}>、10時`],
  ['a full stop', (link) => `${link}。次に`],
  ['a comma', (link) => `${link}, 10:00`],
  ['a zero-width space', (link) => `${link.slice(0, 10)}\u200B${link.slice(10)}\u200B`],
  ['a soft hyphen', (link) => `${link.slice(0, 14)}\u00AD${link.slice(14)}`],
  ['entities', (link) => `<a href="${link.replaceAll('&', '&amp;').replaceAll('/', '&#47;')}">参加する</a>`],
  ['wide letters', (link) => link.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
  ['a wide scheme', (link) => link.replace('https://', 'ｈｔｔｐｓ：／／')],
  ['quoted mail', (link) => `> > 参加\n> > ${link}\n> > ID: 822`],
  ['no scheme', (link) => `会議URL: ${link.replace('https://', '')} まで`],
  ['no scheme, no blank', (link) => `会議URL:${link.replace('https://', '')}です`],
  ['Markdown', (link) => `[参加する](${link})`],
  ['Slack', (link) => `<${link}|参加する>`],
  ['bold', (link) => `**${link}**`],
  ['quoted-printable', (link) => `=E4=BC=9A ${link.slice(0, 25)}=\r\n${link.slice(25).replaceAll('=', '=3D')}\r\n`],
  [
    'a folded calendar line',
    (link) => `BEGIN:VEVENT\r\nDESCRIPTION:${link.slice(0, 20)}\r\n ${link.slice(20)}\\nID\r\n`,
  ],
  ['a calendar with its commas', (link) => `BEGIN:VEVENT\r\nLOCATION:会議\\, ${link}\r\nEND:VEVENT`],
  ['JSON', (link) => `{"join":"${link.replaceAll('/', '\\/')}"}`],
  ['angle brackets over two lines', (link) => `<${link.slice(0, -3)}\n${link.slice(-3)}>`],
];
const around = fc.constantFrom(...AROUND);

describe('a link is found', () => {
  it.each(AROUND)('with %s around it', (_what, write) => {
    fc.assert(
      fc.property(fc.oneof(REAL, FALSE), (link) => {
        const { check } = checkText(write(link));
        const alone = checkText(link).check;
        expect(check).toMatchObject({ kind: alone.kind, host: hostOf(link) });
        if (check.kind === 'real') expect(check).toEqual(alone);
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  it('of several in one text each has its verdict, and a false one is on top', () => {
    fc.assert(
      fc.property(REAL, FALSE, around, around, fc.boolean(), (real, forged, [, one], [, other], isFirst) => {
        const parts = isFirst ? [one(forged), other(real)] : [other(real), one(forged)];
        // A calendar file or quoted-printable mail is a whole text of its own.
        fc.pre(!/BEGIN:|=\r\n/.test(parts.join('')));
        const { check, links } = checkInvitation(parts.join('\n\n'));
        expect(check).toMatchObject({ kind: 'lookalike', host: hostOf(forged) });
        expect(links.map((link) => link.kind !== 'not-a-link' && link.host)).toContain(hostOf(real));
      }),
      RUNS,
    );
  });

  it.each([',', ';', '|', '](', ')(', '　', '、', ' , '])('two in one word, with %j between them', (between) => {
    fc.assert(
      fc.property(REAL, FALSE, (real, forged) => {
        for (const text of [real + between + forged, forged + between + real]) {
          const { links } = checkInvitation(text);
          expect(new Set(links.map((link) => link.kind !== 'not-a-link' && link.host))).toEqual(
            new Set([hostOf(forged), hostOf(real)]),
          );
        }
      }),
      { seed: 2, numRuns: 60 },
    );
  });
});

describe('an address inside another one', () => {
  it.each(['?', '?u=', '/', '/x/', '#', '?a=1&b=', ':', '-'])('behind %j vouches for nothing', (between) => {
    fc.assert(
      fc.property(REAL, FALSE, (real, forged) => {
        const outer = 'https://evil.example/x';
        expect(checkText(`${outer}${between}${real}`).check).toMatchObject({
          kind: 'other-site',
          host: 'evil.example',
        });
        expect(checkText(`${outer}${between}${forged}`).check.kind).toBe('lookalike');
      }),
      { seed: 6, numRuns: 40 },
    );
  });
});

it.each(['https://3232235521/zoom.us', 'https://0x7f.1/j/8', 'https://10.0.0.1/zoom.us'])(
  '%s has a number for a name',
  (text) => expect(checkText(text).check).toMatchObject({ kind: 'other-site', reason: 'number' }),
);

describe('where a host ends', () => {
  const piece = fc.constantFrom(
    ...'zoom us zoom.us . .us .example evil - _ 。 ． ｡ @ : 443 8443 / \\ # ? ） （ 「 」 、 , ; ! ( ) と です ｚｏｏｍ а %2e %40 \u00AD xn--zom-sed みんな 世界 рф , & = ~ * | webex.com meet.google.com'.split(
      ' ',
    ),
  );
  const tricky = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => `https://${parts.join('')}`);

  it('is where a browser ends it, for every link that the check tells about', () => {
    let compared = 0;
    fc.assert(
      fc.property(tricky, (text) => {
        for (const link of checkInvitation(text).links) {
          if (link.kind === 'not-a-link' || link.wrapper) continue;
          const browser = hostOf(link.link);
          // Punycode of letters that no name may hold leads nowhere; whose name it would be is no question then.
          if (browser === null && link.host.includes('xn--')) continue;
          expect(browser, link.link).not.toBeNull();
          expect(hostOf(`https://${link.host}`), link.link).toBe(browser);
          compared += 1;
        }
      }),
      { ...RUNS, numRuns: 6000 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  it('is not before the end of a name to which a browser would go', () => {
    let compared = 0;
    fc.assert(
      fc.property(tricky, (text) => {
        const browser = hostOf(text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)));
        // Names that can be registered: the last two labels are letters, digits and hyphens.
        if (!browser || !/(?:^|\.)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.(?:us|com|example)$/.test(browser)) return;
        if (/\s|["<>`^|]|\]/.test(text) || /xn--|^\.|\.\./.test(browser)) return;
        const [first] = checkInvitation(text).links;
        expect(first && first.kind !== 'not-a-link' && hostOf(`https://${first.host}`), text).toBe(browser);
        compared += 1;
      }),
      { ...RUNS, numRuns: 6000 },
    );
    expect(compared).toBeGreaterThan(150);
  });

  it.each([
    ['https://zoom.us。evil.example/j/8', 'lookalike', 'zoom.us.evil.example'],
    ['https://zoom.usにアクセスして会議IDを入力', 'real', 'zoom.us'],
    ['https://zoom.us。次の会議です', 'real', 'zoom.us'],
    ['https://zoom.us。みんな/j/8', 'lookalike', 'zoom.us.みんな'],
    ['https://zoom.us）.evil.example/j/8', 'lookalike', 'zoom.us).evil.example'],
    ['https://zoom.us,.evil.example/j/8', 'lookalike', 'zoom.us,.evil.example'],
    ['https://zoom.us\\@evil.example/j/8', 'real', 'zoom.us'],
    ['https://zoom.us@evil.exampleです', 'lookalike', 'evil.example'],
  ])('%s', (text, kind, host) => expect(checkText(text).check).toMatchObject({ kind, host }));
});

describe('a link that is broken into lines', () => {
  it.each([
    ['quoted mail', '> https://us02web.zoom.us/j/8221456789\n> 0?pwd=aB3'],
    ['behind its question mark', 'https://us02web.zoom.us/j/82214567890?\npwd=aB3'],
    ['behind its equals sign', 'https://us02web.zoom.us/j/82214567890?pwd=\naB3'],
    ['before its question mark', 'https://us02web.zoom.us/j/82214567890\n?pwd=aB3'],
  ])('in %s is put together', (_what, text) => {
    expect(checkText(text).check).toMatchObject({ link: 'https://us02web.zoom.us/j/82214567890?pwd=aB3' });
  });

  it('is not called whole where it may go on', () => {
    const { check } = checkText('https://us02web.zoom.us/j/8221456789\n0');
    expect(check).toMatchObject({ kind: 'real', mayBeCut: true });
  });

  it('does not swallow the line below, or an address that stands there', () => {
    for (const next of [
      'ミーティングID: 822',
      'Meeting ID: 822',
      'Passcode=123456',
      'zoom.us.evil.example/j/8',
      '- 10:00',
    ]) {
      const { links } = checkInvitation(`https://us02web.zoom.us/j/82214567890?pwd=aB3\n${next}`);
      expect(links).toContainEqual(
        expect.objectContaining({ kind: 'real', link: 'https://us02web.zoom.us/j/82214567890?pwd=aB3' }),
      );
    }
  });

  it('keeps the whole of a name that is broken behind a dot', () => {
    expect(checkText('https://zoom.us.\nevil.example/j/8').check.kind).toBe('lookalike');
    expect(checkText('See https://zoom.us.\nThanks').check).toMatchObject({ kind: 'real', host: 'zoom.us' });
  });
});

describe('a link whose text shows another address', () => {
  it.each([
    ['Markdown', '[https://us02web.zoom.us/j/82214567890](https://evil.example/login)'],
    ['HTML', '<a href="https://evil.example/login">zoom.us/j/82214567890</a>'],
    ['Slack', '<https://evil.example/login|https://zoom.us/j/82214567890>'],
    ['Outlook', 'https://zoom.us/j/82214567890<https://evil.example/login>'],
  ])('in %s is false', (_what, text) => {
    expect(checkText(text).check).toMatchObject({ kind: 'lookalike', how: 'label', host: 'evil.example' });
  });

  it('is not false where both are the same meeting, or where words stand', () => {
    const link = 'https://us02web.zoom.us/j/82214567890?pwd=aB3';
    for (const text of [`[${link}](${link})`, `[zoom.us](${link})`, `[Zoomで参加](${link})`, `${link}<${link}>`]) {
      expect(checkText(text).check).toMatchObject({ kind: 'real', link });
    }
    const safe = `https://jpn01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05&reserved=0`;
    expect(checkText(`${link}<${safe}>`).check.kind).toBe('real');
  });
});

describe('what stands beside a link', () => {
  const link = 'https://us02web.zoom.us/j/82214567890';
  it.each([
    ['パスコード: aB3xyz', true],
    ['Passcode: 123456', true],
    ['パスワード：h7Kq', true],
    ['パスコードは別に送ります', false],
    ['passcode required', false],
    [`${link}?pwd=aB3`, false],
  ])('%s: a passcode in the text is %s', (text, expected) => {
    expect(checkInvitation(`${link}\n${text}`).passcodeInText).toBe(expected);
  });

  it('tells the word that keeps a text among few', () => {
    expect(checkInvitation(`【社外秘】予算会議 ${link}`).secretWord).toBe('社外秘');
    expect(checkInvitation(`予算会議 ${link}`).secretWord).toBeNull();
  });
});

describe('a text that is too long', () => {
  it('gets no verdict, whatever stands in front of the cut', () => {
    const text = `https://zoom.us/j/82214567890 ${'あ'.repeat(LONGEST_TEXT)}`;
    expect(checkText(text).check).toMatchObject({ kind: 'not-a-link', tooLong: true });
  });

  it('is looked at to its last letter as long as it is not', () => {
    const link = 'https://zoom.us.evil.example/j/8';
    const text = `${'あ'.repeat(LONGEST_TEXT - link.length - 1)} ${link}`;
    expect(checkText(text).check).toMatchObject({ kind: 'lookalike', host: 'zoom.us.evil.example' });
  });

  it('is called false all the same if one of too many addresses is', () => {
    const text = Array.from({ length: 300 }, (_, index) => `https://a${index}.example/`).join(' ');
    expect(checkText(`https://zoom.us.evil.example/j/8 ${text}`).check).toMatchObject({ kind: 'lookalike' });
    expect(checkText(`https://zoom.us/j/82214567890 ${text}`).check).toMatchObject({
      kind: 'not-a-link',
      tooLong: true,
    });
  });

  it('gets none if it holds more addresses than anybody could look at', () => {
    const text = Array.from({ length: 400 }, (_, index) => `https://a${index}.example/`).join(' ');
    expect(checkText(text).check).toMatchObject({ kind: 'not-a-link', tooLong: true });
  });
});

describe('the worst texts', () => {
  /** Steps of a pattern that begins again at every sign: with 20,000 signs it would be more than ten million. */
  const long = (sign: string): string => sign.repeat(LONGEST_TEXT - 100);

  it.each([
    ['dots inside a name', `https://zoom.us${long('.')}a`, 'not-a-link'],
    ['blanks inside a line', `https://zoom.us/j/82214567890${long(' ')}x\ny`, 'real'],
    ['blanks behind "password"', `password${long(' ')} https://zoom.us/j/82214567890`, 'real'],
    ['brackets behind a link', `https://zoom.us/j/82214567890${long(')')}`, 'real'],
    ['a chain of labels', `[zoom.us${long('a.zoom.us](https://b.co ').slice(0, LONGEST_TEXT - 100)}`, 'not-a-link'],
    ['letters of kana behind a dot', `https://zoom.us/j/82214567890 https://${'あ.'.repeat(9000)}`, 'real'],
  ])('%s: the verdict is the same as for a short one', (_, text, kind) => {
    expect(text.length).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(checkText(text).check.kind).toBe(kind);
  });

  it('closing signs behind a link are cut off as far as they close nothing, however many there are', () => {
    const signs = fc.array(fc.constantFrom('(', ')', '[', ']', '{', '}', '.', ',', 'a'), { maxLength: 40 });
    fc.assert(
      fc.property(signs, (tail) => {
        const [found] = checkInvitation(`https://zoom.us/j/82214567890/${tail.join('')}`).links;
        const link = found?.kind === 'not-a-link' ? '' : (found?.link ?? '');
        const last = link.at(-1) ?? '';
        const open = { ')': '(', ']': '[', '}': '{' }[last];
        expect(/[.,]$/.test(link)).toBe(false);
        if (open) expect(link.split(open).length).toBeGreaterThanOrEqual(link.split(last).length);
      }),
      RUNS,
    );
  });

  it('a word such as "password" is seen with its code behind it, however it is set apart', () => {
    const gap = fc.stringMatching(/^[ \t]{0,6}$/);
    fc.assert(
      fc.property(gap, fc.constantFrom('', ':', '=', 'は', ' -'), gap, (before, sign, behind) => {
        const { passcodeInText } = checkInvitation(`password${before}${sign}${behind}ab12cd`);
        expect(passcodeInText).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('a check in steps', () => {
  const withoutScheme = (link: string): string => link.replace(/^https?:\/\//, '');

  /** What is told on the way, what at the end, and how many steps it took. */
  function walk(text: string) {
    const steps = checkInvitationSteps(text);
    const told = [];
    for (let count = 0; ; count += 1) {
      const { done, value } = steps.next();
      if (done) return { told, end: value, count };
      if (value) told.push(value);
    }
  }

  it('tells a false link as soon as it is known, and nothing that follows takes its place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(REAL, FALSE, FALSE.map(withoutScheme)), { maxLength: 12 }),
        fc.constantFrom(' ', '\n'),
        (links, gap) => {
          const { told, end } = walk(links.join(gap));
          expect(end).toEqual(checkInvitation(links.join(gap)));
          expect(told.map(({ check }) => check)).toEqual(end.check.kind === 'lookalike' ? [end.check] : []);
        },
      ),
      RUNS,
    );
  });

  it('stops at every link, so that a text full of them can be looked at in turns', () => {
    const links = Array.from({ length: 190 }, (_, n) => `https://a${n}-zoom-b${n}.meet${n}.example/j/8${n}/`);
    const { told, end, count } = walk(links.join(' '));
    expect(count).toBe(links.length);
    expect(told).toHaveLength(1);
    expect(end.links).toHaveLength(links.length);
  });
});

it('never throws, and gives the same answer twice', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.webUrl(), fc.string()), (text) => {
      expect(checkInvitation(text)).toEqual(checkInvitation(text));
    }),
    { seed: 5, numRuns: 1500 },
  );
});
