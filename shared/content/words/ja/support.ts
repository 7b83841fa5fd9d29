// Japanese words: products whose updates end, and how sure we are of each date.
import type { SupportId } from '../../support.ts';

export default {
  products: {
    'windows-10-22h2': 'Windows 10（22H2）',
    'windows-10-consumer-esu': 'Windows 10の延長（ESU、私物のパソコン）',
    'windows-10-commercial-esu-paid-up-to': 'Windows 10の延長（ESU、会社のパソコン、有料）',
    'windows-11-23h2-home-pro': 'Windows 11（23H2、Home・Pro）',
    'windows-11-23h2-enterprise-education': 'Windows 11（23H2、Enterprise・Education）',
    'windows-11-24h2-home-pro': 'Windows 11（24H2、Home・Pro）',
    'windows-11-24h2-enterprise-education': 'Windows 11（24H2、Enterprise・Education）',
    'windows-11-25h2-home-pro': 'Windows 11（25H2、Home・Pro）',
    'windows-11-25h2-enterprise-education': 'Windows 11（25H2、Enterprise・Education）',
    'microsoft-365-apps-on-windows-10': 'Windows 10で使うMicrosoft 365 Apps',
    'windows-11-26h1-home-pro': 'Windows 11（26H1、Home・Pro）',
    'windows-11-26h2-home-pro': 'Windows 11（26H2、Home・Pro）',
    'office-2016-2019': 'Office 2016・2019',
    'office-2021': 'Office 2021',
    'fortigate-ssl-vpn-tunnel-mode': 'FortiGateのSSL-VPN（トンネルモード）',
  },
  /** where the end is not a day or a month */
  ends: {
    'fortigate-ssl-vpn-tunnel-mode': 'FortiOS 7.6.3からはありません',
  },
  confidence: {
    A: '提供元のページで確かめました',
    B: 'いくつかのページで合っています',
    C: '1つのページだけで見ました',
    U: 'まだ確かめていません',
  },
} satisfies { products: Record<SupportId, string> } & Record<string, unknown>;
