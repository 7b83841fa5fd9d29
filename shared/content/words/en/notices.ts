// English words: notices for the staff, ready to send.
import type { Like } from '../../../core/localized.ts';
import type ja from '../ja/notices.ts';

export default {
  variables: {
    deadline: {
      label: 'Deadline',
      example: 'Friday 11 December',
    },
    contact: {
      label: 'Person to ask',
      example: 'the person in charge',
    },
  },
  notices: {
    '1-1': {
      subject: 'Tell us which devices you use',
      body: [
        'Please tell {contact} by {deadline} which devices you use for work.',
        'Reading company email on your own phone counts too.',
        'With a list we can help at once if one is lost.',
        'You can find the model name in the settings.',
      ],
    },
    '1-3': {
      subject: 'If you use your own device',
      body: [
        'If you use your own device for work, please ask {contact} for approval by {deadline}.',
        'Together we check updates and screen lock.',
        'We do not look at your photos or private contacts.',
        'It protects both company information and your device.',
      ],
    },
    '2-1': {
      subject: 'Check your virus protection',
      body: [
        'Please check by {deadline} that virus protection is running on your PC.',
        'On Windows, look in “Windows Security”.',
        'If it is off, harmful software can slip through.',
        'If you cannot turn it on, please tell {contact}.',
      ],
    },
    '2-2': {
      subject: 'How to spot suspicious email',
      body: [
        'Before opening email, please look at the sender’s address.',
        'Be careful with pressure and attachments you do not expect.',
        'If in doubt, do not open it and show it to {contact}.',
        'Nobody is blamed for having opened one.',
        'Telling us at once helps a great deal.',
        'Please reply by {deadline} that you have read this.',
      ],
    },
    '2-3': {
      subject: 'Apps only from official stores',
      body: [
        'On phones used for work, please install apps only from official stores.',
        'That means the App Store and Google Play.',
        'Apps of unknown origin may steal information.',
        'Please look for unknown apps by {deadline}.',
        'If anything is unclear, please ask {contact}.',
      ],
    },
    '3-3': {
      subject: 'Check who joins meetings',
      body: [
        'In meetings with outsiders, please use the waiting room (lobby).',
        'Look at each name and admit people one by one.',
        'This keeps strangers from listening.',
        'Please do so for meetings from {deadline} on.',
        'If you do not know the setting, please ask {contact}.',
      ],
    },
    '3-4': {
      subject: 'How to send meeting links',
      body: [
        'Please send meeting links only to invited people.',
        'Please keep project names and amounts out of titles.',
        'Make a new meeting each time for outsiders.',
        'If an invitation spreads, anyone can join.',
        'Please do so from {deadline} on.',
        'If anything is unclear, please ask {contact}.',
      ],
    },
    '4-1': {
      subject: 'Lock the screen before you leave your seat',
      body: [
        'Please lock the screen when you leave your seat.',
        'On Windows, press the Windows key and L.',
        'On a Mac, press control, command and Q.',
        'It keeps others from looking, at home and outside.',
        'By {deadline}, please also set automatic lock to five minutes.',
        'If you want a privacy filter, please tell {contact}.',
      ],
    },
    '4-2': {
      subject: 'Decide where to keep your device',
      body: [
        'Please decide by {deadline} where you keep the device at home.',
        'A locked place out of sight is best.',
        'Keep it with you on the move and never leave it in a car.',
        'If you think it is lost, phone {contact} at once.',
      ],
    },
    '4-3': {
      subject: 'One minute before a meeting',
      body: [
        'Before a meeting, please look at your background.',
        'When sharing, please choose a window, not the whole screen.',
        'Use headphones where others can hear.',
        'This keeps other clients’ information out of sight.',
        'Please do so in meetings from {deadline} on.',
        'If anything is unclear, please ask {contact}.',
      ],
    },
    '5-2': {
      subject: 'Please update your device',
      body: [
        'Please update your PC and phone by {deadline}.',
        'Please turn on automatic updates too.',
        'Updates fix weak points and are the most effective measure.',
        'A restart takes a while, so the lunch break is handy.',
        'If it fails, please tell {contact}.',
      ],
    },
    '5-3': {
      subject: 'Update your home router',
      body: [
        'Please check by {deadline} whether your home router is current.',
        'The model is on its label.',
        'If it can update itself, please turn that on.',
        'Old routers are easier to get into.',
        'If you do not know how, please ask {contact}.',
      ],
    },
    '6-1': {
      subject: 'Careful with Wi-Fi outside',
      body: [
        'When working outside, please do not use the Wi-Fi in shops or stations.',
        'Use phone tethering instead.',
        'There are fake networks with the same name.',
        'Please try tethering once by {deadline}.',
        'If anything is unclear, please ask {contact}.',
      ],
    },
    '6-2': {
      subject: 'Check your home Wi-Fi',
      body: [
        'Please look at the encryption of your home Wi-Fi by {deadline}.',
        'WPA2 or WPA3 is fine.',
        'If it still has its first password, please change it to a long one.',
        'It keeps people nearby from using it.',
        'If only older encryption is offered, please tell {contact}.',
      ],
    },
    '7-1': {
      subject: 'Whom to call if something happens',
      body: [
        'If a device is lost or acts oddly, please phone {contact} at once.',
        'If in doubt, phoning first is fine.',
        'Nobody is blamed for telling us early.',
        'Please put the number of {contact} into your phone by {deadline}.',
        'Please also ask which number to call at night and on holidays.',
      ],
    },
    '7-2': {
      subject: 'Turn on the find function',
      body: [
        'Please turn on the find function of your phone and PC by {deadline}.',
        'It cannot be turned on after a loss.',
        'The company looks at the location only when a device is lost.',
        'If you cannot find the setting, please ask {contact}.',
      ],
    },
    '8-1': {
      subject: 'Check device encryption',
      body: [
        'Please check by {deadline} that your PC is encrypted.',
        'It is “Device encryption” on Windows and FileVault on a Mac.',
        'Then nobody can read it if it is lost.',
        'Please give the recovery key to {contact}.',
        'If it is off, please tell {contact} before changing it.',
      ],
    },
    '8-2': {
      subject: 'Preparing to erase a lost device',
      body: [
        'We are making it possible to lock lost devices remotely.',
        'Please follow the setup guide from the company by {deadline}.',
        'Before erasing, we talk to you whenever we can.',
        'On your own device, only work data is erased.',
        'If anything is unclear, please ask {contact}.',
      ],
    },
    '8-4': {
      subject: 'Using USB sticks',
      body: [
        'Please use only USB sticks handed out by the company.',
        'Please tell {contact} by {deadline} which sticks you have.',
        'They are small and easy to lose, so we want to know how many there are.',
        'Please never plug in a stick you found.',
      ],
    },
    '8-5': {
      subject: 'Agreement on recordings',
      body: [
        'Please tell participants before you record a meeting.',
        'Please keep recordings in the company’s storage.',
        'Please move or delete recordings on your PC by {deadline}.',
        'Recordings hold things that are in no document.',
        'If anything is unclear, please ask {contact}.',
      ],
    },
    '8-6': {
      subject: 'Keep work apart on your device',
      body: [
        'On your own device, please work with the apps chosen by the company.',
        'Please do not put company files among private photos or folders.',
        'Please move or delete such files by {deadline}.',
        'Then your private data never has to be erased.',
        'If anything is unclear, please ask {contact}.',
      ],
    },
    '9-1': {
      subject: 'Review your passwords',
      body: [
        'Please check whether you use your work passwords elsewhere.',
        'If so, please change them to long ones by {deadline}.',
        'You may use a password manager, so you need not remember them.',
        'You need not change them regularly.',
        'If anything is unclear, please ask {contact}.',
      ],
    },
    '9-2': {
      subject: 'Set up multi-factor authentication',
      body: [
        'Please set up multi-factor authentication for company email by {deadline}.',
        'Even with a stolen password, nobody gets in.',
        'It uses a phone app and takes about ten minutes.',
        'Please also keep the backup codes on paper.',
        'If you cannot install the app, please talk to {contact}.',
      ],
    },
    'S-1': {
      subject: 'What not to enter into AI',
      body: [
        'For work, please use only the AI chosen by the company.',
        'Please do not enter client names, personal data or passwords.',
        'Please do not paste company text into your personal AI account.',
        'A person checks AI answers before use.',
        'Please tell {contact} by {deadline} which AI you use now.',
      ],
    },
    'S-2': {
      subject: 'Using AI note-takers',
      body: [
        'Please use only the meeting note-taker chosen by the company.',
        'Please tell participants before you use it.',
        'If an unknown bot appears, the host checks it first.',
        'What was said may be kept outside the company.',
        'Please tell {contact} by {deadline} which tools you use.',
      ],
    },
    'S-3': {
      subject: 'Confirm payments by phone',
      body: [
        'If you are asked for a payment or a change of account, please phone a number you know.',
        'Please do so even if it comes in the boss’s name.',
        'Voices and videos can now be made by AI.',
        '“Hurry” and “keep it secret” are reasons to hang up.',
        'Please get the list of correct numbers from {contact} by {deadline}.',
        'Hang up on an automatic voice that says it is the bank, too, and call your usual branch yourself.',
      ],
    },
    'S-4': {
      subject: 'No more password-protected ZIPs',
      body: [
        'From {deadline} we no longer email password-protected ZIPs.',
        'Instead we send links for named people, with an expiry date.',
        'Virus scans cannot look inside such ZIPs.',
        'If a client cannot use links, please talk to {contact}.',
      ],
    },
    'S-5': {
      subject: '“Paste this” is an attack',
      body: [
        'If a page says “Windows key and R”, please do not do it.',
        'Being told to paste and run something is an attack.',
        'Please do not scan unknown QR codes either.',
        'Close the page and tell {contact}.',
        'Please reply by {deadline} that you have read this.',
      ],
    },
    'S-7': {
      subject: 'Create a passkey',
      body: [
        'Please create one passkey for your company account by {deadline}.',
        'You sign in with fingerprint or face, so there is less typing.',
        'A passkey does not work on fake sites, so you are harder to trick.',
        'The old way stays for a while.',
        'If your device cannot do it, please tell {contact}.',
      ],
    },
    'S-10': {
      subject: 'A 30-minute session for everyone',
      body: [
        'We are holding a 30-minute session for everyone.',
        'It is on {deadline}, so please keep the time free.',
        'We practise spotting fake email and reporting a loss.',
        'It is not a test, so feel free to come.',
        'If you cannot come, please tell {contact}.',
      ],
    },
    'S-11': {
      subject: 'Review your shared links',
      body: [
        'Please look at the links you have shared by {deadline}.',
        'Change open links to named people.',
        'Stop sharing what is no longer needed.',
        'Otherwise outsiders may see the files without your noticing.',
        'If you are not sure, please ask {contact}.',
      ],
    },
    'S-13': {
      subject: 'Never enter a code you were sent',
      body: [
        'Meeting invitations sometimes carry a short code.',
        'Never enter a code somebody sent you.',
        'Even on the real site, the sender gets in as you.',
        'If you did, call {contact} at once. Nobody will blame you.',
        'Please reply by {deadline} when you have read this.',
      ],
    },
    'S-14': {
      subject: 'Tell us about remote-control software',
      body: [
        'By {deadline}, please look for remote-control software.',
        'You can find the names in your list of apps.',
        'The company will use only one.',
        'If a caller asks you to install some, hang up.',
        'If unsure, ask {contact}.',
      ],
    },
    'S-15': {
      subject: 'No work passwords on personal devices',
      body: [
        'Please check your personal browser for work passwords.',
        'If any, move them to the company’s place by {deadline} and delete them.',
        'Some viruses take everything saved at once.',
        'If you do not know the place, ask {contact}.',
      ],
    },
    'S-16': {
      subject: 'A rule about AI that acts for you',
      body: [
        'Please do not use AI that clicks and types on work screens.',
        'It may take text hidden in a page for an order.',
        'To try it, use a browser that is not signed in to work.',
        'Tell {contact} by {deadline} what you use now.',
      ],
    },
  },
} satisfies Like<typeof ja>;
