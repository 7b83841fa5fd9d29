// The screens of the staff check that are pictured with the company of thirty (staff-company.ts).
// @ts-check

/** @typedef {{ slip: string, link: string, answered: string, answer: string }} Addresses */
/**
 * @typedef {object} StaffShot
 * @property {string} name
 * @property {string} address
 * @property {readonly string[]} [presses] what is pressed on the way there, one after the other: selectors
 */

/** So many questions a round of the company has. */
const QUESTIONS = 12;
const START = 'main .tm-button[data-kind=primary]';
const ANSWER = 'main .tm-answer-button:nth-child(3)';

/**
 * @param {Readonly<Record<'open' | 'closed' | 'last' | 'preparing', string>>} ids @param {Addresses} addresses
 * @returns {StaffShot[]}
 */
export function staffShots(ids, addresses) {
  const answering = [START, ...Array.from({ length: QUESTIONS }, () => ANSWER)];
  return [
    { name: 'staff-list', address: '#/staff' },
    { name: 'staff-new', address: '#/staff/new' },
    { name: 'staff-restore', address: '#/staff/key' },
    { name: 'staff-key-step', address: `#/staff/${ids.preparing}` },
    { name: 'staff-key-card', address: `#/staff/${ids.open}/card` },
    { name: 'staff-invite', address: `#/staff/${ids.open}/invite` },
    { name: 'staff-slips', address: `#/staff/${ids.open}/slips` },
    { name: 'staff-collecting', address: `#/staff/${ids.open}` },
    { name: 'staff-wall', address: `#/staff/${ids.open}/wall` },
    { name: 'staff-answer-taken', address: addresses.answer },
    { name: 'staff-results', address: `#/staff/${ids.closed}` },
    { name: 'staff-boss', address: `#/staff/${ids.closed}/boss` },
    { name: 'staff-everyone', address: `#/staff/${ids.closed}/everyone` },
    { name: 'staff-end', address: `#/staff/${ids.closed}/end` },
    { name: 'staff-last', address: `#/staff/${ids.last}` },
    { name: 'staff-not-here', address: '#/staff/ffffffffffffffff' },
    { name: 'answer-invited', address: addresses.slip },
    { name: 'answer-invited-by-link', address: addresses.link },
    { name: 'answer-question', address: addresses.slip, presses: [START] },
    { name: 'answer-hand-over', address: addresses.slip, presses: answering },
    { name: 'answer-code', address: addresses.slip, presses: [...answering, START] },
    { name: 'answer-receipt', address: addresses.answered },
    { name: 'answer-broken', address: '#/v/AAAA' },
  ];
}
