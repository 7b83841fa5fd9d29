// Where the end of each support was read. Kept beside the dates, for whoever reads them again; no screen shows it.
import type { SupportId } from './support.ts';

export const SUPPORT_SOURCES: { readonly [id in SupportId]: string } = {
  'windows-10-22h2': 'Microsoft lifecycle page',
  'windows-10-consumer-esu':
    'particle.news 2026-06-29; technobezz; gizwires; windowsforum; windowsnews.ai: lengthened by a year in June 2026; personal PCs only; enrolled PCs roll over',
  'windows-10-commercial-esu-paid-up-to': 'several pages on the commercial programme',
  'microsoft-365-apps-on-windows-10': 'pcclick.seesaa, after Microsoft Support; several pages; security updates only',
  'windows-11-23h2-home-pro': 'public copy of the lifecycle pages (DataForGeeks, 2026-02-10)',
  'windows-11-23h2-enterprise-education': 'public copy of the lifecycle pages (DataForGeeks, 2026-02-10)',
  'windows-11-24h2-home-pro': 'public copy of the lifecycle pages (DataForGeeks, 2026-02-10)',
  'windows-11-24h2-enterprise-education': 'public copy of the lifecycle pages (DataForGeeks, 2026-02-10)',
  'windows-11-25h2-home-pro': 'several pages that agree',
  'windows-11-25h2-enterprise-education': '',
  'windows-11-26h1-home-pro': 'public tool after the release information page (2026-10-23); new devices only',
  'windows-11-26h2-home-pro': 'public tool after the release information page (2026-11-04)',
  'office-2016-2019': 'MicrosoftDocs/OfficeDocs-DeployOffice, endofsupport/resources.md',
  'office-2021': 'MicrosoftDocs/lifecycle-data-pr.ja-jp, products/office-2021.yml',
  'fortigate-ssl-vpn-tunnel-mode':
    'copies of the release notes; several pages; settings are not carried over; gone altogether on 2-GB models from 7.6.0',
};
