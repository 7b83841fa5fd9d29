// When systems stop getting updates, with the confidence in each date and the day of the last look. Sources: support-sources.ts.
import type { SupportFacts } from './types.ts';

const ALL = [
  {
    id: 'windows-10-22h2',
    product: 'Windows 10 22H2',
    end: '2025-10-14',
    confidence: 'A',
    checkedOn: '2026-11-27',
    item: '5-1',
  },
  {
    id: 'windows-10-consumer-esu',
    product: 'Windows 10 consumer ESU',
    end: '2027-10-12',
    confidence: 'B',
    checkedOn: '2026-11-27',
    item: '5-1',
  },
  {
    id: 'windows-10-commercial-esu-paid-up-to',
    product: 'Windows 10 commercial ESU (paid, up to 3 years)',
    end: '2028-10-10',
    confidence: 'B',
    checkedOn: '2026-11-27',
    item: '5-1',
  },
  {
    id: 'microsoft-365-apps-on-windows-10',
    product: 'Microsoft 365 Apps on Windows 10',
    end: '2028-10-10',
    confidence: 'B',
    checkedOn: '2026-11-27',
    item: '5-1',
  },
  {
    id: 'windows-11-23h2-home-pro',
    product: 'Windows 11 23H2 Home/Pro',
    end: '2025-11-11',
    confidence: 'B',
    checkedOn: '2026-11-27',
    item: '5-1',
  },
  {
    id: 'windows-11-23h2-enterprise-education',
    product: 'Windows 11 23H2 Enterprise/Education',
    end: '2026-11-10',
    confidence: 'B',
    checkedOn: '2026-11-27',
    item: '5-1',
  },
  {
    id: 'windows-11-24h2-home-pro',
    product: 'Windows 11 24H2 Home/Pro',
    end: '2026-10-13',
    confidence: 'B',
    checkedOn: '2026-11-27',
    item: '5-1',
  },
  {
    id: 'windows-11-24h2-enterprise-education',
    product: 'Windows 11 24H2 Enterprise/Education',
    end: '2027-10-12',
    confidence: 'B',
    checkedOn: '2026-11-27',
    item: '5-1',
  },
  {
    id: 'windows-11-25h2-home-pro',
    product: 'Windows 11 25H2 Home/Pro',
    end: '2027-10-12',
    confidence: 'B',
    checkedOn: '2026-11-27',
    item: '5-1',
  },
  {
    id: 'windows-11-25h2-enterprise-education',
    product: 'Windows 11 25H2 Enterprise/Education',
    end: '2028-10-10',
    confidence: 'U',
    checkedOn: '2026-11-27',
    item: '5-1',
  },
  {
    id: 'windows-11-26h1-home-pro',
    product: 'Windows 11 26H1 Home/Pro',
    end: '2028-03-14',
    confidence: 'B',
    checkedOn: '2026-11-27',
    item: '5-1',
  },
  {
    id: 'windows-11-26h2-home-pro',
    product: 'Windows 11 26H2 Home/Pro',
    end: '2028-10-10',
    confidence: 'B',
    checkedOn: '2026-11-27',
    item: '5-1',
  },
  {
    id: 'office-2016-2019',
    product: 'Office 2016 / 2019',
    end: '2025-10-14',
    confidence: 'A',
    checkedOn: '2026-11-27',
    item: '5-1',
  },
  {
    id: 'office-2021',
    product: 'Office 2021',
    end: '2026-10-13',
    confidence: 'A',
    checkedOn: '2026-11-27',
    item: '5-1',
  },
  {
    id: 'fortigate-ssl-vpn-tunnel-mode',
    product: 'FortiGate SSL-VPN tunnel mode',
    end: 'removed from FortiOS 7.6.3',
    confidence: 'B',
    checkedOn: '2026-11-27',
    item: '5-3',
  },
] as const satisfies readonly SupportFacts[];

export type SupportId = (typeof ALL)[number]['id'];

export const SUPPORT: readonly (SupportFacts & { readonly id: SupportId })[] = ALL;

/** The day on which this table was put together. */
export const SUPPORT_AS_OF = '2026-11-27';

/** The ends that are a day, as the next action asks for them: which item has to be looked at again before. */
export const SUPPORT_ENDS = SUPPORT.filter(({ end }) => /^\d{4}-\d\d-\d\d$/u.test(end)).map(({ id, item, end }) => ({
  id,
  item,
  day: end,
}));
