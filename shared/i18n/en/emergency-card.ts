// English words of the emergency card.
import type { Like } from '../../core/localized.ts';
import type ja from '../ja/emergency-card.ts';

export default {
  title: 'Emergency card',
  heading: 'Print the emergency card',
  lead: 'Whom to call and what to do first, on paper.',
  size: 'Size',
  sizes: { wallet: 'Wallet', a4: 'A4' },
  sizeHints: { wallet: 'Eight cards to cut out of one sheet', a4: 'For the wall' },
  edit: 'Fill in contacts',
  missing: 'There are no contacts yet. Fill them in and they appear on the card.',
  private: 'It holds phone numbers. Keep it where outsiders do not see it.',
  card: {
    title: 'Emergency card',
    companyTitle: (p) => `Emergency card: ${p.company}`,
    fileName: (p) => `Emergency_card_${p.size}_${p.day}`,
    made: 'Sheet made with Telemamori',
    day: (p) => `Made on ${p.day}`,
    blank: '____________________',
    foot: 'Lost, opened, sent to the wrong person: call first. Nobody is blamed for reporting early.',
    contacts: 'Our contacts',
    incidents: 'What to do first',
    what: 'What happened',
    first: 'The first three steps',
    doNot: 'Do not',
    step: (p) => `${p.n}. ${p.text}`,
    desks: 'Public contact points',
    desk: 'Desk',
    use: 'Purpose',
    address: 'Phone, page',
    asOf: (p) => `The contact points were collected on ${p.day}. Check the official page before you call.`,
    advice: 'The steps are general advice, not legal advice.',
    calm: 'Calmly, from top to bottom.',
  },
} satisfies Like<typeof ja>;
