// English words: systems that steps are written for, and conditions.
import type { Like } from '../../../core/localized.ts';
import type ja from '../ja/platforms.ts';

export default {
  names: {
    org: 'For the company to decide',
    win: 'Windows 11',
    mac: 'macOS (15 Sequoia, 26 Tahoe or later)',
    ios: 'iPhone and iPad (iOS/iPadOS 18, 26 or later)',
    android: 'Android (based on Pixel with 15 or later; names differ by model)',
    router: 'Wi-Fi router',
    vpn: 'VPN gateway, office network',
    m365: 'Microsoft 365',
    gws: 'Google Workspace',
    zoom: 'Zoom',
    teams: 'Microsoft Teams',
    webex: 'Webex',
    gmeet: 'Google Meet',
  },
  short: {
    org: 'Company',
    win: 'Windows',
    mac: 'Mac',
    ios: 'iPhone',
    android: 'Android',
    router: 'Router',
    vpn: 'VPN',
    m365: 'Microsoft 365',
    gws: 'Google',
    zoom: 'Zoom',
    teams: 'Teams',
    webex: 'Webex',
    gmeet: 'Meet',
  },
  conditions: {
    mail: 'You use email',
    smartphone: 'You use phones or tablets',
    webmeeting: 'You hold web meetings',
    home_wifi: 'You use Wi-Fi at home or outside',
    network: 'You work online',
    office_network: 'You connect to the office network',
    byod: 'You use personal devices',
    store_data: 'Data stays on the device',
  },
} satisfies Like<typeof ja>;
