// The policy to publish as one sheet, in the company's name and with space for a signature.
import type { Day } from '../../../shared/core/day.ts';
import type { Locale } from '../../../shared/core/locale.ts';
import type { PaperDocument } from '../../../shared/core/paper/document.ts';
import type { AskedMessages } from '../../../shared/i18n/asked.ts';

export type PolicyInput = {
  readonly opening: string;
  readonly points: readonly string[];
  readonly company: string;
  /** the day on which it was decided, in words */
  readonly issued: string;
  readonly day: Day;
  readonly locale: Locale;
  readonly m: AskedMessages;
};

/** Nothing on it says where the draft came from: it is the company's own when they publish it. */
export function policyDocument({ opening, points, company, issued, day, locale, m }: PolicyInput): PaperDocument {
  const p = m.policy;
  return {
    locale,
    title: p.paperTitle,
    fileName: p.fileName({ day }),
    above: [company, p.paperMade],
    blocks: [
      { kind: 'text', text: opening },
      { kind: 'list', style: 'number', items: points },
      {
        kind: 'facts',
        rows: [
          [
            { label: p.issuedLabel, value: issued },
            { label: p.reviewLabel, value: p.yearly },
          ],
          [
            { label: p.company, value: company },
            { label: p.signLabel, value: '' },
          ],
        ],
      },
    ],
    foot: [],
  };
}
