// What mail gateways and chats put around a link is taken off, and what is inside is judged by itself.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLink, checkText } from '../../../shared/core/meeting/link-check.ts';
import { isWrapped, unwrapLink } from '../../../shared/core/meeting/wrapped-link.ts';

const enc = encodeURIComponent;
const hex = (link: string): string =>
  link.replace(/[^A-Za-z0-9]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
const base64 = (text: string): string => Buffer.from(text).toString('base64url');

/** Each service with the way in which it writes the link inside. Values are made up. */
const WRAPPERS: Readonly<Record<string, (link: string) => string>> = {
  'Safe Links': (link) =>
    `https://jpn01.safelinks.protection.outlook.com/?url=${enc(link)}&data=05%7C02&sdata=x%3D&reserved=0`,
  'Safe Links with entities': (link) =>
    `https://apc01.safelinks.protection.outlook.com/ap/w-59523e83/?url=${enc(link)}&amp;data=05&amp;reserved=0`,
  'Safe Links of a government': (link) =>
    `https://usg02.safelinks.protection.office365.us/?url=${enc(link)}&data=05&reserved=0`,
  'Safe Links in capitals': (link) => `https://EUR05.Safelinks.Protection.Outlook.com/?URL=${enc(link)}&data=05`,
  'Safe Links by http': (link) => `http://eur05.safelinks.protection.outlook.com/?url=${enc(link)}&data=05`,
  'a page of Teams': (link) =>
    `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/2/atp-safelinks.html?url=${enc(link)}&locale=ja-jp`,
  'a page of Outlook': (link) => `https://outlook.cloud.microsoft/mail/safelink.html?url=${enc(link)}&corid=0`,
  'Proofpoint 1': (link) => `https://urldefense.proofpoint.com/v1/url?u=${enc(link)}&k=AAAA%0A&s=0`,
  'Proofpoint 2': (link) =>
    `https://urldefense.proofpoint.us/v2/url?u=${hex(link).replaceAll('%2f', '_').replaceAll('%', '-')}&d=DwMFAg&c=x`,
  'Proofpoint 3': (link) => `https://urldefense.com/v3/__${link}__;!!AbCd!sig_nature-0$`,
  Barracuda: (link) => `https://linkprotect.cudasvc.com/url?a=${hex(link)}&c=E,1,AAAA,&typo=1`,
  'Cisco Secure Email': (link) => `https://secure-web.cisco.com/1AbCdEf-gh_IJ/${enc(link)}`,
  'Trend Micro': (link) =>
    `https://tmsg-ctp.trendmicro.com:443/wis/clicktime/v1/query?url=${hex(link)}&umid=0-0&auth=00-11`,
  Sophos: (link) => `https://eu-west-1.protection.sophos.com/?d=zoom.us&u=${base64(link)}&i=AAAA&t=BBBB`,
  FireEye: (link) => `https://protect2.fireeye.com/v1/url?k=00-11&q=1&e=22&u=${enc(link)}`,
  'FireEye, plain': (link) => `https://protect2.fireeye.com/url?k=00-11-22&u=${link}`,
  Symantec: (link) => `https://clicktime.symantec.com/15abcdef?h=AAAA%3D&u=${link}`,
  'Check Point': (link) => `https://protect.checkpoint.com/v2/r02/___${link}___.YzJ1OmV4YW1wbGU6Yzpv`,
  'Check Point, query': (link) => `https://checkpoint.url-protection.com/v1/url?o=${enc(link)}&g=A&h=B`,
  FortiMail: (link) => `https://mail-gateway.example/fmlurlsvc/?fewReq=:B:AAAA&url=${hex(link)}`,
  Google: (link) => `https://www.google.com/url?q=${enc(link)}&sa=D&source=calendar&usg=AOv`,
  'Google of a country': (link) => `https://www.google.co.jp/url?sa=t&url=${enc(link)}&usg=AOv`,
  'Google AMP': (link) => `https://www.google.com/amp/s/${link.replace('https://', '')}`,
  'the chat of Meet': (link) => `https://meet.google.com/linkredirect?authuser=0&dest=${enc(link)}`,
  Slack: (link) => `https://slack-redir.net/link?url=${enc(link)}&v=3`,
  Facebook: (link) => `https://l.facebook.com/l.php?u=${enc(link)}&h=AT0`,
  YouTube: (link) => `https://www.youtube.com/redirect?event=video_description&q=${enc(link)}`,
  LinkedIn: (link) => `https://www.linkedin.com/safety/go?url=${enc(link)}&trk=x`,
  EdgePilot: (link) => `https://link.edgepilot.com/s/0a1b2c3d/AbCdEfGhIj?u=${enc(link)}`,
  'Defender for Cloud Apps': (link) => link.replace(/^https:\/\/([^/?]+)/, 'https://$1.mcas.ms'),
};

const REAL = 'https://us02web.zoom.us/j/82214567890?pwd=aB3';
const FALSE = 'https://zoom.us.meeting-login.example/j/82214567890';

describe.each(Object.entries(WRAPPERS))('%s', (_name, wrap) => {
  it('vouches for nothing: the link inside is judged', () => {
    expect(checkText(`会議: ${wrap(REAL)} です`).check).toMatchObject({ kind: 'real', link: REAL, hasPasscode: true });
    expect(checkText(`<${wrap(FALSE)}>`).check).toMatchObject({ kind: 'lookalike', link: FALSE });
    expect(checkText(wrap('https://files.example/a')).check).toMatchObject({
      kind: 'other-site',
      host: 'files.example',
    });
  });

  it('is none where only the name begins like it', () => {
    const fake = wrap(REAL).replace(/^https?:\/\/([^/?:]+)(?::443)?/, 'https://$1.evil.example');
    // FortiMail stands under the customer's own name: there, any name is right.
    if (!fake.includes('fmlurlsvc')) expect(checkLink(fake).kind).not.toBe('real');
  });
});

const OUTER = ['Safe Links', 'Google', 'Barracuda', 'Slack', 'the chat of Meet', 'Proofpoint 1', 'Sophos'];

it('is taken off up to five times; a link that is deeper is not read', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...OUTER), { minLength: 1, maxLength: 8 }), fc.boolean(), (names, isReal) => {
      const link = names.reduce((inner, name) => WRAPPERS[name]?.(inner) ?? inner, isReal ? REAL : FALSE);
      const { kind } = checkText(link).check;
      if (names.length <= 5) expect(kind).toBe(isReal ? 'real' : 'lookalike');
      else expect(kind).toBe('other-site');
    }),
    { seed: 3, numRuns: 300 },
  );
});

