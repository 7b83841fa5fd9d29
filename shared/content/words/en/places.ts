// English words of all places.
import type { Like } from '../../../core/localized.ts';
import type ja from '../ja/places.ts';
import box from './places/box.ts';
import chatwork from './places/chatwork.ts';
import dropbox from './places/dropbox.ts';
import general from './places/general.ts';
import gmail from './places/gmail.ts';
import googleCalendar from './places/google-calendar.ts';
import googleDrive from './places/google-drive.ts';
import jitsi from './places/jitsi.ts';
import lineWorks from './places/line-works.ts';
import onedrive from './places/onedrive.ts';
import outlook from './places/outlook.ts';
import slack from './places/slack.ts';
import whereby from './places/whereby.ts';

export default {
  slack,
  'line-works': lineWorks,
  chatwork,
  'google-calendar': googleCalendar,
  outlook,
  gmail,
  'google-drive': googleDrive,
  onedrive,
  box,
  dropbox,
  jitsi,
  whereby,
  general,
} satisfies Like<typeof ja>;
