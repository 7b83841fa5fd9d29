// Sequences of addresses in one tab: what is one meeting, and when "after" is really after.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStrictAddress } from '../../../shared/core/meeting/address.ts';
import { isAnother, markOf } from '../../../shared/core/meeting/mark.ts';
import { findTool, momentOf } from '../../../shared/core/meeting/moment.ts';
import type { Moment } from '../../../shared/core/meeting/moment-types.ts';
import { momentOfPage } from '../../../shared/core/meeting/page-moment.ts';
import { PAGE_TOOLS } from '../../../shared/core/meeting/pages/all.ts';
import { followVisit, parseVisit, type Visit } from '../../../shared/core/meeting/visit.ts';

type Step = readonly [second: number, address: string];
/** `tool phase #n`: n counts the meetings; a step that changes nothing gives '-'. */
type Row = readonly [desc: string, steps: readonly Step[], seen: readonly string[]];

const ZOOM_LINK = 'https://us02web.zoom.us/j/82214567890?pwd=s';
const ZOOM_CLIENT = 'https://app.zoom.us/wc/82214567890/join?fromPWA=1&pwd=s';
const ZOOM_HOME = 'https://app.zoom.us/wc/home';
const TEAMS_LONG = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_a%40thread.v2/0?context=c';
const TEAMS_LAUNCHER = 'https://teams.microsoft.com/dl/launcher/launcher.html?url=u&type=meetup-join&deeplinkId=d';
const TEAMS_LIGHT = 'https://teams.microsoft.com/light-meetings/launch?coords=e&lightExperience=true';
const TEAMS_V2 = 'https://teams.microsoft.com/v2/?meetingjoin=true#/l/meetup-join/19:meeting_a@thread.v2/0';
const TEAMS_OPEN = 'https://teams.microsoft.com/v2/';
const WEBEX_LINK = 'https://midori.webex.com/midori/j.php?MTID=m1';
const WEBEX_DOWNLOAD = `https://midori.webex.com/webappng/sites/midori/meeting/download/${'0'.repeat(32)}?MTID=m1`;
const WEBEX_JOIN = 'https://midori.webex.com/wbxmjs/joinservice/sites/midori/meeting/join';
const WEBEX_HOME = 'https://midori.webex.com/webappng/sites/midori/dashboard?siteurl=midori';
const MEET = 'https://meet.google.com/abc-defg-hij';
const MEET_HOME = 'https://meet.google.com/landing';
const CALENDAR = 'https://calendar.google.com/calendar/u/0/r/eventedit?vcon=meet';

