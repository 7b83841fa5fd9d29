// English words of the search.

import type { Like } from '../../core/localized.ts';
import { plural } from '../format.ts';
import type ja from '../ja/search.ts';

export default {
  title: 'Search',
  heading: 'Search',
  label: 'Words to look for',
  placeholder: 'For example: password, lobby, lost',
  groups: {
    item: 'Measures',
    howto: 'How to',
    setting: 'Settings of meeting tools',
    term: 'Words',
    incident: 'Something happened',
    page: 'Pages',
  },
  found: (p) => plural(p.n, { one: '# result', other: '# results' }),
  all: (p) => `Show all (${p.n})`,
  allOf: (p) => `, ${p.group}`,
  none: (p) => `Nothing found for “${p.query}”`,
  noneText: 'Try a shorter word.',
  near: 'Similar words',
  start: 'Often looked for',
  examples: ['password', 'update', 'Wi-Fi', 'waiting room', 'backup', 'lost'],
  pages: [
    {
      id: 'finder/methods',
      title: 'Compare the eight ways of working',
      words: 'telework methods VPN remote desktop virtual desktop cloud BYOD choose again',
    },
    { id: 'checklist', title: 'Checklist', words: 'measures to do left' },
    { id: 'checklist/quick', title: 'Check for five minutes', words: 'quick mode questions only' },
    { id: 'status', title: 'Where we stand', words: 'progress charts compare threats' },
    { id: 'status/survey', title: 'Compared with the national survey', words: 'ministry survey companies size' },
    { id: 'report', title: 'Make a report', words: 'print PDF Word boss client insurer' },
    { id: 'rules', title: 'Draft of company rules', words: 'policy regulations' },
    { id: 'notices', title: 'Notices to staff', words: 'mail chat copy text' },
    { id: 'calendar', title: 'Put dates in the calendar', words: 'due date review' },
    { id: 'csv', title: 'Spreadsheet file', words: 'CSV Excel table' },
    { id: 'paper', title: 'Checklist on paper', words: 'print' },
    { id: 'roles', title: 'Lists by role', words: 'executive person in charge teleworker' },
    { id: 'emergency-card', title: 'Print an emergency card', words: 'contacts wallet paper' },
    { id: 'meeting', title: 'Safer meetings', words: 'Teams Webex Zoom Meet web meeting' },
    { id: 'meeting/check', title: 'One-minute check before a meeting', words: 'join share after' },
    { id: 'meeting/link', title: 'Check a meeting link', words: 'URL fake real invitation phishing' },
    { id: 'meeting/extension', title: 'About the extension', words: 'Chrome Edge Firefox reminders' },
    { id: 'incident', title: 'Something happened', words: 'incident virus lost fooled' },
    { id: 'contacts', title: 'Our contacts', words: 'phone numbers person in charge emergency' },
    { id: 'glossary', title: 'Glossary', words: 'meaning of words' },
    { id: 'exchange', title: 'Move data', words: 'QR code save file backup import other device' },
    { id: 'settings', title: 'Settings', words: 'language Japanese furigana text size colours dark' },
    { id: 'settings/delete', title: 'Delete everything', words: 'erase data' },
    { id: 'install', title: 'Put it on the home screen', words: 'install iPhone Android PC app' },
    { id: 'about', title: 'About this app', words: 'sources privacy licences version' },
  ],
} satisfies Like<typeof ja>;
