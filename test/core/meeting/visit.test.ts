// Sequences of addresses in one tab: what is one meeting, and when "after" is really after.
import { describe, expect, it } from 'vitest';
import { momentOf } from '../../../shared/core/meeting/moment.ts';
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

function walk(steps: readonly Step[]): string[] {
  let visit: Visit | null = null;
  let meetings = 0;
  return steps.map(([second, address]) => {
    const moment = momentOf(address);
    const next = moment && followVisit(visit, moment, 1_700_000_000_000 + second * 1000, `meeting ${meetings + 1}`);
    if (!next) return '-';
    if (next.token !== visit?.token) meetings += 1;
    visit = next;
    return `${next.tool} ${next.phase} #${meetings}`;
  });
}

describe('followVisit', () => {
  it.each(table)('%s', (_desc, steps, seen) => expect(walk(steps)).toEqual(seen));

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

describe('parseVisit', () => {
  it('reads back what was stored', () => {
    const visit = followVisit(null, { tool: 'zoom', phase: 'prejoin' }, 5, 'a');
    expect(parseVisit(JSON.parse(JSON.stringify(visit)))).toEqual(visit);
  });

  it.each([null, undefined, 7, 'x', {}, { token: 'a', tool: 'skype', phase: 'prejoin', lastAt: 1 }])(
    'refuses %j',
    (stored) => {
      expect(parseVisit(stored)).toBeNull();
    },
  );
});