const table: readonly Row[] = [
  [
    'Zoom: link, client',
    [
      [0, ZOOM_LINK],
      [8, ZOOM_CLIENT],
    ],
    ['zoom landing #1', 'zoom prejoin #1'],
  ],
  [
    'Zoom: link, handed to the app',
    [
      [0, ZOOM_LINK],
      [3, `${ZOOM_LINK}#success`],
    ],
    ['zoom landing #1', 'zoom landing #1'],
  ],
  [
    'Zoom: client, out after half an hour',
    [
      [0, ZOOM_CLIENT],
      [1800, ZOOM_HOME],
    ],
    ['zoom prejoin #1', 'zoom after #1'],
  ],
  [
    'Zoom: client, straight out again',
    [
      [0, ZOOM_CLIENT],
      [20, ZOOM_HOME],
    ],
    ['zoom prejoin #1', '-'],
  ],
  ['Zoom: home without a meeting', [[0, ZOOM_HOME]], ['-']],
  [
    'Zoom: guest survey',
    [
      [0, ZOOM_CLIENT],
      [900, 'https://zoom.us/postattendee?mn=x'],
    ],
    ['zoom prejoin #1', 'zoom after #1'],
  ],
  [
    'Zoom: after, then home',
    [
      [0, ZOOM_CLIENT],
      [900, 'https://app.zoom.us/wc/leave'],
      [905, ZOOM_HOME],
    ],
    ['zoom prejoin #1', 'zoom after #1', 'zoom after #1'],
  ],
  [
    'Zoom: a second meeting after the first',
    [
      [0, ZOOM_CLIENT],
      [900, ZOOM_HOME],
      [1000, ZOOM_LINK],
    ],
    ['zoom prejoin #1', 'zoom after #1', 'zoom landing #2'],
  ],
  [
    'Zoom: reloaded while joining',
    [
      [0, ZOOM_CLIENT],
      [5, ZOOM_CLIENT],
      [9, ZOOM_CLIENT],
    ],
    ['zoom prejoin #1', 'zoom prejoin #1', 'zoom prejoin #1'],
  ],
  [
    'Zoom: back to the link at once',
    [
      [0, ZOOM_LINK],
      [5, ZOOM_CLIENT],
      [30, ZOOM_LINK],
    ],
    ['zoom landing #1', 'zoom prejoin #1', 'zoom landing #1'],
  ],
  [
    'Zoom: another link later',
    [
      [0, ZOOM_CLIENT],
      [3600, ZOOM_LINK],
    ],
    ['zoom prejoin #1', 'zoom landing #2'],
  ],
  [
    'Zoom: planned, then joined',
    [
      [0, 'https://zoom.us/meeting/schedule'],
      [60, ZOOM_LINK],
    ],
    ['zoom schedule #1', 'zoom landing #2'],
  ],
  [
    'Zoom: planned and looked at',
    [
      [0, 'https://zoom.us/meeting/schedule'],
      [60, 'https://zoom.us/meeting/82214567890'],
    ],
    ['zoom schedule #1', 'zoom schedule #1'],
  ],
  [
    'Teams: a guest’s five loads',
    [
      [0, TEAMS_LONG],
      [2, TEAMS_LAUNCHER],
      [5, TEAMS_V2],
      [8, TEAMS_LIGHT],
      [12, TEAMS_LIGHT],
    ],
    ['teams landing #1', 'teams landing #1', 'teams prejoin #1', 'teams prejoin #1', 'teams prejoin #1'],
  ],
  [
    'Teams: the address loses the meeting',
    [
      [0, TEAMS_V2],
      [9, TEAMS_OPEN],
      [900, TEAMS_OPEN],
    ],
    ['teams prejoin #1', '-', '-'],
  ],
  [
    'Teams: joined again from the calendar',
    [
      [0, TEAMS_LONG],
      [7200, TEAMS_LONG],
    ],
    ['teams landing #1', 'teams landing #2'],
  ],
  [
    'Webex: link, choice, client',
    [
      [0, WEBEX_LINK],
      [2, WEBEX_DOWNLOAD],
      [9, WEBEX_JOIN],
    ],
    ['webex landing #1', 'webex landing #1', 'webex prejoin #1'],
  ],
  [
    'Webex: out to the dashboard',
    [
      [0, WEBEX_JOIN],
      [1200, WEBEX_HOME],
    ],
    ['webex prejoin #1', 'webex after #1'],
  ],
  [
    'Webex: dashboard first',
    [
      [0, WEBEX_HOME],
      [60, WEBEX_LINK],
    ],
    ['-', 'webex landing #1'],
  ],
  [
    'Meet: from home by pushState',
    [
      [0, MEET_HOME],
      [5, MEET],
    ],
    ['-', 'meet prejoin #1'],
  ],
  [
    'Meet: out to the landing page',
    [
      [0, MEET],
      [600, MEET_HOME],
      [601, 'https://meet.google.com/home'],
    ],
    ['meet prejoin #1', 'meet after #1', 'meet after #1'],
  ],
  [
    'Meet: looked in and left',
    [
      [0, MEET],
      [30, MEET_HOME],
    ],
    ['meet prejoin #1', '-'],
  ],
  [
    'Meet: account chosen in the address',
    [
      [0, MEET],
      [2, `${MEET}?authuser=1`],
      [3, `${MEET}?authuser=1&pli=1`],
    ],
    ['meet prejoin #1', 'meet prejoin #1', 'meet prejoin #1'],
  ],
  [
    'Meet: planned in the calendar',
    [
      [0, CALENDAR],
      [100, 'https://calendar.google.com/calendar/u/0/r/week'],
    ],
    ['meet schedule #1', '-'],
  ],
  [
    'from one tool to another',
    [
      [0, ZOOM_CLIENT],
      [900, MEET],
      [1800, ZOOM_LINK],
    ],
    ['zoom prejoin #1', 'meet prejoin #2', 'zoom landing #3'],
  ],
  [
    'the tab stays open overnight',
    [
      [0, ZOOM_CLIENT],
      [15 * 3600, ZOOM_CLIENT],
    ],
    ['zoom prejoin #1', 'zoom prejoin #2'],
  ],
  [
    'the clock goes back an hour',
    [
      [7200, ZOOM_CLIENT],
      [3600, ZOOM_CLIENT],
    ],
    ['zoom prejoin #1', 'zoom prejoin #1'],
  ],
];

