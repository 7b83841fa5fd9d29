// The registry of places: one file each. `general` is for every page that is none of the others.

import { box } from './places/box.ts';
import { chatwork } from './places/chatwork.ts';
import { dropbox } from './places/dropbox.ts';
import { general } from './places/general.ts';
import { gmail } from './places/gmail.ts';
import { googleCalendar } from './places/google-calendar.ts';
import { googleDrive } from './places/google-drive.ts';
import { jitsi } from './places/jitsi.ts';
import { lineWorks } from './places/line-works.ts';
import { onedrive } from './places/onedrive.ts';
import { outlook } from './places/outlook.ts';
import { slack } from './places/slack.ts';
import { whereby } from './places/whereby.ts';
import type { PlaceFacts } from './types.ts';

export const PLACES = [
  slack,
  lineWorks,
  chatwork,
  googleCalendar,
  outlook,
  gmail,
  googleDrive,
  onedrive,
  box,
  dropbox,
  jitsi,
  whereby,
] as const satisfies readonly PlaceFacts[];

export const GENERAL = general satisfies PlaceFacts;

export type PlaceId = (typeof PLACES)[number]['id'] | (typeof GENERAL)['id'];
