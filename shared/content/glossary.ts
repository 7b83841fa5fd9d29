// Terms that are explained one tap away, with the items they belong to.
import type { TermFacts } from './types.ts';

const ALL = [
  {
    id: 'telework',
    reading: 'てれわーく',
    items: ['1-1'],
  },
  {
    id: 'telework-device',
    reading: 'てれわーくたんまつ',
    items: ['1-1'],
  },
  {
    id: 'vpn',
    reading: 'ぶいぴーえぬ',
    items: ['5-3', 'S-6'],
  },
  {
    id: 'ssl-vpn',
    reading: 'えすえすえるぶいぴーえぬ',
    items: ['S-6'],
  },
  {
    id: 'ipsec',
    reading: 'あいぴーせっく',
    items: ['S-6'],
  },
  {
    id: 'remote-desktop',
    reading: 'りもーとですくとっぷ',
    items: ['3-2'],
  },
  {
    id: 'virtual-desktop',
    reading: 'かそうですくとっぷ',
    items: [],
  },
  {
    id: 'secure-browser',
    reading: 'せきゅあぶらうざ',
    items: ['8-6'],
  },
  {
    id: 'secure-container',
    reading: 'せきゅあこんてな',
    items: ['8-6'],
  },
  {
    id: 'cloud-service',
    reading: 'くらうどさーびす',
    items: ['6-1'],
  },
  {
    id: 'byod',
    reading: 'びーわいおーでぃー',
    items: ['1-3', '8-6'],
  },
  {
    id: 'malware',
    reading: 'まるうぇあ',
    items: ['2-1'],
  },
  {
    id: 'ransomware',
    reading: 'らんさむうぇあ',
    items: ['8-3', '5-3'],
  },
  {
    id: 'emotet',
    reading: 'えもてっと',
    items: ['2-2'],
  },
  {
    id: 'targeted-mail',
    reading: 'ひょうてきがためーる',
    items: ['2-2'],
  },
  {
    id: 'phishing',
    reading: 'ふぃっしんぐ',
    items: ['2-2', 'S-5'],
  },
  {
    id: 'smishing',
    reading: 'すみっしんぐ',
    items: ['2-2'],
  },
  {
    id: 'vishing',
    reading: 'びっしんぐ',
    items: ['S-3'],
  },
  {
    id: 'qr-phishing',
    reading: 'きゅーあーるふぃっしんぐ',
    items: ['S-5'],
  },
  {
    id: 'clickfix',
    reading: 'くりっくふぃっくす',
    items: ['S-5'],
  },
  {
    id: 'business-email-compromise',
    reading: 'びじねすめーるさぎ',
    items: ['S-3'],
  },
  {
    id: 'deepfake',
    reading: 'でぃーぷふぇいく',
    items: ['S-3'],
  },
  {
    id: 'vulnerability',
    reading: 'ぜいじゃくせい',
    items: ['5-1', '5-2'],
  },
  {
    id: 'zero-day',
    reading: 'ぜろでい',
    items: ['5-2'],
  },
  {
    id: 'patch',
    reading: 'ぱっち',
    items: ['5-2'],
  },
  {
    id: 'end-of-life-eol',
    reading: 'さぽーとしゅうりょう',
    items: ['5-1'],
  },
  {
    id: 'esu-extended-security-updates',
    reading: 'いーえすゆー',
    items: ['5-1'],
  },
  {
    id: 'firmware',
    reading: 'ふぁーむうぇあ',
    items: ['5-3'],
  },
  {
    id: 'router',
    reading: 'るーたー',
    items: ['6-2'],
  },
  {
    id: 'firewall',
    reading: 'ふぁいあうぉーる',
    items: ['3-2'],
  },
  {
    id: 'port',
    reading: 'ぽーと',
    items: ['3-2'],
  },
  {
    id: 'upnp',
    reading: 'ゆーぴーえぬぴー',
    items: ['3-2'],
  },
  {
    id: 'rdp',
    reading: 'あーるでぃーぴー',
    items: ['3-2'],
  },
  {
    id: 'multi-factor-authentication-mfa',
    reading: 'たようそにんしょう',
    items: ['9-2'],
  },
  {
    id: 'passkey',
    reading: 'ぱすきー',
    items: ['S-7'],
  },
  {
    id: 'authenticator-app',
    reading: 'にんしょうあぷり',
    items: ['9-2'],
  },
  {
    id: 'password-manager',
    reading: 'ぱすわーどかんりそふと',
    items: ['9-1'],
  },
  {
    id: 'brute-force-attack',
    reading: 'そうあたりこうげき',
    items: ['9-3'],
  },
  {
    id: 'credential-stuffing',
    reading: 'ぱすわーどりすとこうげき',
    items: ['9-1'],
  },
  {
    id: 'infostealer',
    reading: 'いんふぉすてぃーらー',
    items: ['2-1', '9-1'],
  },
  {
    id: 'access-control',
    reading: 'あくせすせいぎょ',
    items: ['3-1'],
  },
  {
    id: 'least-privilege',
    reading: 'さいしょうけんげん',
    items: ['10-1'],
  },
  {
    id: 'zero-trust',
    reading: 'ぜろとらすと',
    items: ['9-2'],
  },
  {
    id: 'disk-encryption',
    reading: 'でぃすくあんごうか',
    items: ['8-1'],
  },
  {
    id: 'recovery-key',
    reading: 'かいふくきー',
    items: ['8-1'],
  },
  {
    id: 'end-to-end-encryption',
    reading: 'えんどつーえんどあんごうか',
    items: ['6-1'],
  },
  {
    id: 'https',
    reading: 'えいちてぃーてぃーぴーえす',
    items: ['6-1'],
  },
  {
    id: 'digital-certificate',
    reading: 'でじたるしょうめいしょ',
    items: ['6-1'],
  },
  {
    id: 'wpa3',
    reading: 'だぶりゅーぴーえーすりー',
    items: ['6-2'],
  },
  {
    id: 'wpa2',
    reading: 'だぶりゅーぴーえーつー',
    items: ['6-2'],
  },
  {
    id: 'wep',
    reading: 'うぇっぷ',
    items: ['6-2'],
  },
  {
    id: 'ssid',
    reading: 'えすえすあいでぃー',
    items: ['6-2'],
  },
  {
    id: 'public-wi-fi',
    reading: 'こうしゅうわいふぁい',
    items: ['6-1'],
  },
  {
    id: 'evil-twin',
    reading: 'なりすましわいふぁい',
    items: ['6-1'],
  },
  {
    id: 'tethering',
    reading: 'てざりんぐ',
    items: ['6-1'],
  },
  {
    id: 'antivirus',
    reading: 'ういるすたいさくそふと',
    items: ['2-1'],
  },
  {
    id: 'definitions',
    reading: 'ていぎふぁいる',
    items: ['2-1'],
  },
  {
    id: 'edr',
    reading: 'いーでぃーあーる',
    items: ['S-8'],
  },
  {
    id: 'mdm',
    reading: 'えむでぃーえむ',
    items: ['8-2'],
  },
  {
    id: 'remote-wipe',
    reading: 'りもーとわいぷ',
    items: ['8-2'],
  },
  {
    id: 'mam',
    reading: 'えむえーえむ',
    items: ['8-6'],
  },
  {
    id: 'backup',
    reading: 'ばっくあっぷ',
    items: ['8-3'],
  },
  {
    id: 'log',
    reading: 'ろぐ',
    items: ['7-3'],
  },
  {
    id: 'forensics',
    reading: 'ふぉれんじっく',
    items: ['7-1'],
  },
  {
    id: 'csirt',
    reading: 'しーさーと',
    items: ['7-1'],
  },
  {
    id: 'incident',
    reading: 'いんしでんと',
    items: ['7-1'],
  },
  {
    id: 'information-asset',
    reading: 'じょうほうしさん',
    items: ['1-2'],
  },
  {
    id: 'information-security-policy',
    reading: 'じょうほうせきゅりてぃぽりしー',
    items: ['S-12'],
  },
  {
    id: 'security-action',
    reading: 'せきゅりてぃあくしょん',
    items: ['S-9'],
  },
  {
    id: 'scs-evaluation-scheme',
    reading: 'えすしーえすひょうかせいど',
    items: ['S-9'],
  },
  {
    id: 'supply-chain-attack',
    reading: 'さぷらいちぇーんこうげき',
    items: ['S-9'],
  },
  {
    id: 'otasuketai-service',
    reading: 'さいばーせきゅりてぃおたすけたいさーびす',
    items: ['S-8'],
  },
  {
    id: 'ppap',
    reading: 'ぴーぴーえーぴー',
    items: ['S-4'],
  },
  {
    id: 'generative-ai',
    reading: 'せいせいえーあい',
    items: ['S-1'],
  },
  {
    id: 'shadow-it',
    reading: 'しゃどーあいてぃー',
    items: ['1-2', 'S-1'],
  },
  {
    id: 'single-sign-on',
    reading: 'しんぐるさいんおん',
    items: ['9-2'],
  },
  {
    id: 'waiting-room-lobby',
    reading: 'たいきしつ',
    items: ['3-3'],
  },
  {
    id: 'meeting-bot-ai-note-taker',
    reading: 'かいぎぼっと',
    items: ['S-2'],
  },
  {
    id: 'ddos-attack',
    reading: 'でぃーどすこうげき',
    items: [],
  },
  {
    id: 'insider-wrongdoing',
    reading: 'ないぶふせい',
    items: ['9-4'],
  },
  {
    id: 'personal-information-protection-commission',
    reading: 'こじんじょうほうほごいいんかい',
    items: ['7-1'],
  },
  {
    id: 'ipa-information-technology-promotion-agency',
    reading: 'あいぴーえー',
    items: ['7-1'],
  },
  {
    id: 'jpcert-cc',
    reading: 'じぇいぴーさーと',
    items: ['7-1'],
  },
  {
    id: 'unauthorised-access',
    reading: 'ふせいあくせす',
    items: ['9-1', '9-2', '9-4', '3-2'],
  },
  {
    id: 'eavesdropping',
    reading: 'とうちょう',
    items: ['6-1', '6-2', '4-1', '4-3'],
  },
  { id: 'device-code-phishing', reading: 'でばいすこーどふぃっしんぐ', items: ['S-13', '9-2', 'S-7'] },
  { id: 'session-hijacking', reading: 'せっしょんのっとり', items: ['S-13', 'S-15', '9-2'] },
  { id: 'aitm', reading: 'えーあいてぃーえむ', items: ['S-13', '9-2', 'S-7'] },
  { id: 'prompt-injection', reading: 'ぷろんぷといんじぇくしょん', items: ['S-16', 'S-1'] },
  { id: 'ai-agent', reading: 'えーあいえーじぇんと', items: ['S-16', 'S-1'] },
  { id: 'remote-management-tool', reading: 'えんかくかんりつーる', items: ['S-14', 'S-3'] },
] as const satisfies readonly TermFacts[];

export type TermId = (typeof ALL)[number]['id'];

export const TERMS: readonly (TermFacts & { readonly id: TermId })[] = ALL;
