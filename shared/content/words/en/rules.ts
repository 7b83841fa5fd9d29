// English words: the clauses of the rules draft.
import type { Like } from '../../../core/localized.ts';
import type ja from '../ja/rules.ts';

export default {
  title: 'Rules for protecting information in telework',
  disclaimer:
    'This draft is a starting point. Adapt it to your company and ask an expert how it relates to your work rules.',
  variables: {
    company: {
      label: 'Company name',
      example: '(company name)',
    },
    owner: {
      label: 'Responsible person',
      example: 'the president',
    },
    contact: {
      label: 'Contact',
      example: 'the person in charge of general affairs',
    },
    phone: {
      label: 'Phone number of the contact',
      example: 'phone number',
    },
    date: {
      label: 'Planned date',
      example: '31 March 2027',
    },
    issued: {
      label: 'Start date',
      example: '1 December 2026',
    },
    review: {
      label: 'Next review',
      example: '1 December 2027',
    },
    log_months: {
      label: 'Months logs are kept',
      example: '6',
    },
    keep_days: {
      label: 'Days recordings are kept',
      example: '60',
    },
  },
  chapters: {
    purpose: 'Purpose and scope',
    device: 'Devices',
    data: 'Data',
    network: 'Network',
    account: 'Accounts',
    meeting: 'Web meetings',
    byod: 'Personal devices',
    incident: 'Incidents',
    review: 'Review',
  },
  clauses: {
    'r-01': {
      title: 'Purpose and scope',
      text: 'These rules protect the information handled in telework at {company}. They apply to every officer and employee who handles company information at home or elsewhere outside the office.',
    },
    'r-02': {
      title: 'Responsible person and contact',
      text: 'The person responsible for protecting information is {owner}. The contact for daily questions and incidents is {contact}.',
    },
    'r-03': {
      title: 'Policy',
      text: 'The company puts its security policy in writing and gives it to employees. Employees report the day they read it.',
    },
    'r-03t': {
      title: 'Policy',
      text: 'By {date} the company puts its security policy in writing and gives it to employees.',
    },
    'r-04': {
      title: 'Approved devices',
      text: 'Only devices approved by the company are used for work. The company records devices and users in a register.',
    },
    'r-04t': {
      title: 'Approved devices',
      text: 'By {date} the company makes a register of devices. From that day only registered devices are used for work.',
    },
    'r-05': {
      title: 'Virus protection',
      text: 'Virus protection on devices is kept running at all times. Users must not turn it off.',
    },
    'r-05t': {
      title: 'Virus protection',
      text: 'By {date} the company turns on virus protection on all devices.',
    },
    'r-06': {
      title: 'Updates',
      text: 'The OS and apps are updated automatically, and requested restarts are not put off for more than a day. An unsupported OS or software is not used.',
    },
    'r-06t': {
      title: 'Updates',
      text: 'By {date} the company switches the OS and apps to automatic updates. What is no longer supported is replaced by the same day.',
    },
    'r-07': {
      title: 'Apps',
      text: 'Apps for phones and tablets are installed only from the official stores. Other app stores are not used.',
    },
    'r-07t': {
      title: 'Apps',
      text: 'By {date} the company decides and announces which apps may be used for work.',
    },
    'r-08': {
      title: 'Screen',
      text: 'Users always lock the screen when they leave their seat. Where others can see it, they use a privacy filter.',
    },
    'r-08t': {
      title: 'Screen',
      text: 'By {date} the company provides automatic screen lock and filters. Even before that, users lock the screen when they leave their seat.',
    },
    'r-09': {
      title: 'Carrying',
      text: 'Devices stay at hand on the move. When not in use, they are locked away out of sight. They are not left in a car.',
    },
    'r-10': {
      title: 'Encryption',
      text: 'Data on devices is encrypted and the company keeps the recovery keys. Users must not turn encryption off.',
    },
    'r-10t': {
      title: 'Encryption',
      text: 'By {date} the company finishes encrypting devices.',
    },
    'r-11': {
      title: 'Preparing for loss',
      text: 'Devices have the find function on and can be locked and erased remotely. The responsible person decides whether to erase them.',
    },
    'r-11t': {
      title: 'Preparing for loss',
      text: 'By {date} the company finishes the settings for finding, locking and erasing lost devices.',
    },
    'r-12': {
      title: 'Classes of information',
      text: 'The company classes information by importance and decides what may be handled in telework. Employees follow these classes.',
    },
    'r-12t': {
      title: 'Classes of information',
      text: 'By {date} the company classes information by importance and decides what may be handled in telework.',
    },
    'r-13': {
      title: 'Who may see',
      text: 'Important information is set so that only permitted people can see it. Employees do not look at information they do not need for work.',
    },
    'r-13t': {
      title: 'Who may see',
      text: 'By {date} the company reviews permissions of important folders and systems.',
    },
    'r-14': {
      title: 'Backups',
      text: 'Important data is backed up at set intervals. One copy is kept offline, and once a year a restore is tested.',
    },
    'r-14t': {
      title: 'Backups',
      text: 'By {date} the company prepares a backup kept apart from the network.',
    },
    'r-15': {
      title: 'Taking data out',
      text: 'Only USB sticks handed out by the company are used. Only data that is needed is taken out, and it is encrypted.',
    },
    'r-15t': {
      title: 'Taking data out',
      text: 'By {date} the company decides which USB sticks may be used and how they are lent out. Until then no data is taken out on USB sticks.',
    },
    'r-16': {
      title: 'Sharing',
      text: 'Files are shared by links for named people with an expiry date. Links open to anyone and emailed password-protected ZIPs are not used.',
    },
    'r-16t': {
      title: 'Sharing',
      text: 'By {date} the company reviews shared links and stops emailing password-protected ZIPs.',
    },
    'r-17': {
      title: 'Generative AI',
      text: 'Only generative AI approved by the company is used for work. Client data, personal data and passwords must not be entered.',
    },
    'r-17t': {
      title: 'Generative AI',
      text: 'By {date} the company decides which AI may be used and what must not be entered. Until then no company information is entered into AI.',
    },
    'r-18': {
      title: 'Connections outside',
      text: 'Only encrypted connections are used for work. Open Wi-Fi is not used; phone tethering or the company VPN is used instead.',
    },
    'r-18t': {
      title: 'Connections outside',
      text: 'By {date} the company decides and announces which connections may be used outside.',
    },
    'r-19': {
      title: 'Home Wi-Fi',
      text: 'Home Wi-Fi uses WPA2 or WPA3. The router is kept current, and its default passwords are changed.',
    },
    'r-19t': {
      title: 'Home Wi-Fi',
      text: 'People who telework check their home Wi-Fi and router by {date} and tell {contact}.',
    },
    'r-20': {
      title: 'Entry points to the office network',
      text: 'The company keeps only the entry points that are needed. VPN gateways and routers are kept current and replaced before support ends.',
    },
    'r-20t': {
      title: 'Entry points to the office network',
      text: 'By {date} the company examines the entry points to the office network, closes unused ones and updates the rest.',
    },
    'r-21': {
      title: 'Logs',
      text: 'The company keeps connection logs for at least {log_months} months and looks at them once a month.',
    },
    'r-21t': {
      title: 'Logs',
      text: 'By {date} the company decides where and how long connection logs are kept.',
    },
    'r-22': {
      title: 'Passwords',
      text: 'Passwords are long and different for each service. They are changed at once if a leak is suspected. The company sets accounts to lock after repeated failures.',
    },
    'r-22t': {
      title: 'Passwords',
      text: 'By {date} all employees change to long passwords that are not reused. The company sets lockout by the same day.',
    },
    'r-23': {
      title: 'Multi-factor authentication',
      text: 'Multi-factor authentication is used for email, files and accounting reached from outside. Nobody may pass on a code they receive.',
    },
    'r-23t': {
      title: 'Multi-factor authentication',
      text: 'By {date} the company turns on multi-factor authentication for services used from outside.',
    },
    'r-24': {
      title: 'Closing accounts',
      text: 'Accounts are closed on the day a person leaves or changes duties. Twice a year the company reviews the list of accounts.',
    },
    'r-24t': {
      title: 'Closing accounts',
      text: 'By {date} the company lists all accounts and closes the unused ones.',
    },
    'r-25': {
      title: 'Administrator rights',
      text: 'Admin rights are given only to those who need them and used only for that work. Admin passwords have 16 or more characters, and admin accounts use multi-factor authentication.',
    },
    'r-25t': {
      title: 'Administrator rights',
      text: 'By {date} the company reviews who has admin rights and protects these accounts with multi-factor authentication.',
    },
    'r-26': {
      title: 'Joining meetings',
      text: 'Meeting links and passcodes go only to invited people. With outsiders, a waiting room is used, and people are checked before they are admitted.',
    },
    'r-26t': {
      title: 'Joining meetings',
      text: 'By {date} the company sets up waiting rooms. Even before that, meeting links go only to invited people.',
    },
    'r-27': {
      title: 'Voice and screen',
      text: 'Meetings are held where others cannot hear. Only the necessary window is shared.',
    },
    'r-28': {
      title: 'Recordings and note-takers',
      text: 'Recordings and note-takers are used only with the host’s consent. Recordings are kept in the company’s storage and deleted after {keep_days} days.',
    },
    'r-28t': {
      title: 'Recordings and note-takers',
      text: 'By {date} the company decides on the use of recordings and note-takers, where they are kept and when they are deleted.',
    },
    'r-29': {
      title: 'Approval',
      text: 'Anyone who wants to use a personal device for work first asks the company for approval. The company checks the settings before it approves, and reviews them twice a year.',
    },
    'r-29t': {
      title: 'Approval',
      text: 'Anyone who uses a personal device for work asks for approval by {date}. From that day, no device is used for work without such a request.',
    },
    'r-30': {
      title: 'Keeping data apart',
      text: 'On personal devices, work data is kept apart from private data. When such use ends, the work data is erased together with the company.',
    },
    'r-30t': {
      title: 'Keeping data apart',
      text: 'By {date} the company decides and announces how work data is kept apart on personal devices.',
    },
    'r-31': {
      title: 'If personal devices are not used',
      text: 'Personal devices must not be used for work. Anyone who needs one asks {contact}.',
    },
    'r-32': {
      title: 'Reporting at once',
      text: 'Anyone who notices a lost device, suspected malware or a wrong recipient tells {contact} ({phone}) at once. Nobody is blamed for reporting early.',
    },
    'r-33': {
      title: 'Suspicious messages',
      text: 'Attachments and links in suspicious email are not opened; the email is shown to {contact}. Nobody may paste and run a command because a page says so.',
    },
    'r-34': {
      title: 'Confirming payments and changes',
      text: 'Requests about money, bank accounts, passwords or remote control are confirmed by phoning a known number. Payments are always checked by two people.',
    },
    'r-35': {
      title: 'Leak of personal data',
      text: 'If personal data has leaked or may have leaked, the responsible person checks the same day whether a report is due. If so, the Personal Information Protection Commission is told in time, and so are the people concerned.',
    },
    'r-36': {
      title: 'Training',
      text: 'Once a year the company holds training and an incident drill for everyone. The date and the participants are recorded.',
    },
    'r-36t': {
      title: 'Training',
      text: 'The company holds the first training by {date}. After that it is held once a year.',
    },
    'r-37': {
      title: 'Start and review',
      text: 'These rules take effect on {issued}. They are reviewed once a year and whenever ways of working or tools change; the next review is on {review}.',
    },
    'r-38': {
      title: 'Duty of secrecy',
      text: 'Staff keep what they learn at work secret, while employed and after leaving.',
    },
    'r-38t': {
      title: 'Duty of secrecy',
      text: 'By {date} the company puts the duty of secrecy in writing and tells everyone.',
    },
    'r-39': {
      title: 'Deadline for fixes',
      text: 'Fixes for serious weak points go in within 14 days of publication. If that is not possible, {contact} is told why and when.',
    },
    'r-39t': {
      title: 'Deadline for fixes',
      text: 'By {date} the company decides how fixes for serious weak points go in within 14 days of publication.',
    },
    'r-41': {
      title: 'Office keys',
      text: 'Those who hold office keys are listed. The last to leave locks up and notes it.',
    },
    'r-41t': {
      title: 'Office keys',
      text: 'By {date} the company makes a list of key holders and a sheet for the last to leave.',
    },
    'r-42': {
      title: 'Disposal',
      text: 'Devices and papers are made unreadable before disposal, and day and method are kept.',
    },
    'r-42t': {
      title: 'Disposal',
      text: 'By {date} the company decides how devices and papers are disposed of and tells everyone.',
    },
    'r-40': {
      title: 'Yearly review',
      text: 'Roles, steps and policy are reviewed on {review} and then yearly, and the day is kept.',
    },
    'r-40t': {
      title: 'Yearly review',
      text: 'By {date} the company sets the day for reviewing roles, steps and policy.',
    },
  },
} satisfies Like<typeof ja>;