describe('a wrapper that hides where it leads', () => {
  it.each([
    ['https://nam02.safelinks.protection.outlook.com/?data=05%7C02', 'wrapper'],
    ['https://jpn01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2', 'wrapper'],
    ['https://protect-eu.mimecast.com/s/AbCdEfGh1?domain=zoom.us', 'wrapper'],
    ['https://url.au.m.mimecastprotect.com/s/AbCdEfGh1', 'wrapper'],
    ['https://protect.checkpoint.com/v2/r06/___myyux://ettr.zx/o/82214567890___.YzJ1', 'wrapper'],
    ['https://link.edgepilot.com/s/0a1b2c3d/AbCdEfGhIj', 'wrapper'],
    ['https://t.co/AbCdEf1234', 'short'],
    ['https://bit.ly/3abcdef', 'short'],
  ])('%s is named, and neither real nor false', (link, reason) => {
    expect(checkText(link).check).toMatchObject({ kind: 'other-site', reason });
  });

  it('warns by what it claims about the host, and never vouches by it', () => {
    const link = 'https://protect-eu.mimecast.com/s/AbCdEfGh1?domain=';
    expect(checkText(`${link}us05webzoom.us`).check).toMatchObject({ kind: 'lookalike', tool: 'zoom' });
    expect(checkText(`${link}zoom.us`).check).toMatchObject({ kind: 'other-site', name: 'Mimecast' });
  });
});

describe('a tool’s own page that sends people on', () => {
  it.each(['url', 'dest', 'redirect_uri', 'continue', 'returnUrl', 'next'])(
    'by %s is judged by where it leads',
    (name) => {
      for (const own of ['https://zoom.us/signin', 'https://teams.microsoft.com/dl/launcher/launcher.html']) {
        const check = checkText(`${own}?${name}=${enc('https://evil.example/login')}`).check;
        expect(check).toMatchObject({ kind: 'other-site', host: 'evil.example', wrapper: 'redirect' });
        expect(checkText(`${own}?${name}=${enc('//zoom.us.evil.example/j/8')}`).check.kind).toBe('lookalike');
      }
    },
  );

  it('stays its own where it leads to itself', () => {
    const link = `https://zoom.us/signin?continue=${enc('https://us02web.zoom.us/j/82214567890')}`;
    expect(checkText(link).check).toMatchObject({ kind: 'real', host: 'zoom.us' });
  });
});

it('Google’s search is no wrapper', () => {
  expect(unwrapLink('https://www.google.com/url?q=zoom+meeting&sa=t')).toBeNull();
  expect(isWrapped('https://www.google.xyzzy/url?q=x')).toBe(false);
});

it('never throws, and never makes a link longer', () => {
  const bits = fc.constantFrom(
    ...'? & = % %2 %zz url= u= q= dest= ___ __ ; ! $ * **A **_ https:// http: zoom.us /v3/ /v2/ + - _ AAAA = a'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(WRAPPERS)), fc.array(bits, { maxLength: 12 }), (wrap, parts) => {
      const link = wrap('https://x.example/').replace('x.example', parts.join(''));
      const inside = unwrapLink(link)?.link ?? '';
      expect(inside.length).toBeLessThanOrEqual(link.length + 70);
    }),
    { seed: 4, numRuns: 3000 },
  );
});
