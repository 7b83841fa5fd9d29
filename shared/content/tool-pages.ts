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
  /** `before`: pre-join screen or lobby; `in-talk`: only ever a reason to be quiet; `left`: an end screen */
  readonly sign: 'before' | 'in-talk' | 'left';
  readonly selector: string;
};

const CODE = 'public source of several meeting recorders and of browser extensions that close or redirect meeting tabs';
const ONE = 'public source of one meeting recorder';
const LOOK = 'a dated walk through the pages, written down by others in October 2026';
const CAPTURES = 'saved pages and live looks of June to October 2026, written down by others';
const LISTS = 'public lists of meeting addresses and public invitations of 2026';
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
  page(
    'zoom',
    'landing',
    'A',
    '/j/<number>, /s/<number> and /start/… for hosts, /w/<number>, /my/<name>, also below zoom.com; /join, /wc/join; sign-up pages',
    `${CODE}; ${LOOK}; ${LISTS}`,
  ),
  page(
    'zoom',
    'prejoin',
    'A',
    '/wc/<number>/join or videomeeting, /wc/join/<number>, /wc/my/<name>, /wc?mn=<number>; /wc/<number>/start only with the preview on the page',
    `${CODE}; ${LOOK}`,
  ),
  page(
    'zoom',
    'schedule',
    'A',
    '/meeting/schedule, /meeting/<number>, /meeting/<number>/edit, /meeting#/upcoming, /wc/meetings',
    LOOK,
  ),
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
    '/l/meetup-join/<thread>/<n>, /meet/<number>, the launcher with type meetup-join or meet; events and town halls',
    `${JULY}; ${LISTS}`,
  ),
  page(
    'teams',
    'prejoin',
    'A',
    '/v2/ with #/l/meetup-join/<thread> or #/meet/<number>, /light-meetings/launch; /v2/ and / only with the pre-join screen on the page',
    `${CODE}; ${CAPTURES}`,
  ),
  page(
    'teams',
    'schedule',
    'A',
    '/meetingOptions/, /l/meeting/new',
    'the link in every invitation, and Microsoft’s documentation of it',
  ),
  page(
    'webex',
    'landing',
    'A',
    '/<site>/j.php, /meet/<name>, /join/<name>, /m/<id>, /weblink/register/<code>, …/dashboard/pmr/<name>, …/meeting/info/<id>, …/meeting/download/<code>, /wbxmjs/joinservice',
    `${CODE}; ${LISTS}`,
  ),
  page(
    'webex',
    'prejoin',
    'B',
    '/wbxmjs/joinservice/…, web.webex.com/meeting/<code> and /meet/<name>; the frame web.webex.com/meeting only with the button on the page',
    CODE,
  ),
  page('webex', 'schedule', 'C', '…/meeting/scheduler, web.webex.com/meetings/schedule', ONE),
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
    '/<abc-defg-hij> with dashes or without, in capitals or not, /lookup/<name>, /room/<name>, /_meet/<code>',
    `${CODE}; the form of the code is in Google’s help`,
  ),
  page('meet', 'landing', 'A', '/new; stream.meet.google.com/stream/<id> for viewers', LISTS),
  page(
    'meet',
    'schedule',
    'A',
    'calendar.google.com/calendar/…/eventedit, …/render?action=TEMPLATE',
    `${CODE}; ${LISTS}`,
  ),
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

const BUNDLE = 'the language files and bundles of a public package of the same maker, 2026';

export const SIGN_FACTS: readonly SignFact[] = [
  sign('zoom', 'before', 'A', '.preview-root', LOOK),
  sign('zoom', 'before', 'A', '#input-for-name', LOOK),
  sign('zoom', 'before', 'A', '.preview-join-button', LOOK),
  sign('zoom', 'before', 'B', '#joinBtn'),
  sign('zoom', 'before', 'A', '.waiting-room-container', LOOK),
  sign('zoom', 'before', 'B', '.on-hold-main', BUNDLE),
  sign('zoom', 'in-talk', 'A', '#wc-footer', LOOK),
  sign('zoom', 'in-talk', 'A', '#foot-bar', LOOK),
  sign('zoom', 'in-talk', 'A', '.footer__leave-btn-container', LOOK),
  sign('zoom', 'in-talk', 'A', '.leave-option-container', LOOK),
  sign('zoom', 'in-talk', 'B', '.meeting-header__leave-btn', BUNDLE),
  sign('zoom', 'in-talk', 'B', '[aria-label="Leave"]'),
  sign('zoom', 'in-talk', 'B', '[aria-label="退出"]', BUNDLE),
  sign('zoom', 'left', 'B', '#wc-leave', BUNDLE),
  sign('zoom', 'left', 'B', '.wc-leave', BUNDLE),
  sign('teams', 'before', 'A', '[data-tid="calling-prejoin-screen"]', CAPTURES),
  sign('teams', 'before', 'A', '[data-tid="prejoin-join-button"]', CAPTURES),
  sign('teams', 'before', 'B', '[data-tid="calling-lobby-screen"]', CAPTURES),
  sign('teams', 'before', 'B', '[data-tid="lobby-screen"]'),
  sign('teams', 'before', 'A', '[data-tid="calling-retry-screen"]', CAPTURES),
  sign('teams', 'in-talk', 'A', '#hangup-button', CAPTURES),
  sign('teams', 'in-talk', 'A', '[data-tid="hangup-main-btn"]', CAPTURES),
  sign('teams', 'in-talk', 'B', '[data-tid="call-hangup"]'),
  sign('teams', 'in-talk', 'A', '[data-tid="call-duration"]', CAPTURES),
  sign('teams', 'in-talk', 'A', '[data-tid="ubar-toolbar-wrapper"]', CAPTURES),
  sign('teams', 'in-talk', 'A', '#callingButtons-showMoreBtn', CAPTURES),
  sign('teams', 'left', 'A', '[data-tid="anon-meeting-end-screen-rejoin-button"]'),
  sign('teams', 'left', 'A', '[data-tid="anon-meeting-end-screen-header"]'),
  sign(
    'teams',
    'left',
    'U',
    '[data-tid="call-ended-screen"]',
    'word lists of older recorders; nobody has a saved page',
  ),
  sign('webex', 'before', 'B', '[data-test="join-button"]'),
  sign('webex', 'before', 'B', '#join-button'),
  sign('webex', 'before', 'B', '[data-test="call_lobby_content"]'),
  sign('webex', 'before', 'C', '[data-test="lobby-container"]', ONE),
  sign('webex', 'in-talk', 'B', '[data-test="leave-button"]'),
  sign('webex', 'in-talk', 'B', '[data-test="participants-toggle-button"]'),
  sign('webex', 'in-talk', 'B', '[data-test="in-meeting-chat-toggle-button"]'),
  sign('webex', 'in-talk', 'B', '[data-test="mc-share"]'),
  sign('webex', 'left', 'C', '[data-test="meeting-ended"]', ONE),
  sign('meet', 'before', 'A', '[jsname="Qx7uuf"]', CAPTURES),
  sign('meet', 'before', 'A', '[jsname="z0F4cd"]', CAPTURES),
  sign('meet', 'in-talk', 'A', '[data-participant-id]'),
  sign('meet', 'in-talk', 'A', '[data-self-name]'),
  sign('meet', 'left', 'B', 'body:not(:has([data-is-muted])) [jsname="r4nke"]', CAPTURES),
];
