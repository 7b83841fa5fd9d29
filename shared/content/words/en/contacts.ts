// English words: the company's own contacts and public desks.
import type { Like } from '../../../core/localized.ts';
import type ja from '../ja/contacts.ts';

export default {
  slots: {
    lead: {
      label: 'Person in charge',
      hint: 'The person inside the company you talk to first.',
    },
    boss: {
      label: 'Boss',
      hint: 'The one who decides to stop, to announce or to pay.',
    },
    'it-support': {
      label: 'IT support',
      hint: 'The shop or company that sold or set up your equipment.',
    },
    carrier: {
      label: 'Phone carrier',
      hint: 'The number for suspending the line.',
    },
    bank: {
      label: 'Bank',
      hint: 'The emergency number of your online banking.',
    },
    card: {
      label: 'Card company',
      hint: 'The number for blocking the company card.',
    },
    insurer: {
      label: 'Insurer',
      hint: 'Fill this in if you have cyber insurance.',
    },
    client: {
      label: 'Key clients',
      hint: 'The clients you promised to tell early.',
    },
  },
  public: {
    'ipa-org': {
      label: 'IPA desk for companies',
      use: 'To ask what to do first in a company incident.',
    },
    'ipa-anshin': {
      label: 'IPA desk for individuals',
      use: 'To ask about personal PCs and phones.',
    },
    'npa-cyber': {
      label: 'Police desk for cyber cases',
      use: 'To report a case or ask for advice.',
    },
    'police-9110': {
      label: 'Police advice line',
      use: 'For advice that is not urgent. Hours differ by prefecture.',
    },
    'police-110': {
      label: 'Police (emergency)',
      use: 'Call right after a theft or when you are in danger.',
    },
    jpcert: {
      label: 'JPCERT/CC',
      use: 'To ask for technical help in responding.',
    },
    ppc: {
      label: 'Personal Information Protection Commission',
      use: 'The authority to report to when personal data has leaked.',
    },
    antiphishing: {
      label: 'Council of Anti-Phishing Japan',
      use: 'The place to report fake email and fake sites.',
    },
    otasuketai: {
      label: 'Otasuketai services',
      use: 'If you have a contract, they come and help.',
    },
  },
} satisfies Like<typeof ja>;
