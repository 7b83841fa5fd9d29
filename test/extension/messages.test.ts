// Messages that come in: who may send what, and what is read of it.
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isMessageName, readMoment, readRequest } from '../../extension/messages/read-request.ts';
import { law } from '../support/laws.ts';

const OWN = { id: 'own-id', origin: 'chrome-extension://own-id/' };
const ZOOM = { id: OWN.id, url: 'https://app.zoom.us/wc/1/join', frameId: 0, tab: { id: 7 } };

describe('readRequest', () => {
  it('keeps nothing of a moment but tool, phase, role and what it needs', () => {
    const moment = { tool: 'zoom', phase: 'prejoin', role: 'host', ifJoined: true, url: 'https://secret', title: 'x' };
    expect(readMoment(moment)).toEqual({ tool: 'zoom', phase: 'prejoin', role: 'host', ifJoined: true });
  });

  const refused: readonly (readonly [name: string, request: unknown])[] = [
    ['moment/enter', { moment: { tool: 'skype', phase: 'prejoin' } }],
    ['moment/enter', { moment: { tool: 'zoom', phase: 'recording' } }],
    ['card/open', {}],
    ['card/tick', { row: '../x', ticked: true }],
    ['card/tick', { row: 'pre-name', ticked: 'yes' }],
    ['card/end', { phase: 'prejoin', how: 'never' }],
    ['card/menu', { choice: 'all' }],
    ['share/signal', { signal: 'stream' }],
    ['row/tick', { row: 'pre-name', ticked: true }],
    ['dismissed/undo', { undo: { what: 'all' } }],
    ['pause/today', {}],
  ];
  it.each(refused)('refuses %s with %j', (name, request) => {
    expect(isMessageName(name) && readRequest(name, request)).toBeNull();
  });

  it('takes anything without throwing', () => {
    const names = [
      'moment/enter',
      'card/open',
      'card/tick',
      'card/end',
      'settings/change',
      'dismissed/undo',
      'row/tick',
    ] as const;
    law(
      fc.property(fc.constantFrom(...names), fc.anything(), (name, request) => {
        const read = readRequest(name, request);
        expect(read === null || typeof read === 'object').toBe(true);
      }),
      2000,
    );
  });

  it.each(['constructor', '__proto__', 'toString', '', 7, null])('does not know %j as a message', (name) => {
    expect(isMessageName(name)).toBe(false);
  });
});

describe('maySend', () => {
  beforeEach(() => {
    // The polyfill refuses to load outside an extension.
    vi.stubGlobal('chrome', { runtime: { id: OWN.id, getURL: () => OWN.origin } });
    vi.stubGlobal('browser', globalThis.chrome);
  });

  const page = { id: OWN.id, url: `${OWN.origin}options/index.html` };
  const table: readonly (readonly [desc: string, name: string, sender: object, may: boolean])[] = [
    ['a meeting page, its moment', 'moment/enter', ZOOM, true],
    ['a frame of it, its moment', 'moment/enter', { ...ZOOM, frameId: 3 }, false],
    ['a frame of it, a share', 'share/signal', { ...ZOOM, frameId: 3 }, true],
    ['a meeting page, the settings', 'settings/change', ZOOM, false],
    ['a meeting page, the record', 'record/clear', ZOOM, false],
    ['an own page, the settings', 'settings/change', page, true],
    ['an own page, a moment', 'moment/enter', page, false],
    ['another extension', 'settings/change', { ...page, id: 'other' }, false],
    ['a lookalike page', 'moment/enter', { ...ZOOM, url: 'https://zoom.us.example/j/1' }, false],
    ['an ordinary page', 'share/signal', { ...ZOOM, url: 'https://example.com/' }, false],
    ['a page without a tab', 'moment/enter', { ...ZOOM, tab: undefined }, false],
    ['nobody', 'moment/enter', {}, false],
    [
      'a page whose address only begins like ours',
      'settings/change',
      { ...page, url: 'https://chrome-extension/own-id/' },
      false,
    ],
  ];
  it.each(table)('%s', async (_desc, name, sender, may) => {
    const { maySend } = await import('../../extension/messages/listen.ts');
    if (!isMessageName(name)) throw new Error(`${name} is no message`);
    expect(maySend(name, sender, OWN)).toBe(may);
  });
});
