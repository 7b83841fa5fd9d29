// Public desks that can help, with what is known of each.
import type { DeskFacts, PublicContactFacts } from './types.ts';

const PUBLIC = [
  {
    id: 'ipa-org',
    name: 'IPA 企業組織向けサイバーセキュリティ相談窓口',
    url: 'https://www.ipa.go.jp/security/support/soudan.html',
    phone: '',
    mail: 'cs-support@ipa.go.jp',
    checked: true,
  },
  {
    id: 'ipa-anshin',
    name: 'IPA 情報セキュリティ安心相談窓口',
    url: 'https://www.ipa.go.jp/security/anshin/',
    phone: '03-5978-7509',
    mail: '',
    checked: false,
  },
  {
    id: 'npa-cyber',
    name: '警察庁 サイバー事案に関する相談窓口',
    url: 'https://www.npa.go.jp/bureau/cyber/soudan.html',
    phone: '',
    mail: '',
    checked: true,
  },
  {
    id: 'police-9110',
    name: '警察相談専用電話',
    url: '',
    phone: '#9110',
    mail: '',
    checked: true,
  },
  {
    id: 'police-110',
    name: '警察（緊急）',
    url: '',
    phone: '110',
    mail: '',
    checked: true,
  },
  {
    id: 'jpcert',
    name: 'JPCERT/CC',
    url: 'https://www.jpcert.or.jp/form/',
    phone: '',
    mail: '',
    checked: true,
  },
  {
    id: 'ppc',
    name: '個人情報保護委員会',
    url: 'https://www.ppc.go.jp/personalinfo/legal/leakAction/',
    phone: '',
    mail: '',
    checked: true,
  },
  {
    id: 'antiphishing',
    name: 'フィッシング対策協議会',
    url: 'https://www.antiphishing.jp/registration.html',
    phone: '',
    mail: '',
    checked: true,
  },
  {
    id: 'otasuketai',
    name: 'サイバーセキュリティお助け隊サービス',
    url: 'https://www.ipa.go.jp/security/sme/otasuketai-about.html',
    phone: '',
    mail: '',
    checked: true,
  },
] as const satisfies readonly PublicContactFacts[];

export type PublicContactId = (typeof PUBLIC)[number]['id'];

export const PUBLIC_CONTACTS: readonly (PublicContactFacts & { readonly id: PublicContactId })[] = PUBLIC;

/** Every public desk we found, with the confidence in it, as of DESKS_AS_OF. */
export const DESKS: readonly DeskFacts[] = [
  {
    name: 'IPA 企業組織向けサイバーセキュリティ相談窓口',
    url: 'https://www.ipa.go.jp/security/support/soudan.html',
    phone: '',
    mail: '',
    hours: '',
    confidence: 'A',
    source: 'IPA page of 2025-04',
    checkedOn: '2026-11-27',
  },
  {
    name: 'IPA 情報セキュリティ安心相談窓口',
    url: 'https://www.ipa.go.jp/security/anshin/',
    phone: '03-5978-7509',
    mail: '',
    hours: '',
    confidence: 'U',
    source: 'the address is confirmed; the number is on no official page that we saw',
    checkedOn: '2026-11-27',
  },
  {
    name: '警察庁 サイバー事案に関する相談窓口',
    url: 'https://www.npa.go.jp/bureau/cyber/soudan.html',
    phone: '',
    mail: '',
    hours: '',
    confidence: 'A',
    source: 'National Police Agency page',
    checkedOn: '2026-11-27',
  },
  {
    name: '警察相談専用電話',
    url: '',
    phone: '#9110',
    mail: '',
    hours: '',
    confidence: 'B',
    source: 'several public pages agree; hours differ by prefecture',
    checkedOn: '2026-11-27',
  },
  {
    name: 'JPCERT/CC',
    url: 'https://www.jpcert.or.jp/form/',
    phone: '',
    mail: '',
    hours: '',
    confidence: 'A',
    source: 'JPCERT/CC form page',
    checkedOn: '2026-11-27',
  },
  {
    name: '個人情報保護委員会',
    url: 'https://www.ppc.go.jp/',
    phone: '',
    mail: '',
    hours: '',
    confidence: 'A',
    source: 'commission page on reports of a leak',
    checkedOn: '2026-11-27',
  },
  {
    name: 'フィッシング対策協議会',
    url: 'https://www.antiphishing.jp/',
    phone: '',
    mail: '',
    hours: '',
    confidence: 'A',
    source: 'council page on reports',
    checkedOn: '2026-11-27',
  },
  {
    name: 'テレワーク相談センター',
    url: '',
    phone: '0120-861009',
    mail: 'sodan@japan-telework.or.jp',
    hours: '平日 9:00-17:00',
    confidence: 'A',
    source: 'https://dx-navi.soumu.go.jp/support/telework',
    checkedOn: '2026-11-27',
  },
  {
    name: 'サイバーセキュリティお助け隊サービス',
    url: 'https://www.ipa.go.jp/security/sme/otasuketai-about.html',
    phone: '',
    mail: '',
    hours: '',
    confidence: 'A',
    source: 'IPA page of 2025-06-02; METI page',
    checkedOn: '2026-11-27',
  },
  {
    name: 'SECURITY ACTION',
    url: 'https://sme-security.ipa.go.jp/',
    phone: '',
    mail: '',
    hours: '',
    confidence: 'B',
    source: 'two public guides to subsidies of 2026: declarations moved in April 2026',
    checkedOn: '2026-11-27',
  },
  {
    name: '総務省 テレワークにおけるセキュリティ確保',
    url: 'https://www.soumu.go.jp/main_sosiki/cybersecurity/telework/',
    phone: '',
    mail: '',
    hours: '',
    confidence: 'A',
    source: 'page of the ministry',
    checkedOn: '2026-11-27',
  },
];

/** Desks that are named in older material and no longer exist. */
export const CLOSED_DESKS = [
  {
    name: '株式会社ラックの無料相談（2020年度）',
    ended: '2021-03',
    confidence: 'deck',
  },
] as const;

/** The day on which the desks were last gone through. */
export const DESKS_AS_OF = '2026-11-27';
