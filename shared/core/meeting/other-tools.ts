// Other real tools for meetings and chat, so that their links are named and not only "something else".
// General knowledge of November 2026; nothing here says that a page is safe, only whose site it is.
import { lastTwo } from './host.ts';

const OTHER_TOOLS: readonly (readonly [name: string, hosts: string])[] = [
  ['Jitsi Meet', 'jit.si jitsi.org 8x8.vc'],
  ['LINE WORKS', 'worksmobile.com works.do line-works.com lineworks.com'],
  ['LINE', 'line.me line.naver.jp'],
  ['Slack', 'slack.com'],
  ['Chatwork', 'chatwork.com'],
  ['Whereby', 'whereby.com appear.in'],
  ['BlueJeans', 'bluejeans.com'],
  ['GoTo Meeting', 'gotomeeting.com gotomeet.me meet.goto.com gotowebinar.com goto.com'],
  ['RingCentral', 'ringcentral.com'],
  ['Discord', 'discord.com discord.gg discordapp.com'],
  ['Skype', 'skype.com'],
  ['Amazon Chime', 'chime.aws'],
  ['FaceTime', 'facetime.apple.com'],
  ['WhatsApp', 'whatsapp.com wa.me'],
  ['Messenger', 'messenger.com m.me'],
  ['Dialpad', 'dialpad.com uberconference.com'],
  ['Gather', 'gather.town'],
  ['Remo', 'remo.co'],
  ['oVice', 'ovice.in ovice.com'],
  ['V-CUBE', 'vcube.com vcube.net'],
  ['bellFace', 'bell-face.com bellface.com'],
  ['LiveOn', 'liveon.ne.jp'],
  ['Lark', 'larksuite.com'],
  ['DingTalk', 'dingtalk.com'],
  ['VooV Meeting', 'voovmeeting.com meeting.tencent.com'],
  ['Zoho Meeting', 'meeting.zoho.com meeting.zoho.jp meet.zoho.com'],
  ['Livestorm', 'livestorm.co'],
  ['ClickMeeting', 'clickmeeting.com'],
  ['Adobe Connect', 'adobeconnect.com'],
  ['Pexip', 'pexip.me pexip.com'],
  ['Lifesize', 'lifesizecloud.com'],
  ['Element', 'call.element.io element.io'],
  ['SpatialChat', 'spatial.chat'],
  ['Riverside', 'riverside.fm'],
  ['Proton Meet', 'meet.proton.me'],
  ['Rocket.Chat', 'rocket.chat'],
  ['Mattermost', 'mattermost.com'],
  ['Telegram', 't.me telegram.org'],
  ['Signal', 'signal.link signal.org'],
  ['KakaoTalk', 'kakao.com'],
  ['Calendly', 'calendly.com'],
  ['TimeRex', 'timerex.net'],
  ['Spir', 'spirinc.com'],
];

const NAMED = OTHER_TOOLS.flatMap(([name, hosts]) => hosts.split(' ').map((host) => [host, name] as const));
const NAME_OF = new Map(NAMED);
const ENDINGS = new Set(NAMED.map(([host]) => lastTwo(host)));
const MOST_LABELS = Math.max(...NAMED.map(([host]) => host.split('.').length));

/** The name of another tool whose site a host is; null if it is none that is known here. */
export function otherToolOf(host: string): string | null {
  if (!ENDINGS.has(lastTwo(host))) return null;
  const labels = host.split('.').slice(-MOST_LABELS);
  for (let from = 0; from < labels.length - 1; from += 1) {
    const name = NAME_OF.get(labels.slice(from).join('.'));
    if (name !== undefined) return name;
  }
  return null;
}
