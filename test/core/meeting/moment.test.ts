// Which page of which tool is which moment, and which pages are none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHostRule } from '../../../shared/core/meeting/host.ts';
import { momentOf, TOOL_ADDRESSES } from '../../../shared/core/meeting/moment.ts';
import { NOWHERE, SOMEWHERE } from '../../fixtures/addresses.ts';
import { SEEN_ADDRESSES } from '../../fixtures/seen-addresses.ts';

describe('momentOf', () => {
  it.each(SOMEWHERE)('$desc', ({ address, moment }) => expect(momentOf(address)).toEqual(moment));

  it.each(NOWHERE)('shows nothing on $desc', ({ address }) => expect(momentOf(address)).toBeNull());

  it.each(SEEN_ADDRESSES)('$desc: $address', ({ address, moment }) => expect(momentOf(address)).toEqual(moment));

  it('knows at least sixty addresses where nothing may appear', () =>
    expect(NOWHERE.length).toBeGreaterThanOrEqual(60));

  it('has every phase that an address can tell, for every tool that has it', () => {
    const seen = new Set(SOMEWHERE.map(({ moment }) => `${moment.tool} ${moment.phase}`));
    for (const tool of ['teams', 'webex', 'zoom']) {
      for (const phase of ['schedule', 'landing', 'prejoin']) expect(seen).toContain(`${tool} ${phase}`);
    }
    for (const phase of ['schedule', 'prejoin', 'after']) expect(seen).toContain(`meet ${phase}`);
  });

  it('never depends on what stands in the query or fragment beyond the words it knows', () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9.]{1,20}$/);
    fc.assert(
      fc.property(fc.constantFrom(...SOMEWHERE), secret, ({ address, moment }, text) => {
        if (address.includes('#')) return;
        const joined = `${address}${address.includes('?') ? '&' : '?'}x=${text}#${text}`;
        expect(momentOf(joined)).toEqual(moment);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });

  it('accepts a trailing dot and capitals in the host, as browsers do', () => {
    expect(momentOf('https://US02WEB.Zoom.us./j/82214567890')).toEqual({ tool: 'zoom', phase: 'landing' });
  });

  it('tells only tool, phase, role and whether a meeting came before', () => {
    for (const { address } of SOMEWHERE) {
      for (const key of Object.keys(momentOf(address) ?? {}))
        expect(['tool', 'phase', 'role', 'ifJoined']).toContain(key);
    }
  });
});

describe('lookalikes of every real address', () => {
  /** Said here once more on purpose, not taken from the code under test. */
  const OWN_NAMES =
    /^(?:(?:.+\.)?(?:zoom\.us|zoom\.com|zoom-x\.de|zoomgov\.com|webex\.com)|teams\.(?:microsoft\.(?:com|us)|cloud\.microsoft|live\.com)|(?:gov|dod)\.teams\.microsoft\.us|events\.teams\.microsoft\.com|(?:meet|calendar|stream\.meet)\.google\.com|g\.co)$/;
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-');
  /** Ways in which forged names are made; each gives a host that is not the tool's own. */
  const forgers: readonly ((host: string, x: string, at: number) => string)[] = [
    (host, x) => `${x}${host}`,
    (host, x) => `${host}${x}`,
    (host, x) => `${host}.${x}a.example`,
    (host, x) => `${host.replaceAll('.', '-')}.${x}a.example`,
    (host, x) => `${host}@${x}a.example`,
    (host) => `${host}%2eexample.com`,
    (host, x) => `${x}a.example/${host}`,
    (host, x) => `${x}a.example?${host}`,
    (host, x) => `${x}a.example#${host}`,
    (host, x) => `${x}a.example\\@${host}`,
    (host, _x, at) => host.slice(0, at % host.length) + host.slice((at % host.length) + 1),
    (host, x, at) => host.slice(0, at % host.length) + x + host.slice((at % host.length) + 1),
    (host, _x, at) =>
      host.replace(/[aceiopsxy]/g, (c, i: number) =>
        i >= at % host.length ? ('асеіорѕху'['aceiopsxy'.indexOf(c)] ?? c) : c,
      ),
    (host) => `${host}:8443`,
    (host) => host.replace(/\.[a-z]+$/, '.example'),
  ];

  it('are never a moment, ten thousand times', () => {
    let forged = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...SOMEWHERE),
        fc.constantFrom(...forgers),
        letter,
        fc.nat(40),
        ({ address }, forge, x, at) => {
          const { host, pathname, search, hash } = new URL(address);
          const text = `https://${forge(host, x, at)}${pathname}${search}${hash}`;
          const went = URL.canParse(text) ? new URL(text) : null;
          // A mutation may by chance give another real name (us02web → us03web): that one is real.
          const isStillReal =
            went !== null &&
            went.username === '' &&
            went.port === '' &&
            OWN_NAMES.test(went.hostname.replace(/\.$/, ''));
          if (isStillReal) return;
          forged += 1;
          expect(momentOf(text)).toBeNull();
        },
      ),
      { seed: 20261124, numRuns: 12_000 },
    );
    expect(forged).toBeGreaterThan(8000);
  });
});

describe('findHostRule', () => {
  const zoom = TOOL_ADDRESSES.find(({ tool }) => tool === 'zoom')?.hosts ?? [];
  const table: readonly (readonly [host: string, rule: string | null])[] = [
    ['zoom.us', 'zoom.us'],
    ['app.zoom.us', 'app.zoom.us'],
    ['a.b.zoom.us', 'zoom.us'],
    ['notzoom.us', null],
    ['zoom.us.example', null],
    ['zoom.usa', null],
    ['.zoom.us', 'zoom.us'],
    ['support.zoom.com', 'support.zoom.com'],
  ];
  it.each(table)('%s belongs to %s', (host, rule) => expect(findHostRule(host, zoom)?.host ?? null).toBe(rule));

  it('never matches a bare ending', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9-]{1,20}$/), fc.constantFrom(...zoom), (front, rule) => {
        expect(findHostRule(`${front}${rule.host}`, [rule])).toBeNull();
      }),
      { seed: 5 },
    );
  });
});