/** What a script on the page sees: the mark of the meeting too. */
function onPage(address: string): Moment | null {
  const read = readStrictAddress(address);
  const tool = read && findTool(read.host)?.addresses.tool;
  return read && tool ? momentOfPage(PAGE_TOOLS[tool], read) : null;
}

function walk(steps: readonly Step[], read = momentOf): string[] {
  let visit: Visit | null = null;
  let meetings = 0;
  return steps.map(([second, address]) => {
    const moment = read(address);
    const next = moment && followVisit(visit, moment, 1_700_000_000_000 + second * 1000, `meeting ${meetings + 1}`);
    if (!next) return '-';
    if (next.token !== visit?.token) meetings += 1;
    visit = next;
    return `${next.tool} ${next.phase} #${meetings}`;
  });
}

describe('followVisit', () => {
  it.each(table)('%s', (_desc, steps, seen) => expect(walk(steps)).toEqual(seen));

  it.each(table)('%s, with marks', (_desc, steps, seen) => {
    const shown = steps.map(([second, address]): Step => [second, address]);
    // Teams signed in is a moment only with a sign of the page.
    expect(walk(shown, (address) => (onPage(address)?.ifShown ? null : onPage(address)))).toEqual(seen);
  });

  const MEET_B = 'https://meet.google.com/xyz-abcd-efg';
  const ZOOM_B = 'https://app.zoom.us/wc/93314567890/join';
  const second: readonly Row[] = [
    [
      'Meet: another code at once',
      [
        [0, MEET],
        [20, MEET_B],
      ],
      ['meet prejoin #1', 'meet prejoin #2'],
    ],
    [
      'Meet: another code an hour later',
      [
        [0, MEET],
        [3600, MEET_B],
      ],
      ['meet prejoin #1', 'meet prejoin #2'],
    ],
    [
      'Meet: the same code in another spelling',
      [
        [0, MEET],
        [30, MEET.toUpperCase().replace('HTTPS://MEET.GOOGLE.COM', 'https://meet.google.com')],
        [60, MEET.replaceAll('-', '')],
      ],
      ['meet prejoin #1', 'meet prejoin #1', 'meet prejoin #1'],
    ],
    [
      'Meet: reloaded after an hour',
      [
        [0, MEET],
        [3600, MEET],
        [7200, `${MEET}?pli=1`],
      ],
      ['meet prejoin #1', 'meet prejoin #1', 'meet prejoin #1'],
    ],
    [
      'Meet: another nickname',
      [
        [0, 'https://meet.google.com/lookup/a'],
        [5, 'https://meet.google.com/lookup/b'],
      ],
      ['meet prejoin #1', 'meet prejoin #2'],
    ],
    [
      'Zoom: another number',
      [
        [0, ZOOM_CLIENT],
        [60, ZOOM_B],
      ],
      ['zoom prejoin #1', 'zoom prejoin #2'],
    ],
    [
      'Zoom: the link of another number right away',
      [
        [0, ZOOM_LINK],
        [10, 'https://us02web.zoom.us/j/93314567890'],
      ],
      ['zoom landing #1', 'zoom landing #2'],
    ],
    [
      'Zoom: one number in four forms',
      [
        [0, ZOOM_LINK],
        [5, 'https://app.zoom.us/wc/join/82214567890'],
        [8, ZOOM_CLIENT],
        [9, 'https://app.zoom.us/wc?mn=82214567890'],
      ],
      ['zoom landing #1', 'zoom prejoin #1', 'zoom prejoin #1', 'zoom prejoin #1'],
    ],
    [
      'Zoom: a personal room turns into its number',
      [
        [0, 'https://zoom.us/my/midori.sato'],
        [5, 'https://zoom.us/j/82214567890'],
      ],
      ['zoom landing #1', 'zoom landing #1'],
    ],
    [
      'Teams: another short link',
      [
        [0, 'https://teams.microsoft.com/meet/2345678901234'],
        [30, 'https://teams.microsoft.com/meet/9345678901234'],
      ],
      ['teams landing #1', 'teams landing #2'],
    ],
    [
      'Teams: link and launcher of one meeting',
      [
        [0, 'https://teams.microsoft.com/meet/2345678901234?p=x'],
        [
          3,
          'https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fmeet%2F2345678901234%3Fp%3Dx&type=meet',
        ],
      ],
      ['teams landing #1', 'teams landing #1'],
    ],
    [
      'Teams: another guest meeting',
      [
        [0, TEAMS_LIGHT],
        [900, TEAMS_LIGHT.replace('coords=e', 'coords=f')],
      ],
      ['teams prejoin #1', 'teams prejoin #2'],
    ],
    [
      'Teams signed in: a pre-join screen again soon, and after an hour',
      [
        [0, TEAMS_OPEN],
        [300, TEAMS_OPEN],
        [4200, TEAMS_OPEN],
      ],
      ['teams prejoin #1', 'teams prejoin #1', 'teams prejoin #2'],
    ],
    [
      'Webex: another ticket',
      [
        [0, WEBEX_LINK],
        [60, WEBEX_LINK.replace('m1', 'm2')],
      ],
      ['webex landing #1', 'webex landing #2'],
    ],
    [
      'Webex: one ticket on two pages',
      [
        [0, WEBEX_LINK],
        [2, WEBEX_DOWNLOAD],
      ],
      ['webex landing #1', 'webex landing #1'],
    ],
    [
      'Webex: one personal room by three addresses',
      [
        [0, 'https://midori.webex.com/meet/sato'],
        [2, 'https://midori.webex.com/join/sato'],
        [4, 'https://midori.webex.com/webappng/sites/midori/dashboard/pmr/sato'],
      ],
      ['webex landing #1', 'webex landing #1', 'webex landing #1'],
    ],
  ];
  it.each(second)('a second meeting in one tab: %s', (_desc, steps, seen) => expect(walk(steps, onPage)).toEqual(seen));

  it('any two codes of Meet are two meetings, and any spelling of one is one', () => {
    const code = fc.stringMatching(/^[a-z]{3}-[a-z]{4}-[a-z]{3}$/);
    fc.assert(
      fc.property(code, code, (one, other) => {
        const marks = [one, other].map((each) => onPage(`https://meet.google.com/${each}`)?.mark ?? '');
        if (one !== other) expect(isAnother(marks[0] ?? '', marks[1] ?? '')).toBe(true);
        expect(onPage(`https://meet.google.com/${one.toUpperCase().replaceAll('-', '')}?x=1`)?.mark).toBe(marks[0]);
      }),
      { seed: 9, numRuns: 500 },
    );
  });

  it('knows an hour of talk in Teams, signed in, as one meeting', () => {
    const first = followVisit(null, { tool: 'teams', phase: 'prejoin', ifShown: true }, 0, 'a');
    const talk: Moment = { tool: 'teams', phase: 'prejoin', ifShown: true, isInTalk: true };
    expect(followVisit(first, talk, 3_600_000, 'b')).toMatchObject({ token: 'a', isInTalk: true, joinedAt: 0 });
  });

  it('counts from the first time before joining: reloads move neither that nor the landing', () => {
    const steps: readonly Moment[] = [
      { tool: 'zoom', phase: 'landing' },
      { tool: 'zoom', phase: 'landing' },
      { tool: 'zoom', phase: 'prejoin' },
      { tool: 'zoom', phase: 'prejoin' },
      { tool: 'zoom', phase: 'prejoin', isInTalk: true },
    ];
    const end = steps.reduce<Visit | null>((visit, moment, at) => followVisit(visit, moment, at * 1000, 'a'), null);
    expect(end).toMatchObject({ landedAt: 0, joinedAt: 2000, lastAt: 4000, isInTalk: true });
    // A minute after the first of three loads, not of the last, somebody has been in a meeting.
    const later = { tool: 'zoom', phase: 'after', ifJoined: true } as const;
    expect(followVisit(end, later, 61_999, 'b')).toBeNull();
    expect(followVisit(end, later, 62_000, 'b')).toMatchObject({ phase: 'after', isInTalk: false });
  });

  it('stays in talk while a share goes on', () => {
    const talk = followVisit(null, { tool: 'zoom', phase: 'prejoin', isInTalk: true }, 0, 'a');
    expect(followVisit(talk, { tool: 'zoom', phase: 'sharing' }, 1, 'b')?.isInTalk).toBe(true);
  });

  it('is tried on at least twenty sequences', () => expect(table.length).toBeGreaterThanOrEqual(20));

  it('keeps what was shown, put off and ticked within one meeting, and forgets it in the next', () => {
    const first = followVisit(null, { tool: 'zoom', phase: 'landing' }, 0, 'a');
    if (!first) throw new Error('no visit');
    const used: Visit = { ...first, shown: ['landing'], later: ['landing'], ticked: ['x'] };
    expect(followVisit(used, { tool: 'zoom', phase: 'prejoin' }, 5000, 'b')).toMatchObject({
      token: 'a',
      shown: ['landing'],
      ticked: ['x'],
    });
    expect(followVisit(used, { tool: 'meet', phase: 'prejoin' }, 5000, 'b')).toMatchObject({
      token: 'b',
      shown: [],
      later: [],
      ticked: [],
    });
  });

  it('remembers who hosts from the first page that tells it', () => {
    const host = followVisit(null, { tool: 'zoom', phase: 'landing', role: 'host' }, 0, 'a');
    expect(followVisit(host, { tool: 'zoom', phase: 'prejoin' }, 5000, 'b')?.role).toBe('host');
  });
});

describe('markOf', () => {
  it('is sixteen bits: a million numbers share 65,536 marks', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][ -~]{0,200}$/), (identity) => {
        expect(markOf(identity)).toMatch(/^[a-z][0-9a-z]{1,4}$/);
        expect(Number.parseInt(markOf(identity).slice(1), 36)).toBeLessThan(65_536);
      }),
    );
    expect(markOf('')).toBe('');
  });
});

describe('parseVisit', () => {
  it('reads back what was stored', () => {
    const visit = followVisit(null, { tool: 'zoom', phase: 'prejoin', mark: 'n3f2', isInTalk: true }, 5, 'a');
    expect(parseVisit(JSON.parse(JSON.stringify(visit)))).toEqual(visit);
  });

  it.each([null, undefined, 7, 'x', {}, { token: 'a', tool: 'skype', phase: 'prejoin', lastAt: 1 }])(
    'refuses %j',
    (stored) => {
      expect(parseVisit(stored)).toBeNull();
    },
  );
});
