// English words: who does what; rules, people and technology.
import type { Like } from '../../../core/localized.ts';
import type ja from '../ja/guideline.ts';

export default {
  disclaimer: 'This grouping is our own. It is not the table of the national guideline.',
  roles: {
    executive: {
      label: 'Boss',
      intro: [
        'Your task is to decide, and to provide money and time.',
        'You need not touch difficult settings.',
        'Please say clearly that nobody will be blamed.',
      ],
    },
    admin: {
      label: 'Person in charge of systems',
      intro: [
        'Your task is to set things up so that everyone can easily follow the rules.',
        'You need not do everything alone.',
        'You can turn to contractors or public desks for the rest.',
      ],
    },
    teleworker: {
      label: 'Teleworker',
      intro: [
        'Your task is to follow a few simple rules every day.',
        'If something seems odd, it is best to say so early.',
        'You may ask about anything you do not know.',
      ],
    },
  },
  fields: {
    base: {
      label: 'Foundation',
      text: 'Rules and preparation that matter in every field.',
    },
    malware: {
      label: 'Malware',
      text: 'Keeping harmful software out, and keeping it from spreading.',
    },
    loss: {
      label: 'Loss and theft of devices',
      text: 'Not losing devices, and keeping lost ones unreadable.',
    },
    leak: {
      label: 'Eavesdropping on important information',
      text: 'Keeping traffic, screens and voices from leaking.',
    },
    access: {
      label: 'Unauthorised access',
      text: 'Keeping outsiders out.',
    },
    external: {
      label: 'External services',
      text: 'Using cloud, social media and AI safely.',
    },
  },
  kinds: {
    rule: {
      label: 'Rules',
      text: 'Deciding, writing down and telling.',
      ifFew: 'There are few rules so far. Even with good tools, everyone uses them differently.',
    },
    people: {
      label: 'People',
      text: 'Knowing, trying and helping each other.',
      ifFew: 'There is little training and talk so far. Rules may exist without being known.',
    },
    tech: {
      label: 'Technology',
      text: 'Protecting automatically by settings and products.',
      ifFew: 'There are few technical measures so far. Care alone may miss things.',
    },
  },
  levels: {
    basic: {
      label: 'Basic',
      text: 'What every company should have first.',
    },
    recommended: {
      label: 'Recommended',
      text: 'What adds safety after the basics.',
    },
  },
  tasks: {
    '1-1': {
      admin: 'Make the register of devices and update it twice a year.',
      teleworker: 'Use only approved devices.',
    },
    '1-2': {
      admin: 'List the services and the important information.',
      executive: 'Decide which information matters most.',
    },
    '1-3': {
      admin: 'Receive requests and check settings.',
      teleworker: 'Ask for approval before you use your own device.',
    },
    '2-1': {
      admin: 'See that it runs on every device.',
      teleworker: 'Leave it switched on.',
    },
    '2-2': {
      admin: 'Turn on the spam filter.',
      teleworker: 'If in doubt, do not open it; ask.',
    },
    '2-3': {
      admin: 'Decide which apps are allowed.',
      teleworker: 'Install only from official stores.',
    },
    '3-1': {
      admin: 'Set permissions for each folder.',
      executive: 'Decide who may see what.',
    },
    '3-2': {
      admin: 'Close entry points that nobody needs.',
    },
    '3-3': {
      teleworker: 'Check and admit people one by one.',
      admin: 'Turn the waiting room on by default.',
    },
    '3-4': {
      teleworker: 'Send links only to invited people.',
    },
    '4-1': {
      teleworker: 'Lock the screen before you leave.',
      admin: 'Provide automatic lock and filters.',
    },
    '4-2': {
      teleworker: 'Keep the device with you or locked away.',
    },
    '4-3': {
      teleworker: 'Mind voice, background and shared screen.',
    },
    '5-1': {
      admin: 'Look up end-of-support dates and replace in time.',
      executive: 'Set money aside for replacement.',
    },
    '5-2': {
      teleworker: 'Restart soon when asked.',
      admin: 'Set updates to automatic.',
    },
    '5-3': {
      admin: 'Keep VPN gateways and routers current.',
      teleworker: 'Keep your home router current.',
    },
    '6-1': {
      teleworker: 'Use tethering instead of public Wi-Fi.',
      admin: 'Provide a way to connect outside.',
    },
    '6-2': {
      teleworker: 'Change the settings of your home Wi-Fi.',
    },
    '7-1': {
      executive: 'Decide who makes decisions.',
      admin: 'Make and hand out the contact sheet.',
      teleworker: 'If in doubt, phone at once.',
    },
    '7-2': {
      teleworker: 'Turn on the find function.',
      admin: 'Check the setting on company devices.',
    },
    '7-3': {
      admin: 'Keep logs and read them once a month.',
    },
    '8-1': {
      admin: 'Encrypt and keep the recovery keys.',
      teleworker: 'Check that it is on.',
    },
    '8-2': {
      admin: 'Decide on the steps and on who erases devices.',
      teleworker: 'Follow the setup guide.',
    },
    '8-3': {
      admin: 'Back up and practise restoring.',
    },
    '8-4': {
      teleworker: 'Use only the company’s USB sticks.',
      admin: 'Number them and record lending.',
    },
    '8-5': {
      admin: 'Decide where recordings go and when they are deleted.',
      teleworker: 'Say so before recording.',
    },
    '8-6': {
      admin: 'Decide how work data is kept apart.',
      teleworker: 'Work only in the chosen apps.',
    },
    '9-1': {
      teleworker: 'Use a different password for each service.',
      admin: 'Set the length and provide a password manager.',
    },
    '9-2': {
      admin: 'Set it up for everyone.',
      teleworker: 'Set it up on your phone.',
    },
    '9-3': {
      admin: 'Set the number of tries and the lock time.',
    },
    '9-4': {
      admin: 'Close accounts on the day someone leaves.',
      executive: 'Tell early who is leaving.',
    },
    '10-1': {
      admin: 'Keep the number of admins small.',
    },
    '10-2': {
      admin: 'Use long passwords and MFA.',
    },
    'S-1': {
      executive: 'Decide which AI may be used.',
      admin: 'Write the sheet of what not to enter.',
      teleworker: 'Do not enter client or personal data.',
    },
    'S-2': {
      admin: 'Decide which tools may be used.',
      teleworker: 'Tell participants before using one.',
    },
    'S-3': {
      executive: 'Ask people to check even requests in your name.',
      teleworker: 'Phone a number you know.',
    },
    'S-4': {
      admin: 'Prepare link sharing.',
      teleworker: 'Share with named people, and set an expiry date.',
    },
    'S-5': {
      teleworker: 'Close such prompts and report them.',
    },
    'S-6': {
      admin: 'Look up the VPN type and the end of support.',
      executive: 'Decide on replacement.',
    },
    'S-7': {
      teleworker: 'Create your passkey.',
      admin: 'Start with the admins.',
    },
    'S-8': {
      executive: 'Decide on a monitoring service.',
      admin: 'Decide who gets the alerts.',
    },
    'S-9': {
      executive: 'Agree with partners and make the declaration.',
    },
    'S-10': {
      executive: 'Make time for the session.',
      admin: 'Choose the topic and keep a record.',
      teleworker: 'Take part and try it.',
    },
    'S-11': {
      admin: 'Find and correct sharing that is too wide.',
      teleworker: 'Review your own links.',
    },
    'S-12': {
      executive: 'Issue the policy in your name.',
    },
    'S-13': {
      teleworker: 'Enter no code you are sent, and report it.',
      admin: 'Block it in the settings and tell everyone.',
    },
    'S-14': { admin: 'Choose the one allowed and remove the others.', teleworker: 'Install none, even if asked.' },
    'S-15': {
      teleworker: 'Delete work entries from your personal browser.',
      admin: 'Prepare one place for passwords.',
    },
    'S-16': { executive: 'Decide where AI may act.', teleworker: 'On work screens, press the buttons yourself.' },
    'S-17': {
      executive: 'Decide what is secret.',
      admin: 'Tell people on joining and each year.',
    },
    'S-18': {
      admin: 'List equipment and connections.',
    },
    'S-19': {
      admin: 'Get the notices and install within 14 days.',
    },
    'S-20': {
      executive: 'Make time on the review day.',
      admin: 'Put it in the calendar and keep a record.',
    },
    'S-21': {
      executive: 'Publish the policy in your name.',
    },
    'S-22': {
      admin: 'Make a list of keys and a closing check.',
      executive: 'Decide who has keys.',
    },
    'S-23': {
      admin: 'Decide how to erase and keep a record.',
      teleworker: 'Shred paper.',
    },
  },
} satisfies Like<typeof ja>;
