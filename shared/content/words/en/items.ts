// English words: the short words of every item, as lists and the home screen need them.
import type { Like } from '../../../core/localized.ts';
import type ja from '../ja/items.ts';

export default {
  items: {
    '1-1': {
      title: 'Allow only listed devices and keep a register',
      question: 'Do you have a list of the devices used for work?',
      reason: 'All other measures go faster once you know which devices they are for.',
    },
    '1-2': {
      title: 'List the systems and important information used',
      question: 'Have you listed your services and important information?',
      reason: 'Once you see what to protect, you know where to put the effort.',
    },
    '1-3': {
      title: 'Approve and check personal devices before use',
      question: 'Are personal devices checked by the company before use?',
      reason: 'Personal devices are hard to check later, so it is easiest before first use.',
    },
    '2-1': {
      title: 'Keep virus protection on',
      question: 'Is virus protection always running?',
      reason: 'A look at the settings is often enough, so you can check it at once.',
    },
    '2-2': {
      title: 'Do not open suspicious email; filter it out',
      question: 'Does everyone know how to spot suspicious email?',
      reason: 'Much harm begins with one email, and just telling everyone already helps.',
    },
    '2-3': {
      title: 'Install phone apps only from official stores',
      question: 'Do phone apps come only from official stores?',
      reason: 'Since December 2025 iPhones in Japan may use other stores, so a rule is needed.',
    },
    '3-1': {
      title: 'Only permitted people can use important information',
      question: 'Can only permitted people open important files?',
      reason: 'It keeps one stolen account from becoming a problem for the whole company.',
    },
    '3-2': {
      title: 'Block unneeded traffic at the edge of the office network',
      question: 'Do you block unneeded traffic at the edge of the office network?',
      reason: 'Machines search for open entry points all the time.',
    },
    '3-3': {
      title: 'Admit only verified people to web meetings',
      question: 'Do you check people before admitting them to meetings?',
      reason: 'Set it once and it works from the next meeting on.',
    },
    '3-4': {
      title: 'Handle meeting links and titles with care',
      question: 'Do meeting links go only to invited people?',
      reason: 'It takes five minutes, and you can begin with today’s invitation.',
    },
    '4-1': {
      title: 'Stop shoulder surfing; lock the screen when away',
      question: 'Do you lock the screen when you leave your seat?',
      reason: 'Two keys are all it takes, and it can start today.',
    },
    '4-2': {
      title: 'Keep the device with you or locked away',
      question: 'Do you keep devices with you or locked away?',
      reason: 'Things get left behind in every company, and reducing it is free.',
    },
    '4-3': {
      title: 'Mind voice, background and shared screens',
      question: 'In meetings, do you keep other information out of sight and hearing?',
      reason: 'It takes one minute before your next meeting.',
    },
    '5-1': {
      title: 'Do not use an unsupported OS or software',
      question: 'Are the OS and the software you use all still supported?',
      reason: 'End dates are fixed, so starting early is cheaper.',
    },
    '5-2': {
      title: 'Update the OS and apps promptly',
      question: 'Are OS and app updates automatic?',
      reason: 'It is free, it helps a lot and it takes ten minutes.',
    },
    '5-3': {
      title: 'Keep VPN gateways and routers updated',
      question: 'Are your VPN gateways and routers up to date?',
      reason: 'VPN gateways are the most common way in for ransomware.',
    },
    '6-1': {
      title: 'Use encrypted connections only',
      question: 'Do you use only encrypted connections for work?',
      reason: 'The more people work outside the office, the sooner a rule pays off.',
    },
    '6-2': {
      title: 'Protect home Wi-Fi with strong encryption',
      question: 'Is home Wi-Fi protected by strong encryption and a long password?',
      reason: 'Fifteen minutes of work, done once, helps every device in the house.',
    },
    '7-1': {
      title: 'Everyone knows whom to call in an incident',
      question: 'Does everyone know whom to call in an incident?',
      reason: 'The sooner it is reported, the smaller the harm, and preparing takes 15 minutes.',
    },
    '7-2': {
      title: 'Be able to locate a lost device',
      question: 'Is the find-my-device function on?',
      reason: 'It cannot be set after the loss, so now is the time.',
    },
    '7-3': {
      title: 'Keep connection logs',
      question: 'Do you keep connection logs?',
      reason: 'Records cannot be made afterwards, so an early start pays.',
    },
    '8-1': {
      title: 'Encrypt the data on the device',
      question: 'Is the data on your devices encrypted?',
      reason: 'If a device is lost, it is easier to say that nobody read it.',
    },
    '8-2': {
      title: 'Be able to lock and erase a lost device remotely',
      question: 'Can you lock or erase a lost device remotely?',
      reason: 'Once the person and the method are decided, nobody hesitates on the day.',
    },
    '8-3': {
      title: 'Back up important data in a separate place',
      question: 'Do you keep a backup of important data elsewhere?',
      reason: 'It is the surest way to recover from ransomware.',
    },
    '8-4': {
      title: 'Control USB sticks and taking data out',
      question: 'Do you have rules for USB sticks and taking data out?',
      reason: 'USB sticks are small and easy to lose, so even counting them helps.',
    },
    '8-5': {
      title: 'Decide how recordings and chats are kept',
      question: 'Have you decided how recordings and chats are kept?',
      reason: 'Recordings only pile up, so an early rule saves work.',
    },
    '8-6': {
      title: 'Separate company data on personal devices',
      question: 'Is company data kept apart on personal devices?',
      reason: 'If it is kept apart, nobody’s photos have to be erased at the end.',
    },
    '9-1': {
      title: 'Use long, unique passwords',
      question: 'Are your passwords long and never reused?',
      reason: 'If one leaks, the other services stay safe.',
    },
    '9-2': {
      title: 'Use multi-factor authentication',
      question: 'Do you use multi-factor authentication?',
      reason: 'Even with a stolen password, nobody gets in.',
    },
    '9-3': {
      title: 'Lock accounts after repeated failures',
      question: 'Do repeated wrong attempts lock the account?',
      reason: 'Set it once and it works by itself.',
    },
    '9-4': {
      title: 'Close accounts that are no longer used',
      question: 'Do you close accounts that are no longer used?',
      reason: 'One look at the list often shows a forgotten entry point.',
    },
    '10-1': {
      title: 'Give admin rights only to those who need them',
      question: 'Are admin rights held only by those who need them?',
      reason: 'If malware gets in, it can do less.',
    },
    '10-2': {
      title: 'Give admin accounts extra protection',
      question: 'Are admin accounts specially protected?',
      reason: 'With an admin account, every other measure can be switched off.',
    },
    'S-1': {
      title: 'Decide what may be entered into generative AI',
      question: 'Have you decided what may go into generative AI?',
      reason: 'Some people may be using it already, so sooner is better.',
    },
    'S-2': {
      title: 'Set rules for AI meeting note-takers',
      question: 'Have you set rules for AI meeting note-takers?',
      reason: 'It is now common that somebody else’s tool joins a meeting.',
    },
    'S-3': {
      title: 'Confirm payments and changes by another channel',
      question: 'Are payments and changes confirmed another way?',
      reason: 'One phone call can stop a large loss.',
    },
    'S-4': {
      title: 'Stop emailing password-protected ZIPs',
      question: 'Have you stopped emailing password-protected ZIPs?',
      reason: 'It also saves work for those who receive it.',
    },
    'S-5': {
      title: 'Never follow paste-and-run or QR prompts',
      question: 'Have you agreed not to follow paste or QR prompts?',
      reason: 'Software can hardly stop it, so knowing helps most.',
    },
    'S-6': {
      title: 'Review VPN and remote-access entry points',
      question: 'Have you reviewed VPN and remote-access entry points?',
      reason: 'One broken entry point into the office opens a great deal.',
    },
    'S-7': {
      title: 'Move to passkeys',
      question: 'Have you started to use passkeys?',
      reason: 'It means less typing, and it protects against fake sites.',
    },
    'S-8': {
      title: 'Have something that watches for signs of attack',
      question: 'Is something watching for signs of attack?',
      reason: 'The sooner you notice, the fewer days work stands still.',
    },
    'S-9': {
      title: 'Agree on security with partners and make a declaration',
      question: 'Have you agreed on security with partners and made a declaration?',
      reason: 'More and more companies are asked about it before a deal.',
    },
    'S-10': {
      title: 'Train and drill everyone once a year',
      question: 'Does everyone learn and practise once a year?',
      reason: 'One try shows what the written steps lack.',
    },
    'S-11': {
      title: 'Limit who can open shared links',
      question: 'Are shared links limited to named people?',
      reason: 'Links left open unnoticed are found quite often.',
    },
    'S-12': {
      title: 'Put the rules on one page',
      question: 'Are the rules written on one page?',
      reason: 'Written rules reach new people too.',
    },
    'S-13': {
      title: 'Never enter a code sent to you',
      question: 'Does everyone know never to enter a code sent to them?',
      reason: 'This trick gets past a second check, so knowing it is what helps.',
    },
    'S-14': {
      title: 'Choose one remote-control tool',
      question: 'Have you decided which remote-control software is allowed?',
      reason: 'Once decided, any other one on a device stands out.',
    },
    'S-15': {
      title: 'Keep no work passwords on personal devices',
      question: 'Is there a rule against keeping work passwords on personal devices?',
      reason: 'One infected personal device can open all the company’s doors.',
    },
    'S-16': {
      title: 'Do not let AI operate work screens',
      question: 'Is there a rule against AI operating work screens?',
      reason: 'The feature spread quickly, so deciding early avoids doubt.',
    },
    'S-17': {
      title: 'Put the duty of secrecy in writing',
      question: 'Is the duty of secrecy in writing?',
      reason: 'It settles what holds after someone leaves.',
    },
    'S-18': {
      title: 'List your network equipment',
      question: 'Do you have a list of network equipment and connections?',
      reason: 'You cannot close a door you do not know.',
    },
    'S-19': {
      title: 'Install serious fixes within 14 days',
      question: 'Do you install fixes for serious weak points within 14 days?',
      reason: 'A deadline keeps it from being put off.',
    },
    'S-20': {
      title: 'Set the days for a yearly review',
      question: 'Do you review roles and steps once a year?',
      reason: 'With a date, it is not forgotten.',
    },
    'S-21': {
      title: 'Publish a one-page policy',
      question: 'Is your policy published outside the company?',
      reason: 'It is a condition of two stars, and clients can read it.',
    },
    'S-22': {
      title: 'Decide who may enter the office',
      question: 'Have you settled keys, and greeting strangers in the office?',
      reason: 'With more days at home, the office is empty more often.',
    },
    'S-23': {
      title: 'Make it unreadable before disposal',
      question: 'Are devices and papers made unreadable before disposal?',
      reason: 'Data can come back from a discarded device.',
    },
  },
  categories: {
    '1': 'Assets and configuration',
    '2': 'Malware',
    '3': 'Access control (logical)',
    '4': 'Access control (physical)',
    '5': 'Vulnerability management',
    '6': 'Encrypted communication',
    '7': 'Incident response and logs',
    '8': 'Data protection',
    '9': 'Accounts and authentication',
    '10': 'Administrator rights',
    S: 'Additions since 2021',
  },
  additionGroups: { danger: 'New tricks', service: 'Services and settings', company: 'Rules and readiness' },
  threats: {
    malware: 'Malware infection',
    access: 'Unauthorised access',
    loss: 'Theft or loss',
    leak: 'Eavesdropping and leaks',
  },
  methods: {
    m1: 'Company device, office network',
    m2: 'Company device and cloud',
    m3: 'Company device, offline',
    m4: 'Company device, secure browser',
    m5: 'Own device, office network',
    m6: 'Own device and cloud',
    m7: 'Own device, offline',
    m8: 'Own device, secure browser',
  },
  /** Titles of the incident cards: pages of measures lead to them. */
  incidents: {
    'lost-device': 'Lost or stolen device',
    malware: 'Strange behaviour or malware',
    phishing: 'Typed a password into a fake page',
    attachment: 'Opened a suspicious attachment',
    'meeting-intruder': 'Stranger in a web meeting',
    'wrong-recipient': 'Sent to the wrong person',
    'fake-caller': 'Fake support, fake boss, remote control',
    takeover: 'Account taken over',
    'bank-call': 'Followed a call from “the bank”',
    'stolen-passwords': 'A virus may have taken passwords',
  },
} satisfies Like<typeof ja>;
