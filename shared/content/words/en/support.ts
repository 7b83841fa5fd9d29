// English words: products whose updates end, and how sure we are of each date.
import type { Like } from '../../../core/localized.ts';
import type ja from '../ja/support.ts';

export default {
  products: {
    'windows-10-22h2': 'Windows 10 (22H2)',
    'windows-10-consumer-esu': 'Windows 10 extended updates (ESU, personal PCs)',
    'windows-10-commercial-esu-paid-up-to': 'Windows 10 extended updates (ESU, company PCs, paid)',
    'windows-11-23h2-home-pro': 'Windows 11 (23H2, Home and Pro)',
    'windows-11-23h2-enterprise-education': 'Windows 11 (23H2, Enterprise and Education)',
    'windows-11-24h2-home-pro': 'Windows 11 (24H2, Home and Pro)',
    'windows-11-24h2-enterprise-education': 'Windows 11 (24H2, Enterprise and Education)',
    'windows-11-25h2-home-pro': 'Windows 11 (25H2, Home and Pro)',
    'windows-11-25h2-enterprise-education': 'Windows 11 (25H2, Enterprise and Education)',
    'microsoft-365-apps-on-windows-10': 'Microsoft 365 Apps on Windows 10',
    'windows-11-26h1-home-pro': 'Windows 11 (26H1, Home and Pro)',
    'windows-11-26h2-home-pro': 'Windows 11 (26H2, Home and Pro)',
    'office-2016-2019': 'Office 2016 and 2019',
    'office-2021': 'Office 2021',
    'fortigate-ssl-vpn-tunnel-mode': 'FortiGate SSL VPN (tunnel mode)',
  },
  /** where the end is not a day or a month */
  ends: {
    'fortigate-ssl-vpn-tunnel-mode': 'Gone since FortiOS 7.6.3',
  },
  confidence: {
    A: 'Checked on the maker’s page',
    B: 'Several pages agree',
    C: 'Seen on one page only',
    U: 'Not checked yet',
  },
} satisfies Like<typeof ja>;
