// What the extension believes about the pages of the meeting tools: where each fact comes from and when it was last looked at.
// The patterns themselves are in shared/core/meeting/<tool>.ts; this is their memory. No app loads it: tests and people read it.
import type { PhaseId } from './tool-terms.ts';
import type { ToolId } from './tools/index.ts';
import type { Confidence } from './types.ts';

type Seen = { readonly confidence: Confidence /** YYYY-MM */; readonly checkedOn: string; readonly source: string };

export type PageFact = Seen & {
  readonly tool: ToolId;
  readonly phase: PhaseId;
  /** the shape of the address; <…> stands for what is another each time */
  readonly shape: string;
};

export type SignFact = Seen & {
  readonly tool: ToolId;
  /** `in-talk`: only ever a reason to be quiet; `left`: only ever a reason to be late */
  readonly sign: 'in-talk' | 'left';
  readonly selector: string;
};

const CODE = 'public source of several meeting recorders and of browser extensions that close or redirect meeting tabs';
const ONE = 'public source of one meeting recorder';
const LOOK = 'a dated walk through the pages, written down by others in October 2026';
const JULY = 'message MC772556 of Microsoft 365, and addresses written down by others in July 2026';

const page = (tool: ToolId, phase: PhaseId, confidence: Confidence, shape: string, source: string): PageFact => ({
  tool,
  phase,
  shape,
  confidence,
  checkedOn: '2026-11',
  source,
});

export const PAGE_FACTS: readonly PageFact[] = [
  page('zoom', 'landing', 'B', '/j/<number>, /s/<number> for hosts, /w/<number>, /my/<name>', CODE),
  page('zoom', 'prejoin', 'B', '/wc/<number>/join or start or videomeeting, /wc/join/<number>, /wc/my/<name>', CODE),
  page('zoom', 'schedule', 'A', '/meeting/schedule, /meeting/<number>, /meeting/<number>/edit', LOOK),
  page('zoom', 'settings', 'A', '/profile/setting, /account/setting', LOOK),
  page(
    'zoom',
    'after',
    'B',
    '/wc/leave, /postattendee, /meeting/ended; /wc and /wc/home in a tab that was in a meeting',
    `${CODE}; ${LOOK}`,
  ),
  page(
    'teams',
    'landing',
    'A',
    '/l/meetup-join/<thread>/<n>, /meet/<number>, the launcher with type meetup-join or meet',
    JULY,
  ),
  page('teams', 'prejoin', 'B', '/v2/ with #/l/meetup-join/<thread> or #/meet/<number>, /light-meetings/launch', CODE),
  page(
    'teams',
    'schedule',
    'A',
    '/meetingOptions/',
    'the link in every invitation, and Microsoft’s documentation of it',
  ),
  page('webex', 'landing', 'B', '/<site>/j.php, /meet/<name>, …/dashboard/pmr/<name>, …/meeting/download/<code>', CODE),
  page('webex', 'prejoin', 'B', '/wbxmjs/joinservice, web.webex.com/meeting/<code>', CODE),
  page('webex', 'schedule', 'C', '…/meeting/scheduler, …/meeting/info/<id>, web.webex.com/meetings/schedule', ONE),
  page(
    'webex',
    'settings',
    'U',
    'user.webex.com, settings.webex.com, admin.webex.com',
    'the hosts are in help.webex.com, the paths were not confirmed',
  ),
  page(
    'webex',
    'after',
    'C',
    '…/dashboard, …/meeting/home, web.webex.com/meetings in a tab that was in a meeting',
    ONE,
  ),
  page(
    'meet',
    'prejoin',
    'A',
    '/<abc-defg-hij>, /lookup/<name>, /_meet/<code>',
    `${CODE}; the form of the code is in Google’s help`,
  ),
  page('meet', 'schedule', 'B', 'calendar.google.com/calendar/…/eventedit with vcon=meet', CODE),
  page('meet', 'after', 'B', '/, /landing, /home in a tab that was in a meeting', CODE),
];

const sign = (
  tool: ToolId,
  kind: SignFact['sign'],
  confidence: Confidence,
  selector: string,
  source = CODE,
): SignFact => ({
  tool,
  sign: kind,
  selector,
  confidence,
  checkedOn: '2026-11',
  source,
});

export const SIGN_FACTS: readonly SignFact[] = [
  sign('zoom', 'in-talk', 'B', '[aria-label="Leave"]'),
  sign('zoom', 'in-talk', 'U', '[aria-label="退出"]', 'the Japanese form of the name above; seen by nobody yet'),
  sign('teams', 'in-talk', 'B', '#hangup-button'),
  sign('teams', 'in-talk', 'B', '[data-tid="hangup-main-btn"]'),
  sign('teams', 'in-talk', 'B', '[data-tid="call-hangup"]'),
  sign('teams', 'in-talk', 'B', '[data-tid="call-duration"]'),
  sign('teams', 'left', 'B', '[data-tid="anon-meeting-end-screen-rejoin-button"]'),
  sign('teams', 'left', 'B', '[data-tid="call-ended-screen"]'),
  sign('webex', 'in-talk', 'C', '[data-test="leave-button"]', ONE),
  sign('meet', 'in-talk', 'B', '[data-participant-id]'),
  sign('meet', 'in-talk', 'B', '[data-self-name]'),
];
