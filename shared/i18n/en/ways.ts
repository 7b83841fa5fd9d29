// English words of the ways on which answers come together.
import type { Like } from '../../core/localized.ts';
import type ja from '../ja/ways.ts';
import { plural } from '../plural.ts';

export default {
  title: 'Where are answers collected?',
  short: 'Ways to collect answers',
  lead: 'QR codes and pasting always work. Use the two below only when there are many people.',
  hand: {
    title: 'By hand (always works)',
    text: 'QR codes, pasted text and files. Nothing is sent over the network.',
    fits: 'Up to about ten people',
  },
  folder: {
    title: 'The company’s folder',
    text: 'Sealed answers go into a shared folder you already have. Works in Chrome or Edge on a computer.',
    fits: 'About 5 to 300 people',
  },
  server: {
    title: 'The company’s server',
    text: 'The server that holds this app takes answers. Phones can send too.',
    fits: 'About 30 to 1,000 people',
  },
  both: 'You may use both. The same answer counts once.',
  team: {
    title: 'More than one person in charge',
    text: 'Changes can travel the same way. Nothing is sent before you start.',
  },
  before: {
    title: 'Before the browser asks',
    need: 'Make an empty folder called “staff check” in your shared space.',
    choose: 'Press the button below and choose that folder.',
    allow: 'Allow it in the browser’s small dialog. The button it offers first is “Don’t allow”.',
    every: 'When you open the app again, choose “Allow on every visit”. Then it will not ask each time.',
    once: 'If you close that once, “every visit” may not be offered again. Take your time.',
    note: 'The words differ a little between browsers.',
    what: 'The app sees only the folder you choose. It cannot see other files.',
    writes: 'It only adds files with letter-and-number names. It never deletes or overwrites.',
    go: 'Choose the folder',
    drop: 'You can also drag the folder onto this page.',
    notFolder: 'That is not a folder. Please choose one folder.',
  },
  unsupported: {
    title: 'Not available in this browser',
    text: 'Folders work in Chrome or Edge on a computer. Here, collect by hand or by the server.',
  },
  chosen: (p: { name: string }) => `Using “${p.name}”.`,
  working: 'Reading file names only.',
  found: (p: { n: number }) => `${plural(p.n, { one: '# new answer', other: '# new answers' })}.`,
  none: 'No new answers.',
  total: (p: { n: number }) =>
    `${plural(p.n, { one: '# answer has', other: '# answers have' })} been read since this page was opened.`,
  intoRound: (p: { n: number; day: string }) =>
    `${plural(p.n, { one: '# answer', other: '# answers' })} added to the staff check due ${p.day}.`,
  toRound: 'Open the staff check',
  noRound: (p: { n: number }) =>
    `${plural(p.n, { one: '# answer belongs', other: '# answers belong' })} to no staff check that is open on this device.`,
  roundFailed:
    'The answers could not be added to the staff check. They are still where they were. Open this page again to retry.',
  more: 'There are many. The rest will be read next time.',
  live: 'While this page is open, new ones show at once.',
  notLive: 'In this browser, new ones show when you reopen it.',
  look: 'Look again',
  ask: {
    line: 'Open the folder again',
    text: 'The browser was closed, so permission is needed again. You can go on meanwhile.',
  },
  waiting: {
    title: 'Not sent yet',
    text: (p: { n: number }) =>
      `${plural(p.n, { one: '# is', other: '# are' })} kept on this device, to be sent when the folder opens.`,
    server: (p: { n: number }) =>
      `${plural(p.n, { one: '# is', other: '# are' })} kept on this device, to be sent when you are back online.`,
    send: 'Send now',
  },
  sent: (p: { n: number }) => `${plural(p.n, { one: '# was', other: '# were' })} sent.`,
  cloud: {
    title: (p: { n: number }) => `${plural(p.n, { one: '# is', other: '# are' })} still in the cloud.`,
    text: 'OneDrive or the like has not fetched these files yet. They are not damaged.',
    slow: 'If they do not come in ten minutes, look in the folder.',
  },
  arriving: (p: { n: number }) => `${plural(p.n, { one: '# is', other: '# are' })} arriving now.`,
  ignored: (p: { n: number }) => `Other files: ${p.n}. They are not read.`,
  copies: (p: { n: number }) =>
    `There ${plural(p.n, { one: 'is # copy', other: 'are # copies' })}, such as conflict copies. Their contents tell them apart.`,
  damaged: (p: { n: number }) =>
    `${plural(p.n, { one: '# was changed on the way and is', other: '# were changed on the way and are' })} not used.`,
  gone: {
    title: 'The folder is gone',
    text: 'It was renamed, moved or is not connected. Answers already collected are on this device.',
    choose: 'Choose another folder',
    never: 'A missing folder never deletes answers.',
  },
  denied: 'There is no permission. You can still collect by hand.',
  trouble: 'The folder could not be read. Answers already collected are safe. Please try again.',
  stop: 'Stop using this folder',
  stopped: 'Stopped. Files in the folder stay as they are.',
  visible: 'What can be seen',
  hidden: 'What cannot',
  folderPrivacy: {
    title: 'What a folder shows',
    visible: [
      'Number of files and when they were put there',
      'Slip numbers, if you used slips',
      'In OneDrive or Google Drive, who put it there',
    ],
    hidden: ['The answers (unreadable without the key)', 'Names that would say whose answer it is'],
    consequence: 'If nobody should see who sent it, use the server or collect by hand.',
  },
  pack: {
    offer: (p: { n: number }) =>
      `There ${plural(p.n, { one: 'is # file', other: 'are # files' })}. Pack them into one?`,
    text: 'Originals are kept. Reading becomes faster.',
    go: 'Pack them',
    done: (p: { n: number }) => `Packed ${plural(p.n, { one: '# file', other: '# files' })}.`,
    failed: 'They could not be packed. The originals are as they were.',
  },
  box: {
    intro: 'Receive on the company’s server',
    text: 'An inbox on the same server that holds this app. No other company’s server is used.',
    who: 'Someone who can configure Apache is needed. There are written steps.',
    only: 'It only takes new files. It cannot delete or overwrite.',
    off: {
      title: 'Not switched on',
      text: 'This app was built without an inbox. It contacts nobody now.',
      how: 'To use one, show this document to whoever hosts the app: docs/server/apache.md',
    },
    test: 'Test the server',
    testText: 'Seven tests, without real answers.',
    testLeaves: 'One or two small test files stay on the server.',
    running: 'Testing …',
    ok: 'All passed. You can use it.',
    each: {
      put: 'A new file can be added',
      twice: 'The same name cannot be added twice',
      html: 'A file that looks like a page is refused',
      script: 'A file that looks like a script is refused',
      size: 'A file that is too large is refused',
      list: 'Only the person in charge can list it',
      remove: 'Nothing can be deleted',
    },
    passed: 'Passed',
    failed: 'Failed',
    notTried: 'Not tested',
    refused: 'This server cannot be used',
    refusedLead: 'It failed the test below. Until that is fixed, collect by hand.',
    reasons: {
      twice: 'It took the same name twice. That would overwrite answers, so we do not use it.',
      html: 'A file that looks like a page might run here, so we do not use it.',
      script: 'It took a file that looks like a script. We do not use it.',
      list: 'Anyone can list it, and see counts and times. We do not use it.',
      remove: 'It allows deletion. We cannot protect answers, so we do not use it.',
      size: 'It takes large files and could fill up. We do not use it.',
      put: 'No new file can be added. Check its settings or the connection.',
    },
    other: (p: { status: number }) => `It answered ${p.status}. Please check its settings.`,
    noAnswer: 'The server does not answer. Please check the connection.',
    details: 'See the details',
    detail: (p: { request: string; wanted: string; status: number }) =>
      `${p.request}: ${p.status} (wanted ${p.wanted})`,
    again: 'Try again',
    fetch: 'Fetch new answers',
    fetchText: 'The person in charge fetches new answers here.',
    login: 'The server will ask for its password. Ask someone in your company.',
    fetching: 'Fetching …',
    send: {
      go: 'Send to the company’s server',
      sending: 'Sending …',
      done: (p: { code: string }) => `Sent. Your receipt is ${p.code}.`,
      already: 'It was already there. It counts once.',
      offline: 'You are offline. It is kept here, and sent when you are back online while this page is open.',
      refused: 'The server could not take it. The answer is on this device. A QR code or file works too.',
    },
    problems: {
      denied: 'The server’s password is wrong, or there is no permission.',
      offline: 'You are offline. Answers already collected are on this device.',
      gone: 'The inbox is not there. Please ask whoever hosts the app.',
      other: 'The server could not answer. Please wait a little and try again.',
    },
    privacy: {
      title: 'What a server shows',
      visible: [
        'Number of files and when they were sent',
        'Slip numbers, if you used slips',
        'The company’s network log may keep the IP address of the device',
      ],
      hidden: ['The answers', 'Names (the app sends none)'],
      only: 'Where no server is used, the app still contacts nobody.',
    },
    policy: 'Only when a company server is used does the app talk to the place it came from.',
  },
} satisfies Like<typeof ja>;
