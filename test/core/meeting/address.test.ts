// Our hand-written address reader against the browsers' own.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryValue, readAddress, readStrictAddress } from '../../../shared/core/meeting/address.ts';

const RUNS = { seed: 20261124, numRuns: 8000 };

const tryUrl = (text: string): URL | null => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
};

/** Pieces that trip parsers, put together in any order. */
const trickyPiece = fc.constantFrom(
  ..."https: http: HTTPS: // / \\ //// @ : ? # . .. %2e %2E . zoom.us teams.microsoft.com meet.google.com example com us user:pw 443 8443 0443 -- _ a Z 0 1 xn--zm-emaa %7a %40 %00 ZOOM.US ｚｏｏｍ 。 ． é о \u200B \u00AD [::1] 127.1 0x7f ( ) ! $ & , ; = + ~ * | ' { }".split(
    ' ',
  ),
  ' ',
  '\t',
  '\n',
);
const trickyText = fc.oneof(
  fc.array(trickyPiece, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.array(trickyPiece, { maxLength: 10 }).map((parts) => `https://${parts.join('')}`),
  fc
    .tuple(fc.webUrl({ withFragments: true, withQueryParameters: true }), trickyPiece, fc.nat(60))
    .map(([url, piece, at]) => url.slice(0, at) + piece + url.slice(at)),
);

const plainHost = (host: string): boolean => /^[a-z0-9._-]+$/.test(host) && !/(^|\.)(\d+|0x[0-9a-f]*)\.?$/.test(host);
const withoutLastDot = (host: string): string => host.replace(/\.$/, '');

describe('readAddress', () => {
  it('sees the same host as a browser, for every text that both can read', () => {
    let compared = 0;
    fc.assert(
      fc.property(trickyText, (text) => {
        const address = readAddress(text);
        const url = tryUrl(text);
        if (!address || !url || !plainHost(address.host)) return;
        compared += 1;
        expect(address.host).toBe(withoutLastDot(url.hostname));
        expect(`${address.scheme}:`).toBe(url.protocol);
      }),
      RUNS,
    );
    expect(compared).toBeGreaterThan(1200);
  });

  it('finds the user info that a browser finds', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z.:%0-9]{1,12}$/), fc.domain(), (user, host) => {
        const address = readAddress(`https://${user}@${host}/j/1`);
        expect(address?.host).toBe(host.toLowerCase());
        expect(address?.userInfoSpan).toEqual([8, 8 + user.length]);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('points at the host with its span', () => {
    const text = '  https://user@App.Zoom.us:443/wc/1?pwd=a#b';
    const address = readAddress(text);
    expect(text.slice(...(address?.hostSpan ?? [0, 0]))).toBe('App.Zoom.us');
    expect(text.slice(...(address?.userInfoSpan ?? [0, 0]))).toBe('user');
    expect(address).toMatchObject({ host: 'app.zoom.us', port: '443', path: '/wc/1', query: 'pwd=a', fragment: 'b' });
  });

  const refused: readonly (readonly [desc: string, text: string])[] = [
    ['nothing', ''],
    ['words', 'あした10時から'],
    ['another scheme', 'zoommtg://zoom.us/join?confno=1'],
    ['a script', 'javascript:alert(1)'],
    ['a blank in the host', 'https://zoom .us/j/1'],
    ['a line break in the host', 'https://zoom.\nus/j/1'],
    ['no host', 'https:///'],
    ['an IPv6 host', 'https://[::1]/j/1'],
    ['a port that is no number', 'https://zoom.us:x/j/1'],
    ['a port beyond 65535', 'https://zoom.us:65536/j/1'],
  ];
  it.each(refused)('says null for %s', (_desc, text) => expect(readAddress(text)).toBeNull());
});

describe('readStrictAddress', () => {
  it('gives host, path, query and fragment exactly as a browser does', () => {
    let compared = 0;
    fc.assert(
      fc.property(trickyText, (text) => {
        const address = readStrictAddress(text);
        if (!address) return;
        const url = new URL(text);
        compared += 1;
        expect(url.protocol).toBe('https:');
        expect(url.username + url.password + url.port).toBe('');
        expect(address.host).toBe(withoutLastDot(url.hostname));
        expect(address.path).toBe(url.pathname);
      }),
      RUNS,
    );
    expect(compared).toBeGreaterThan(120);
  });

  it('reads what the address bar holds: any href of a plain https address', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true }), (text) => {
        const url = new URL(text);
        if (url.port !== '' || /\^/.test(url.pathname)) return;
        const address = readStrictAddress(url.href);
        expect(address).toMatchObject({ host: withoutLastDot(url.hostname), path: url.pathname });
        expect(`?${address?.query}`).toBe(url.search || '?');
        expect(`#${address?.fragment}`).toBe(url.hash || '#');
      }),
      { seed: 11, numRuns: 3000 },
    );
  });

  const refused: readonly (readonly [desc: string, text: string])[] = [
    ['http', 'http://zoom.us/j/1'],
    ['user info', 'https://zoom.us@evil.example/j/1'],
    ['an empty user', 'https://@zoom.us/j/1'],
    ['another port', 'https://zoom.us:8443/j/1'],
    ['a backslash', 'https://zoom.us\\@evil.example/'],
    ['a third slash', 'https:///zoom.us/j/1'],
    ['one slash', 'https:/zoom.us/j/1'],
    ['a dot segment', 'https://zoom.us/x/../j/1'],
    ['an encoded dot segment', 'https://zoom.us/x/%2E%2e/j/1'],
    ['an escaped host', 'https://zoom%2eus/j/1'],
    ['a wide host', 'https://ｚｏｏｍ.us/j/1'],
    ['a host of numbers', 'https://127.0.0.1/j/1'],
    ['a host without a dot', 'https://zoom/j/1'],
    ['an empty label', 'https://zoom..us/j/1'],
    ['a label that starts with a hyphen', 'https://-a.zoom.us/j/1'],
    ['a letter outside ASCII in the path', 'https://zoom.us/j/１'],
  ];
  it.each(refused)('says null for %s', (_desc, text) => expect(readStrictAddress(text)).toBeNull());
});

describe('queryValue', () => {
  it('gives the first value, an empty one, or null', () => {
    expect(queryValue('a=1&pwd=x=y&pwd=z', 'pwd')).toBe('x=y');
    expect(queryValue('pwd', 'pwd')).toBe('');
    expect(queryValue('xpwd=1', 'pwd')).toBeNull();
  });
});
