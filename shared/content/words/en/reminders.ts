// English words: the rows of card, popup and one-minute check.
import type { Like } from '../../../core/localized.ts';
import type ja from '../ja/reminders.ts';

export default {
  rows: {
    'sch-invite-only': {
      text: 'Send the invitation to invitees only',
      more: 'Whoever has the invitation can reach the door. Add a line asking not to pass it on.',
    },
    'sch-title': {
      text: 'Keep secrets out of the title',
      more: 'Many people see the title in calendars and emails. Keep deals and amounts for the documents.',
    },
    'sch-no-public-link': {
      text: 'Do not post the link in public',
      more: 'Do not put it on social media or a public calendar. If it happened, make a new meeting.',
    },
    'sch-ai-own': {
      text: 'Stop your note-taker from auto-joining',
      more: 'A note-taker linked to your calendar comes by itself. Limit it to meetings your company allows.',
    },
    'sch-h-new-room': {
      text: 'Make a new meeting for the day',
      more: 'With a fixed room, earlier guests can return. Use a new number for outside meetings.',
    },
    'sch-h-waiting-zoom': {
      text: 'Turn on Waiting Room',
      more: 'You read each name before you admit anyone. Note-takers show up here too.',
    },
    'sch-h-lobby-teams': {
      text: 'Decide who waits in the lobby',
      more: 'In Meeting options, limit who comes straight in. Outside guests wait in the lobby.',
    },
    'sch-h-presenter-teams': {
      text: 'Limit who can present',
      more: 'At first anyone can show a screen. With many outsiders, allow only the speakers.',
    },
    'sch-h-lobby-webex': {
      text: 'Check that guests wait in the lobby',
      more: 'Outside guests should wait until you admit them. Ask your administrator about the site rule.',
    },
    'sch-h-access-meet': {
      text: 'Set meeting access to Restricted',
      more: 'People who only know the link wait until you agree. For internal meetings, Trusted is enough.',
    },
    'sch-h-passcode': {
      text: 'Set a passcode',
      more: 'Then knowing the number is not enough. Webex calls it the meeting password.',
    },
    'sch-h-first': {
      text: 'Let nobody join before you',
      more: 'Nothing starts while you are away. Name a stand-in for days when you are absent.',
    },
    'sch-h-ai-line': {
      text: 'Write the rule on recording and AI notes',
      more: 'Write in the invitation: ask the host before recording or using AI notes. It saves arguments on the day.',
    },
    'land-site-zoom': {
      text: 'Check that the site is zoom.us',
      more: 'Look after https:// and before the next slash. It must be zoom.us or end in .zoom.us, dot included.',
    },
    'land-site-teams': {
      text: 'Check the Teams site name',
      more: 'The company one is teams.microsoft.com. teams.cloud.microsoft and teams.live.com are genuine too.',
    },
    'land-site-webex': {
      text: 'Check that the site ends in .webex.com',
      more: 'Look after https:// and before the next slash. It must end in .webex.com, dot included.',
    },
    'land-site-meet': {
      text: 'Check that the site is meet.google.com',
      more: 'Look after https:// and before the next slash. It must be exactly meet.google.com.',
    },
    'land-inviter': {
      text: 'Ask yourself who invited you',
      more: 'If you cannot think of anyone, ask before you join. Use a number you already know.',
    },
    'land-calendar': {
      text: 'Join from your own calendar',
      more: 'The link in your calendar is safer than one that just arrived. If it is not there, ask the inviter.',
    },
    'land-installer': {
      text: 'Get the app from its maker only',
      more: 'Some fake pages say you must update to join. Install only from the maker or as your company says.',
    },
    'land-no-paste': {
      text: 'Refuse to paste commands',
      more: 'A real meeting page never asks you to paste and run text. Close it and tell the person in charge.',
    },
    'land-sign-in': {
      text: 'Pause at a sudden sign-in page',
      more: 'Read the site name of any sign-in page after a meeting link. If unsure, close it and use your usual way in.',
    },
    'pre-around': {
      text: 'Look around you',
      more: 'Neighbours and family can hear the talk. Change rooms for anything private.',
    },
    'pre-earphones': {
      text: 'Put on earphones',
      more: 'Then only you hear the other side. Send names and figures by chat.',
    },
    'pre-background': {
      text: 'Blur the background',
      more: 'Plans and whiteboards behind you stay hidden. Use the company background if there is one.',
    },
    'pre-name': {
      text: 'Check your display name',
      more: 'With your company and name, the host can admit you at once. Do not leave a family or phone name.',
    },
    'pre-mic': {
      text: 'Join with mic and camera off',
      more: 'See who is there first. Then switch them on.',
    },
    'pre-update': {
      text: 'Keep the app up to date',
      more: 'An old app keeps weak points that are already known. Update it when you have no meeting.',
    },
    'pre-wifi': {
      text: 'Use mobile data or home Wi-Fi',
      more: 'You cannot know who runs free Wi-Fi in shops. Your phone’s connection is safer.',
    },
    'pre-face-and-voice': {
      text: 'Confirm money matters by phone too',
      more: 'AI can copy a face and a voice. Call a known number about payments and accounts.',
    },
    'pre-own-notetaker': {
      text: 'Switch your own AI notes off',
      more: 'Ask the host before you use it. Otherwise other people’s words are kept outside.',
    },
    'pre-pick-meet': {
      text: 'Choose the tab you will show',
      more: 'Meet opens the picker as soon as you press share. Choose beforehand and you need not hurry.',
    },
    'pre-notify-meet': {
      text: 'Silence notifications now',
      more: 'Email and chat pop-ups show on a shared screen. Stop them for the meeting.',
    },
    'pre-h-one-by-one': {
      text: 'Check that people must wait',
      more: 'With a waiting room or lobby you see each name first. Do not use the admit-all button.',
    },
    'pre-h-bots': {
      text: 'Do not admit unknown AI note-takers',
      more: 'If a name says Notetaker or AI, ask whose it is. Without an answer, leave it out.',
    },
    'pre-h-lock': {
      text: 'Lock the meeting once everyone is in',
      more: 'No stranger comes in after that. Unlock for a moment if somebody is late.',
    },
    'pre-h-restrict-meet': {
      text: 'Turn on Host management',
      more: 'Then only hosts can remove people. Sharing and chat are set here too.',
    },
    'pre-h-names': {
      text: 'Ask unknown people to say their name',
      more: 'Anyone can type any name. If voice and face leave you in doubt, phone your contact.',
    },
    'sh-window': {
      text: 'Share a window, not the screen',
      more: 'The whole screen shows email and pop-ups too. Choose only the window you need.',
    },
    'sh-tab-meet': {
      text: 'Share one tab or one window',
      more: 'Meet can show a single browser tab. With a tab, the names of your other tabs stay hidden.',
    },
    'sh-notify': {
      text: 'Silence notifications',
      more: 'Email and chat pop-ups show on the shared screen. Stop notifications for the meeting.',
    },
    'sh-close': {
      text: 'Close spare tabs and windows',
      more: 'A tab title alone can give away a client. Close what you do not show.',
    },
    'sh-hide-secrets': {
      text: 'Hide password screens',
      more: 'Do not open sign-in pages while sharing. Stop sharing first if you must.',
    },
    'sh-control': {
      text: 'Refuse requests to control your PC',
      more: 'Whoever controls your PC can open your files. Even for company support, phone first.',
    },
    'sh-stop': {
      text: 'Stop sharing as soon as you finish',
      more: 'If you forget, the next thing you open is seen. Check that the frame is gone.',
    },
    'sh-h-who': {
      text: 'Keep others from sharing',
      more: 'When speakers are fixed, allow only the host. Let the next speaker share in turn.',
    },
    'rec-ask': {
      text: 'Ask everyone before recording',
      more: 'Ask aloud and write it in the chat. If someone objects, go on without recording.',
    },
    'rec-need': {
      text: 'Ask whether you need it at all',
      more: 'If minutes are enough, do not record. What does not exist cannot leak.',
    },
    'rec-secret': {
      text: 'Pause for confidential parts',
      more: 'Ask for a pause when staff matters or amounts come up. Speak once you see that it has stopped.',
    },
    'rec-transcript': {
      text: 'Treat transcripts like recordings',
      more: 'Text is easier to search and to copy. Ask everyone, as for a recording.',
    },
    'rec-no-own': {
      text: 'Do not record on your own phone',
      more: 'The voices end up where the company cannot reach them. Ask the host instead.',
    },
    'rec-viewers': {
      text: 'Decide who may watch',
      more: 'If anyone with the link can open it, it can spread outside. Name the people instead.',
    },
    'rec-delete-day': {
      text: 'Set the day you will delete it',
      more: 'The older a recording, the easier it is to forget. Put the day in the calendar.',
    },
    'aft-left': {
      text: 'Check that you have left and the camera is off',
      more: 'Closing the window may leave you in the meeting. Look at the camera light.',
    },
    'aft-chat': {
      text: 'Look through what you wrote in chat',
      more: 'The chat may stay readable afterwards. Delete what you can and tell the host about the rest.',
    },
    'aft-files': {
      text: 'Check who can open your links',
      more: 'Links you sent in the meeting keep working. Limit them to the right people.',
    },
    'aft-call-back': {
      text: 'Call back when “support” contacts you',
      more: 'End calls or chats that claim to be support. Call the company number yourself.',
    },
    'aft-request': {
      text: 'Confirm payment requests another way',
      more: 'Even if the boss or a client asked in the meeting, phone before you pay. Use a number you already had.',
    },
    'aft-odd': {
      text: 'Report anything odd at once',
      more: 'A stranger or a strange screen is enough. The sooner you say so, the sooner it stops.',
    },
    'aft-h-end': {
      text: 'End the meeting for everyone',
      more: 'If only you leave, others may stay. Use the button that ends it for all.',
    },
    'aft-h-recording': {
      text: 'Check who can see the recording',
      more: 'Open the sharing of the finished recording and read the list. Set the day of deletion too.',
    },
    'aft-h-summary': {
      text: 'Read the AI summary before sending',
      more: 'AI may write things nobody said. Correct it and send it only to those who need it.',
    },
    'set-mfa': {
      text: 'Turn on multi-factor authentication',
      more: 'Your phone confirms the sign-in as well. A leaked password alone is then useless.',
    },
    'set-update': {
      text: 'Turn on automatic updates',
      more: 'Look for updates in the app’s settings. Restart the app afterwards.',
    },
    'set-devices': {
      text: 'Sign out devices you do not use',
      more: 'An old phone or home PC may still be signed in. Read the list and remove what you do not use.',
    },
    'set-background': {
      text: 'Set your usual background',
      more: 'If you set it beforehand, sudden meetings are easy. Use the company background if there is one.',
    },
    'set-external-mark': {
      text: 'Learn the External mark in chat',
      more: 'Chats from outside carry a mark. If someone claims to be your own support but has the mark, do not answer. Report it.',
    },
    'set-h-room-webex': {
      text: 'Set your own room to lock at 0 minutes',
      more: 'A personal room always has the same address. With automatic lock at 0 minutes, nobody walks in.',
    },
    'set-h-share-zoom': {
      text: 'Let only the host share',
      more: 'Set it once and it holds for every meeting. Change it in the meeting when needed.',
    },
    'set-h-auto-record': {
      text: 'Check that auto-recording is off',
      more: 'No recording starts unnoticed. Look at automatic AI summaries too.',
    },
    'land-no-code': {
      text: 'Never enter a code you were sent',
      more: 'No meeting needs a short code entered on another site. If asked, close it and tell the person in charge.',
    },
    'aft-bank-call': {
      text: 'Call the bank back yourself',
      more: 'Hang up on anyone who says they are the bank. Call the number on your passbook yourself.',
    },
    'sh-no-remote-tool': {
      text: 'Install no remote-control software',
      more: 'If someone in a meeting says “install this”, refuse. Use only what the company chose.',
    },
    'pre-ai-agent': {
      text: 'Turn off AI that clicks for you',
      more: 'Stop AI that reads and acts on the meeting page. It keeps talk and papers inside.',
    },
    'set-devices-everywhere': {
      text: 'Find “sign out everywhere”',
      more: 'The place to sign out of every device if something is wrong. Look now, so you are calm later.',
    },
  },
  phases: {
    schedule: 'When you schedule',
    landing: 'When you open the link',
    prejoin: 'Before you join',
    sharing: 'Before you share',
    recording: 'Before you record',
    after: 'After the meeting',
    settings: 'Your own settings',
  },
  audiences: {
    everyone: 'Everyone',
    host: 'Host',
  },
} satisfies Like<typeof ja>;
