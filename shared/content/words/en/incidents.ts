// English words: the incident cards.
import type { Like } from '../../../core/localized.ts';
import type ja from '../ja/incidents.ts';
import items from './items.ts';

export default {
  calm: 'It can happen to anyone. Telling somebody early helps most.',
  offline: 'This page opens without a network.',
  cards: {
    'lost-device': {
      title: items.incidents['lost-device'],
      short: 'A PC or phone is missing',
      signs: ['The PC or phone is not with you', 'You left the whole bag somewhere', 'A USB stick is missing'],
      firstTenMinutes: [
        {
          text: 'Phone the person in charge.',
          why: 'Tell them first, even if it may turn up.',
        },
        {
          text: 'Look for it with the find function.',
          why: 'For company devices the person in charge may do it.',
        },
        {
          text: 'Lock it remotely right away.',
          why: '',
        },
        {
          text: 'Phone the shop or station you were in last.',
          why: '',
        },
        {
          text: 'Have the company account blocked.',
          why: '',
        },
        {
          text: 'If it is a phone, suspend the line.',
          why: 'Do it after locking. If you do it first, remote commands may not arrive.',
        },
      ],
      doNot: [
        'Do not go looking alone and delay the report',
        'Do not go alone to take it back',
        'Do not decide to erase it without asking',
      ],
      firstDay: [
        'Report the loss or theft to the police.',
        'Change the passwords used on it.',
        'Write down what information was on it.',
        'If it will not come back, erase it remotely.',
        'Check in the register whether it was encrypted.',
      ],
      afterwards: [
        'If it is found, have it checked before use.',
        'Blame nobody, and review together how devices are kept.',
        'Update the register.',
      ],
      call: ['At once', 'If it is a phone', 'If it held personal or client data', 'If you are insured'],
      public: ['Right after a theft', 'To ask how to report', 'If it held personal data'],
      duty: 'If it held personal data, a report may be required. After a theft, check with special care.',
      record: [
        'Date and time you noticed',
        'Where and when you last saw it',
        'Device number and what was on it',
        'When and by whom it was locked or erased',
        'Reference number of the police report',
      ],
    },
    malware: {
      title: items.incidents.malware,
      short: 'Odd messages, files will not open',
      signs: [
        'Files have new names and will not open',
        'A message asks for money',
        'Security software reports that it found something',
        'It is suddenly slow and acts by itself',
      ],
      firstTenMinutes: [
        {
          text: 'Unplug the cable and turn Wi-Fi off.',
          why: 'This stops it from spreading.',
        },
        {
          text: 'Unplug any backup disk.',
          why: '',
        },
        {
          text: 'Leave the power on.',
          why: 'Turning it off may erase traces needed later.',
        },
        {
          text: 'Phone the person in charge.',
          why: '',
        },
        {
          text: 'Take a photo of the screen with another phone.',
          why: '',
        },
        {
          text: 'Ask others whether the same is happening to them.',
          why: '',
        },
      ],
      doNot: [
        'Do not pay',
        'Do not switch off or reset',
        'Do not delete files or repair it yourself',
        'Do not sign in to other services on it',
      ],
      firstDay: [
        'Show the photos to your IT support.',
        'Check every device on the same network.',
        'Change company passwords from another device.',
        'Ask the desks of IPA and the police.',
        'Check that the backup is safe, without connecting it.',
      ],
      afterwards: [
        'Restore data from the backup onto a clean device.',
        'Find and close the way in before starting again.',
        'Record the lost time and the cost, and use them to prepare.',
      ],
      call: [
        'At once',
        'To have it examined',
        'If two or more devices are affected, or money is demanded',
        'If you are insured',
        'If clients may be affected',
      ],
      public: [
        'To ask what to do as a company',
        'To report the case',
        'For technical help',
        'If you have a contract',
        'If personal data may have leaked',
      ],
      duty: 'With personal data, a report may be due even if the data only became unreadable.',
      record: [
        'Date and time you noticed',
        'What you were doing',
        'Photo of the message',
        'When it was disconnected',
        'Other devices affected',
      ],
    },
    phishing: {
      title: items.incidents.phishing,
      short: 'You noticed after signing in',
      signs: [
        'Nothing happened, and you were sent back',
        'The address was slightly different',
        'You came from an urgent email or message',
        'You got a notice of a sign-in from an unknown place',
        'You entered a code somebody sent you on a sign-in page',
      ],
      firstTenMinutes: [
        {
          text: 'Open the real site the usual way.',
          why: 'Do not use the link in the email again.',
        },
        {
          text: 'Change the password.',
          why: '',
        },
        {
          text: 'Choose to sign out of all devices.',
          why: 'This also ends a stolen session.',
        },
        {
          text: 'Phone the person in charge.',
          why: '',
        },
        {
          text: 'If you typed card or bank numbers, phone that company.',
          why: '',
        },
        {
          text: 'Change the password wherever you used the same one.',
          why: '',
        },
      ],
      doNot: [
        'Do not delete the email',
        'Do not tell anyone a code you receive',
        'Do not phone a number given in the email',
      ],
      firstDay: [
        'Check whether multi-factor authentication is on. If not, turn it on.',
        'Look for unknown email forwarding rules.',
        'Look for unknown places in the sign-in records.',
        'Tell everyone, in case others got the same email.',
        'Report the email to the Council of Anti-Phishing Japan.',
      ],
      afterwards: [
        'Move to passkeys where possible.',
        'Thank the person who reported it, and tell everyone how to spot such fakes.',
      ],
      call: [
        'At once',
        'If you typed bank data',
        'If you typed a card number',
        'If somebody may have got into company email',
      ],
      public: ['To report the fake email or site', 'If money or data was lost', 'If personal data may have been seen'],
      duty: 'If the account could see personal data, a report may be required.',
      record: [
        'When and what you typed',
        'Address of the fake page',
        'Subject and sender of the email',
        'When the password was changed',
      ],
    },
    attachment: {
      title: items.incidents.attachment,
      short: 'It seemed odd after opening',
      signs: [
        'It opened but was empty',
        'It asked you to enable content',
        'The sender says they sent nothing',
        'The screen flashed after opening',
      ],
      firstTenMinutes: [
        {
          text: 'Unplug the cable and turn Wi-Fi off.',
          why: '',
        },
        {
          text: 'Leave the power on.',
          why: '',
        },
        {
          text: 'Phone the person in charge.',
          why: '',
        },
        {
          text: 'Write down the file name and the time.',
          why: '',
        },
        {
          text: 'Tell others not to open the same email.',
          why: 'Use the phone or chat on another device.',
        },
      ],
      doNot: ['Do not open it again to check', 'Do not forward the email', 'Do not keep quiet even if it looks fine'],
      firstDay: [
        'Run a full scan.',
        'Change company passwords from another device.',
        'Scan the devices of others who got it.',
        'Tell the sender’s company by phone.',
      ],
      afterwards: [
        'If something was found, go on with the malware card.',
        'Even if nothing was found, keep watching for two weeks.',
        'Review the spam filter settings.',
      ],
      call: ['At once', 'If you do not know how to scan', 'To tell the sender’s company'],
      public: ['If it may have spread', 'If it held a fake link'],
      duty: 'Opening it does not in itself mean a leak. If a check shows that one is possible, see whether a report is due.',
      record: [
        'Sender and subject of the email',
        'File name and time of opening',
        'Buttons you pressed',
        'Result of the scan',
      ],
    },
    'meeting-intruder': {
      title: items.incidents['meeting-intruder'],
      short: 'Somebody nobody knows is there',
      signs: [
        'There is an unknown name among the participants',
        'The name is “Guest” or a model name',
        'Unrelated voices or pictures appear',
        'A bot nobody asked for is there',
      ],
      firstTenMinutes: [
        {
          text: 'Stop talking and sharing for a moment.',
          why: '',
        },
        {
          text: 'Say the name aloud and ask who it is.',
          why: '',
        },
        {
          text: 'If there is no answer, remove them.',
          why: '',
        },
        {
          text: 'Lock the meeting.',
          why: '',
        },
        {
          text: 'If that fails, end the meeting.',
          why: 'Open a new one with a new link.',
        },
        {
          text: 'Tell the person in charge.',
          why: '',
        },
      ],
      doNot: ['Do not go on while a stranger is there', 'Do not argue with them', 'Do not use the same link again'],
      firstDay: [
        'Check the attendance record to see how long they were there.',
        'Write down what was said in that time.',
        'Check what stayed in recordings and chat.',
        'Tell the invited people what happened.',
      ],
      afterwards: [
        'Keep the waiting room (lobby) on.',
        'Remove the link wherever it was posted.',
        'Give recurring meetings a new link.',
      ],
      call: ['After the meeting', 'If secrets were heard', 'If client matters were heard'],
      public: ['If there were threats or harassment', 'If personal data was shown'],
      duty: 'If personal data was mentioned or shown, check whether a report is due.',
      record: [
        'Date, time and title of the meeting',
        'The name shown, and how long they were there',
        'What was said and shown',
        'When the meeting ended',
      ],
    },
    'wrong-recipient': {
      title: items.incidents['wrong-recipient'],
      short: 'An email or link went to somebody else',
      signs: [
        'You noticed the wrong address after sending',
        'A stranger says it arrived',
        'Sharing was open to anyone with the link',
        'Everyone’s address was visible',
      ],
      firstTenMinutes: [
        {
          text: 'If there is “undo send”, press it.',
          why: '',
        },
        {
          text: 'If it was a link, stop sharing.',
          why: 'Email cannot be called back, but links can be stopped.',
        },
        {
          text: 'Phone the person in charge.',
          why: '',
        },
        {
          text: 'Phone the recipient and ask them to delete it unopened.',
          why: '',
        },
        {
          text: 'Write down what went to whom and when.',
          why: '',
        },
      ],
      doNot: [
        'Do not quietly send it again to the right person',
        'Do not attach the same file to the apology',
        'Do not blame the recipient',
      ],
      firstDay: [
        'Have the recipient confirm that it was deleted.',
        'If there is a record of who opened it, look at it.',
        'Tell the company or the people that the data belongs to.',
        'Check the same day whether a report is due.',
      ],
      afterwards: [
        'Set email to wait a moment before sending, so that you can check the address.',
        'Share important files by links for named people.',
        'Tell everyone what happened, without blame.',
      ],
      call: ['At once', 'If it is client or personal data', 'To tell the company the data belongs to'],
      public: ['If it is personal data'],
      duty: 'With personal data, it counts as a leak. If it was certainly deleted unread, it may not.',
      record: [
        'Time and recipient',
        'File name and content',
        'How many people and what kind of data',
        'When the recipient said it was deleted',
      ],
    },
    'fake-caller': {
      title: items.incidents['fake-caller'],
      short: 'You were rushed to pay or to let them in',
      signs: [
        'A warning with a phone number appeared',
        'Someone who claims to be IT asks for remote control, often after a flood of email',
        'A payment or a LINE group is asked for in the boss’s name',
        'Voice or video seemed a little odd',
        'You were told to keep it secret',
      ],
      firstTenMinutes: [
        {
          text: 'Hang up or close the screen.',
          why: 'It is all right to cut them off.',
        },
        {
          text: 'If they had control, go offline.',
          why: '',
        },
        {
          text: 'If you sent money, phone the bank.',
          why: 'The sooner, the better the chance to stop it.',
        },
        {
          text: 'Phone the person in charge.',
          why: '',
        },
        {
          text: 'Check with the boss or partner by phoning a number you know.',
          why: '',
        },
        {
          text: 'Phone the police.',
          why: 'If money was sent, call right away.',
        },
      ],
      doNot: [
        'Do not call back a number they gave you',
        'Do not believe that paying again brings the money back',
        'Do not delete messages or history',
      ],
      firstDay: [
        'Remove the remote control software together with the person in charge.',
        'Change passwords from another device.',
        'Look through one week of bank records.',
        'Tell everyone, in case others got the same call or email.',
        'Scan the device they controlled.',
        'Look in the list of apps for new remote-control software.',
      ],
      afterwards: [
        'Agree that two people check payments.',
        'Make a list of the correct phone numbers.',
        'Blame nobody and share how the trick works.',
      ],
      call: [
        'At once',
        'If money was sent',
        'If the boss’s name was used',
        'If you paid by card or e-money',
        'If you are insured',
      ],
      public: [
        'If money is being taken right now',
        'To ask for advice',
        'To report the case',
        'If your PC was controlled',
      ],
      duty: 'If the controlled device held personal data, a report may be required.',
      record: [
        'Time and what they called themselves',
        'Their number or address',
        'Amount, and the account it went to',
        'When they had control and what was installed',
      ],
    },
    takeover: {
      title: items.incidents.takeover,
      short: 'Things happen in your name',
      signs: [
        'There are sent emails you did not write',
        'You suddenly cannot sign in',
        'A notice came of a sign-in from an unknown place',
        'A client says they got an odd email',
      ],
      firstTenMinutes: [
        {
          text: 'Phone the person in charge.',
          why: '',
        },
        {
          text: 'Have the admin block the account.',
          why: 'Block sign-in and revoke current sessions.',
        },
        {
          text: 'Change the password from another, safe device.',
          why: '',
        },
        {
          text: 'Remove unknown forwarding and inbox rules.',
          why: 'Take a photo before removing them.',
        },
        {
          text: 'Look for unknown devices in multi-factor settings.',
          why: '',
        },
        {
          text: 'Phone clients and ask them not to open those emails.',
          why: '',
        },
      ],
      doNot: [
        'Do not stop after changing the password',
        'Do not go back to an old password',
        'Do not delete sign-in records',
      ],
      firstDay: [
        'Save the sign-in records.',
        'Check that no admin was added.',
        'Change the password wherever the same one was used.',
        'List emails and files that may have been seen.',
        'Scan the devices to find out how the password was stolen.',
      ],
      afterwards: [
        'Turn on multi-factor authentication for everyone.',
        'Move to passkeys where you can.',
        'Close unused accounts.',
        'Block sign-in by code if the company does not use it.',
      ],
      call: [
        'At once',
        'If you cannot get into the admin screen',
        'To warn those who got the fake email',
        'If client data was seen',
        'If emails about bank accounts went out',
      ],
      public: ['To report the case', 'To ask what to do as a company', 'If personal data may have been seen'],
      duty: 'This counts as possible access for a bad purpose. Check even if it is only one person’s data.',
      record: [
        'Date and time you noticed',
        'Time and place of unknown sign-ins',
        'Subject and number of emails sent',
        'When and by whom it was blocked',
      ],
    },
    'bank-call': {
      title: items.incidents['bank-call'],
      short: 'Typed what the caller said',
      signs: [
        'An automatic voice, then a person',
        'They spoke of renewing a certificate',
        'They asked for an email address during the call',
        'You typed bank details on a link they sent',
      ],
      firstTenMinutes: [
        { text: 'Hang up.', why: 'It is not rude. Banks say so themselves.' },
        {
          text: 'Call the bank on the number on your card or passbook.',
          why: 'Have online banking stopped. The sooner, the better the chance.',
        },
        { text: 'Call the person in charge.', why: '' },
        { text: 'Close the page and type no more.', why: 'Do not tell any one-time code either.' },
        { text: 'Look at the account on another device.', why: 'Open it from your usual site or app.' },
        { text: 'Take pictures of the email and the caller’s number.', why: '' },
      ],
      doNot: ['Do not call the number they gave', 'Do not say a one-time code', 'Do not delete the email'],
      firstDay: [
        'Change the online banking password on another device.',
        'Talk to the police and note the day and number.',
        'Check the device you typed on.',
        'Ask everyone whether they had such a call.',
      ],
      afterwards: [
        'Ask the bank to lower the transfer limit.',
        'Require two people for a transfer.',
        'Tell everyone how it worked, without blame.',
      ],
      call: ['At once', 'At the same time', 'If money moved', 'If you have insurance'],
      public: ['To report damage', 'For advice that can wait', 'If money is being taken right now'],
      duty: 'If personal data may have been seen on the page or device, check the duty to report.',
      record: [
        'Time of the call and the name given',
        'The caller’s number (does it start with +?)',
        'Address of the email',
        'What you typed and when',
        'When you called the bank and whom',
      ],
    },
    'stolen-passwords': {
      title: items.incidents['stolen-passwords'],
      short: 'Installed a fake app or pasted a command',
      signs: [
        'Strange since you installed free software or a mod',
        'You followed a “paste this” instruction',
        'Unknown sign-ins on several services',
        'Protection found something that steals data',
      ],
      firstTenMinutes: [
        { text: 'Take the device offline.', why: 'Leave the power on.' },
        { text: 'Call the person in charge.', why: '' },
        { text: 'Take another device that is safe.', why: 'Changes made on the suspect device are stolen again.' },
        { text: 'Sign your work email out everywhere.', why: 'This also ends stolen sessions.' },
        {
          text: 'Change passwords: email, accounting, then administrators.',
          why: 'Sign out everywhere once more afterwards.',
        },
        { text: 'If cards or bank details were saved, have them stopped.', why: '' },
      ],
      doNot: [
        'Do not change passwords on the suspect device',
        'Do not relax because a check found nothing',
        'Do not delete the software straight away',
      ],
      firstDay: [
        'Change every password that was saved.',
        'Look for unknown entries among second checks.',
        'Look at email forwarding.',
        'Ask clients whether they got odd emails.',
      ],
      afterwards: [
        'Reset the device before using it again.',
        'Keep work passwords only in the company’s place.',
        'Remove games and pirated software from work devices.',
      ],
      call: ['At once', 'To examine the device', 'If cards or bank details were saved', 'If you have insurance'],
      public: ['To ask what a company should do', 'To report damage', 'If personal data may have been seen'],
      duty: 'This counts as a likely leak with bad intent. Check, even for one person’s data.',
      record: [
        'Name of the software and when it was installed',
        'List of services that were saved',
        'When you signed out and changed passwords',
        'Time and place of unknown sign-ins',
      ],
    },
  },
  duty: {
    title: 'Duty to report leaked personal data',
    when: [
      'It includes sensitive data such as illness or health checks',
      'It includes data, such as card numbers, that could be misused for money',
      'It may have leaked through an act with a bad purpose, such as intrusion or theft',
      'It concerns more than 1,000 people',
    ],
    what: [
      'If any of these applies or may apply, you must report it.',
      'The first report is due within about three to five days of learning of it.',
      'The full report is due within 30 days.',
      'Where a bad purpose is suspected, it is due within 60 days.',
      'The people concerned must be told too.',
      'Reports are made with the form on the Commission’s page.',
      'In some industries the report goes to another ministry or agency.',
      'Strongly encrypted data may need no report.',
      'When in doubt, assume that it applies and ask the Commission.',
    ],
    disclaimer: 'This is not legal advice. Please check the official page or an expert before deciding.',
  },
} satisfies Like<typeof ja>;
