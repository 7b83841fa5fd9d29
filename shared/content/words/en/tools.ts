// English words: what the guides of all meeting tools have in common.
import type { Like } from '../../../core/localized.ts';
import type ja from '../ja/tools.ts';

export default {
  screenNote: 'The words on the screen can differ by version and plan.',
  confidence: {
    A: 'The vendor’s documentation or a dated record',
    B: 'Two or more independent public sources agree',
    C: 'One source',
    U: 'Not confirmed',
  },
  topics: {
    'waiting-room': 'Waiting room and lobby',
    passcode: 'Passcode',
    'authenticated-join': 'Signed-in people only',
    'join-before-host': 'Joining before the host',
    lock: 'Locking the meeting',
    'screen-share': 'Screen sharing',
    remove: 'Removing people',
    'chat-files': 'Chat and files',
    'recording-start': 'Starting a recording',
    'recording-storage': 'Where recordings are kept',
    e2ee: 'End-to-end encryption',
    'permanent-room': 'Permanent rooms',
    'link-handling': 'Handling join links',
    title: 'Meeting title',
    bots: 'AI note-takers and bots',
    identity: 'Who is who',
    update: 'Updates',
    background: 'Background',
    'sign-in': 'Sign-in',
    watermark: 'Watermark',
  },
  phases: {
    schedule: 'When you schedule',
    landing: 'When you open the link',
    prejoin: 'Before you join',
    'in-meeting': 'During the meeting',
    sharing: 'Before you share',
    recording: 'Before you record',
    after: 'After the meeting',
    settings: 'Your own settings',
    admin: 'Company-wide settings',
  },
  /** from the least plan up */
  plans: {
    zoom: { free: 'Free (Basic)', paid: 'Paid (Pro or higher)' },
    teams: { free: 'Free', business: 'Business plan (Basic and others)', premium: 'With Teams Premium' },
    webex: { free: 'Free', paid: 'Paid' },
    meet: { free: 'Free (personal account)', starter: 'Business Starter', standard: 'Business Standard or higher' },
  },
  who: {
    attendee: 'Attendee',
    host: 'Host',
    admin: 'Administrator',
  },
} satisfies Like<typeof ja>;
