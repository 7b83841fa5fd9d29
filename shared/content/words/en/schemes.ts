// English words: what clients and subsidies ask, line by line, and the policy to publish.
import type { Like } from '../../../core/localized.ts';
import type ja from '../ja/schemes.ts';

export default {
  schemes: {
    'sa-1': {
      title: 'SECURITY ACTION, one star',
      asked: 'six points',
      text: 'The easiest mark, declared by yourself. It is said to have gone from five to six points in March 2026.',
      how: 'You declare through IPA’s new system. A gBizID is said to be needed.',
    },
    'sa-2': {
      title: 'SECURITY ACTION, two stars',
      asked: 'three conditions',
      text: 'Take the 25 questions, then write and publish a policy.',
      how: 'Take it on IPA’s page. With your answers beside you it is quick.',
    },
    'ipa-25': {
      title: 'IPA’s five-minute self-check',
      asked: '25 questions',
      text: 'Yes is 4, partly 2, no 0, don’t know −1. The most is 100.',
      how: 'The questions are from memory of earlier sheets; those of March 2026 may differ. We give no points.',
    },
    'scs-3': {
      title: 'SCS evaluation, ★3',
      asked: '26 requirements',
      text: 'A national scheme for showing clients. On 27 March 2026 it published 26 requirements with 81 criteria. It is planned to begin around the end of fiscal 2026.',
      how: 'You assess yourself, then a qualified expert confirms. It holds for a year. Look at each criterion in the official text.',
    },
  },
  rows: {
    'sa-1/1': {
      heading: 'Keep things up to date',
      text: 'Update automatically and use nothing that has lost support.',
      note: '',
    },
    'sa-1/2': {
      heading: 'Virus protection',
      text: 'Keep virus protection running.',
      note: '',
    },
    'sa-1/3': {
      heading: 'Strong passwords',
      text: 'Long, never reused, with a second check.',
      note: '',
    },
    'sa-1/4': {
      heading: 'Review sharing',
      text: 'Limit sharing to those who need it.',
      note: '',
    },
    'sa-1/5': {
      heading: 'Know the tricks',
      text: 'Everyone knows how attacks work.',
      note: '',
    },
    'sa-1/6': {
      heading: 'Back up',
      text: 'Make backups and try restoring one.',
      note: 'The sixth is reported to be new in March 2026.',
    },
    'sa-2/a': {
      heading: 'The 25 questions',
      text: 'Answer the 25 questions on IPA’s page.',
      note: 'Our questions do not replace IPA’s.',
    },
    'sa-2/b': {
      heading: 'Write a policy',
      text: 'Write the company’s policy on one page.',
      note: 'The draft rules are internal. The page to publish is separate.',
    },
    'sa-2/c': {
      heading: 'Publish it',
      text: 'Put it where people outside can read it.',
      note: '',
    },
    'ipa-25/1': {
      heading: 'OS and software up to date',
      text: 'Are systems and software always up to date?',
      note: '',
    },
    'ipa-25/2': {
      heading: 'Antivirus with fresh patterns',
      text: 'Is virus protection always up to date?',
      note: '',
    },
    'ipa-25/3': {
      heading: 'Long, complex passwords',
      text: 'Are passwords long and hard to guess?',
      note: '',
    },
    'ipa-25/4': {
      heading: 'Right access limits on important information',
      text: 'Is important information limited to those who need it?',
      note: '',
    },
    'ipa-25/5': {
      heading: 'New threats shared in the company',
      text: 'Are new tricks shared in the company?',
      note: '',
    },
    'ipa-25/6': {
      heading: 'Care with mail attachments and links',
      text: 'Are people careful with attachments and links?',
      note: '',
    },
    'ipa-25/7': {
      heading: 'Checks against wrong recipients',
      text: 'Do people check the address before sending?',
      note: '',
    },
    'ipa-25/8': {
      heading: 'Important data not in the mail body',
      text: 'Is important information kept out of the email text?',
      note: '',
    },
    'ipa-25/9': {
      heading: 'Safe wireless LAN',
      text: 'Is Wi-Fi used with safe settings?',
      note: '',
    },
    'ipa-25/10': {
      heading: 'Rules for internet use',
      text: 'Are there rules for using the internet?',
      note: '',
    },
    'ipa-25/11': {
      heading: 'Backup',
      text: 'Is important data backed up?',
      note: '',
    },
    'ipa-25/12': {
      heading: 'Papers and media locked away',
      text: 'Are papers and USB sticks put away?',
      note: '',
    },
    'ipa-25/13': {
      heading: 'Protection when taking things out',
      text: 'Is it decided how to protect what is taken out?',
      note: '',
    },
    'ipa-25/14': {
      heading: 'Screen locked when away',
      text: 'Is the screen hidden when people leave?',
      note: '',
    },
    'ipa-25/15': {
      heading: 'Strangers in the office',
      text: 'Are strangers in the office spoken to?',
      note: '',
    },
    'ipa-25/16': {
      heading: 'Devices locked against theft',
      text: 'Are devices protected from theft?',
      note: '',
    },
    'ipa-25/17': {
      heading: 'Last person locks up, recorded',
      text: 'Does the last person lock up and note it?',
      note: '',
    },
    'ipa-25/18': {
      heading: 'Safe disposal',
      text: 'Is everything made unreadable before disposal?',
      note: '',
    },
    'ipa-25/19': {
      heading: 'Confidentiality duty told to staff',
      text: 'Are staff told about the duty of secrecy?',
      note: '',
    },
    'ipa-25/20': {
      heading: 'Education',
      text: 'Are staff taught about security?',
      note: '',
    },
    'ipa-25/21': {
      heading: 'Personal devices',
      text: 'Are there rules for personal devices?',
      note: '',
    },
    'ipa-25/22': {
      heading: 'Confidentiality in contracts with partners',
      text: 'Do contracts with partners cover secrecy?',
      note: '',
    },
    'ipa-25/23': {
      heading: 'Choice of cloud services',
      text: 'Are cloud services chosen with security in mind?',
      note: '',
    },
    'ipa-25/24': {
      heading: 'Readiness for incidents',
      text: 'Are there rules for incidents?',
      note: '',
    },
    'ipa-25/25': {
      heading: 'Rules written and known',
      text: 'Are the rules written and known?',
      note: '',
    },
    'scs-3/1-2-1': {
      heading: 'Name people and roles',
      text: 'Name who is responsible for security, and review it once a year.',
      note: '',
    },
    'scs-3/1-2-3': {
      heading: 'A duty of secrecy',
      text: 'Tell staff about the duty of secrecy, which also holds after they leave.',
      note: '',
    },
    'scs-3/1-3-1': {
      heading: 'Write and announce a policy',
      text: 'Write a security policy and tell everyone.',
      note: '',
    },
    'scs-3/2-1-1': {
      heading: 'Know who is connected',
      text: 'List the partners and outside systems you are connected to.',
      note: '',
    },
    'scs-3/2-1-2': {
      heading: 'Agree on secrets',
      text: 'Agree with partners on how secret information is handled.',
      note: '',
    },
    'scs-3/2-1-4': {
      heading: 'Who does what in an incident',
      text: 'Agree with partners on who does what in an incident.',
      note: '',
    },
    'scs-3/3-1-1': {
      heading: 'List devices and software',
      text: 'List devices, systems and software, with a rule for keeping the list.',
      note: 'Servers and software are thin in 1-1.',
    },
    'scs-3/3-1-2': {
      heading: 'List the network',
      text: 'List network equipment and how it is connected.',
      note: '',
    },
    'scs-3/3-1-3': {
      heading: 'List outside services',
      text: 'List the outside services in use, with rules for using them.',
      note: '',
    },
    'scs-3/3-1-4': {
      heading: 'Sort information',
      text: 'Sort information by how important it is.',
      note: '',
    },
    'scs-3/4-1-1': {
      heading: 'One ID per person',
      text: 'One ID for one person. Stop it when they leave.',
      note: '',
    },
    'scs-3/4-1-2': {
      heading: 'Few administrator IDs',
      text: 'Keep administrator IDs few and apart from everyday ones.',
      note: 'It has eight criteria. Look at each.',
    },
    'scs-3/4-1-3': {
      heading: 'Second check and passwords',
      text: 'Use a second check for cloud services with important data. Passwords have eight characters or more.',
      note: '',
    },
    'scs-3/4-1-4': {
      heading: 'Lock after wrong tries',
      text: 'Lock after ten wrong tries at most. PINs have six digits or more.',
      note: 'Our suggestion of ten tries agrees.',
    },
    'scs-3/4-1-5': {
      heading: 'Rules for passwords',
      text: 'Change first passwords, never reuse them, set a length and tell everyone.',
      note: 'We suggest 12 characters, more than asked.',
    },
    'scs-3/4-1-6': {
      heading: 'Keep passwords safely',
      text: 'Keep passwords in a safe place and decide what to do if they leak.',
      note: '',
    },
    'scs-3/4-1-7': {
      heading: 'Limit access and entry',
      text: 'Limit who may see information and who may enter rooms.',
      note: '',
    },
    'scs-3/4-2-2': {
      heading: 'Learn and drill yearly',
      text: 'Learn once a year, with an incident drill, and keep a record.',
      note: '',
    },
    'scs-3/4-3-4': {
      heading: 'Back up',
      text: 'Make backups, keep one elsewhere and decide how to restore.',
      note: '',
    },
    'scs-3/4-4-1': {
      heading: 'Allowed software only',
      text: 'Use only allowed software that does not start by itself. Changes need approval.',
      note: '',
    },
    'scs-3/4-4-4': {
      heading: 'Fix within 14 days',
      text: 'Use only supported software. Fix serious weak points within 14 days.',
      note: 'The 14 days are in S-19.',
    },
    'scs-3/4-4-5': {
      heading: 'Virus protection',
      text: 'Watch and check every PC and server for viruses.',
      note: '',
    },
    'scs-3/4-5-1': {
      heading: 'Protect the edge',
      text: 'Set passwords and inbound rules for routers and the like. Protect their admin pages.',
      note: '',
    },
    'scs-3/5-1-1': {
      heading: 'Watch the edge',
      text: 'Watch traffic at the edge and get an alert if something is odd.',
      note: '',
    },
    'scs-3/6-1-1': {
      heading: 'Steps for incidents',
      text: 'Prepare steps, contacts and a report form, and review them once a year.',
      note: '',
    },
    'scs-3/7-1-1': {
      heading: 'Recover and go on',
      text: 'Decide how to recover and how to keep working.',
      note: 'We do not ask for a continuity plan.',
    },
  },
  policy: {
    opening: '{company} takes care of the information of its clients and its own.',
    points: [
      'We name someone responsible. The person responsible is {owner}.',
      'We keep laws and agreements.',
      'We keep devices and software up to date and protect them.',
      'Important information is used only by those allowed.',
      'We make and keep rules for working at home and outside.',
      'Everyone learns once a year, and the rules are reviewed.',
      'If something happens, we report early, stop it from spreading and fix it.',
    ],
  },
} satisfies Like<typeof ja>;
