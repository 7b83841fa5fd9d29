// Japanese words: systems that steps are written for, and conditions.
import type { Condition } from '../../../core/item.ts';
import type { PlatformId } from '../../platforms.ts';

export default {
  names: {
    org: '会社で決めること',
    win: 'Windows 11',
    mac: 'macOS（15 Sequoia、26 Tahoe以降）',
    ios: 'iPhone・iPad（iOS/iPadOS 18、26以降）',
    android: 'Android（Pixelの15以降、名前は機種で違います）',
    router: 'Wi-Fiルーター',
    vpn: 'VPN装置・社内網',
    m365: 'Microsoft 365',
    gws: 'Google Workspace',
    zoom: 'Zoom',
    teams: 'Microsoft Teams',
    webex: 'Webex',
    gmeet: 'Google Meet',
  },
  short: {
    org: '会社で決める',
    win: 'Windows',
    mac: 'Mac',
    ios: 'iPhone',
    android: 'Android',
    router: 'ルーター',
    vpn: 'VPN',
    m365: 'Microsoft 365',
    gws: 'Google',
    zoom: 'Zoom',
    teams: 'Teams',
    webex: 'Webex',
    gmeet: 'Meet',
  },
  conditions: {
    mail: 'メールを使う',
    smartphone: 'スマホ・タブレットを使う',
    webmeeting: 'Web会議を使う',
    home_wifi: '自宅などの無線LANを使う',
    network: '通信しながら働く',
    office_network: '社内網にリモート接続する',
    byod: '私物端末を使う',
    store_data: '端末にデータが残る',
  },
} satisfies {
  names: Record<PlatformId, string>;
  short: Record<PlatformId, string>;
  conditions: Record<Condition, string>;
};
