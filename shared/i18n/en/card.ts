// English words of the card on the meeting page, and the names of tools and moments.
import type { Like } from '../../core/localized.ts';
import type ja from '../ja/card.ts';

export default {
  tools: { teams: 'Teams', webex: 'Webex', zoom: 'Zoom', meet: 'Meet' },
  phases: {
    schedule: 'When you schedule',
    landing: 'Before you open it',
    prejoin: 'Before you join',
    sharing: 'Before you share',
    recording: 'Before you record',
    after: 'After the meeting',
    settings: 'Your own settings',
  },
  region: (p) => `Telemamori: ${p.title}`,
  menu: 'Menu',
  close: 'Close',
  more: 'More',
  later: 'Later',
  today: 'Not today',
  notThisTool: (p) => `Not on ${p.tool}`,
  place: 'Move the card',
  thanks: 'All checked.',
  pill: (p) => `${p.title}: ${p.n} left`,
  announce: (p) => `Telemamori. ${p.title}: ${p.n} to check. Alt Shift K goes there.`,
} satisfies Like<typeof ja>;
