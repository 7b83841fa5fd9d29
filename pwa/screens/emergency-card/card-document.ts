// The emergency card as a sheet: eight of wallet size, or one for the wall.
import type { Day } from '../../../shared/core/day.ts';
import type { Locale } from '../../../shared/core/locale.ts';
import type { Block, Cell, Fact, PaperDocument } from '../../../shared/core/paper/document.ts';
import { printableLine } from '../../../shared/core/paper/printable.ts';
import type { EmergencyCardMessages } from '../../../shared/i18n/emergency-card.ts';
import { formatDay } from '../../../shared/i18n/format.ts';

export type ContactLine = { readonly slot: string; readonly label: string; readonly text: string };

export type CardInput = {
  readonly size: 'wallet' | 'a4';
  readonly contacts: readonly ContactLine[];
  readonly incidents: readonly {
    readonly title: string;
    readonly steps: readonly string[];
    readonly doNot: readonly string[];
  }[];
  readonly desks: readonly { readonly label: string; readonly use: string; readonly address: string }[];
  readonly desksAsOf: Day;
  readonly company: string;
  readonly day: Day;
  readonly locale: Locale;
  readonly m: EmergencyCardMessages;
};

const WALLET_CARDS = 8;
const WALLET_LINES = 5;

/** On a small card: what is written, then empty lines to fill in by hand, in the usual order. */
function walletContacts(contacts: readonly ContactLine[]): readonly ContactLine[] {
  const written = contacts.filter(({ text }) => text !== '');
  const empty = contacts.filter(({ text }) => text === '');
  const wanted = [...written, ...empty].slice(0, WALLET_LINES);
  return contacts.filter((contact) => wanted.includes(contact));
}

const facts = (contacts: readonly ContactLine[], blank: string): Fact[] =>
  contacts.map(({ label, text }) => ({ label, value: printableLine(text) || blank }));

/** Two beside each other, so that everything needed in the first minutes is on the first page. */
const inPairs = (all: readonly Fact[]): Fact[][] =>
  all.flatMap((_, index) => (index % 2 === 0 ? [all.slice(index, index + 2)] : []));

function wallet({ contacts, company, m }: CardInput): Block[] {
  const c = m.card;
  const card = {
    title: company ? c.companyTitle({ company: printableLine(company) }) : c.title,
    facts: facts(walletContacts(contacts), c.blank),
    foot: c.foot,
  };
  return [{ kind: 'cards', cards: Array.from({ length: WALLET_CARDS }, () => card) }];
}

function wall({ contacts, incidents, desks, desksAsOf, locale, m }: CardInput): Block[] {
  const c = m.card;
  return [
    { kind: 'note', text: c.foot },
    { kind: 'heading', level: 2, text: c.contacts },
    { kind: 'facts', rows: inPairs(facts(contacts, c.blank)) },
    { kind: 'heading', level: 2, text: c.incidents },
    { kind: 'text', text: c.calm },
    {
      kind: 'table',
      caption: c.incidents,
      columns: [{ label: c.what, size: 'm' }, { label: c.first }, { label: c.doNot, size: 'xl' }],
      rows: incidents.map(({ title, steps, doNot }): Cell[] => [
        { kind: 'strong', text: title },
        steps.map((text, index) => c.step({ n: index + 1, text })).join('\n'),
        doNot.join('\n'),
      ]),
    },
    {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 2, text: c.desks },
        {
          kind: 'table',
          caption: c.desks,
          columns: [{ label: c.desk, size: 'l' }, { label: c.use }, { label: c.address, size: 'xl' }],
          rows: desks.map(({ label, use, address }): Cell[] => [label, use, address]),
        },
        { kind: 'text', tone: 'small', text: c.asOf({ day: formatDay(desksAsOf, locale) }) },
      ],
    },
  ];
}

export function cardDocument(input: CardInput): PaperDocument {
  const { size, company, day, locale, m } = input;
  const c = m.card;
  return {
    locale,
    title: company ? c.companyTitle({ company: printableLine(company) }) : c.title,
    fileName: c.fileName({ size: m.sizes[size], day }),
    above: [c.made, c.day({ day: formatDay(day, locale) })],
    blocks: size === 'wallet' ? wallet(input) : wall(input),
    foot: size === 'wallet' ? [] : [c.advice],
  };
}
