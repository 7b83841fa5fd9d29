// Where subject, threats and rank of each item come from, and the figures and prices in its words. Apart from the items,
// because only the item's own page shows them.
import type { ItemId } from './items.ts';
import type { ItemSource } from './types.ts';

export const ITEM_SOURCES: { readonly [I in ItemId]: ItemSource } = {
  '1-1': {
    source: 'confirmed:1st-edition item 1/33 (subject and threats; rank ours)',
  },
  '1-2': {
    source: 'confirmed:1st-edition item 2/33 (subject and threats; rank ours)',
  },
  '1-3': {
    source: 'own (addition); once counted among the handbook’s, but its category 1 ends at 1-2',
  },
  '2-1': {
    source: 'confirmed:deck (2-1, ◎)',
  },
  '2-2': {
    source: 'confirmed:deck (2-2, ○)',
  },
  '2-3': {
    source: 'confirmed:deck (2-3, ○)',
    claim: {
      checked: true,
      source: 'toyokeizai.net (2025-12-18)',
    },
  },
  '3-1': {
    source: 'confirmed:deck (3-1, ◎)',
  },
  '3-2': {
    source: 'confirmed:deck (3-2, ○)',
  },
  '3-3': {
    source: 'memory:1st-edition had online-meeting items; number ours',
  },
  '3-4': {
    source: 'memory:1st-edition had online-meeting items; number ours',
  },
  '4-1': {
    source: 'confirmed:deck (4-1, ◎)',
  },
  '4-2': {
    source: 'own/memory; number ours',
  },
  '4-3': {
    source: 'own/memory; number ours',
  },
  '5-1': {
    source: 'confirmed:deck (5-1, ◎)',
  },
  '5-2': {
    source: 'memory; number and priority ours',
  },
  '5-3': {
    source: 'memory; number ours',
    claim: {
      checked: true,
      source: 'npa.go.jp white paper 2025 (55 of 100 in 2024)',
    },
  },
  '6-1': {
    source: 'memory; number ours',
  },
  '6-2': {
    source: 'memory; number ours',
  },
  '7-1': {
    source: 'memory; number and priority ours',
  },
  '7-2': {
    source: 'memory; number ours',
  },
  '7-3': {
    source: 'memory; number ours',
  },
  '8-1': {
    source: 'memory; number and priority ours',
  },
  '8-2': {
    source: 'memory; number ours',
  },
  '8-3': {
    source: 'memory; number ours',
    claim: {
      checked: false,
      source: 'price: general knowledge',
    },
  },
  '8-4': {
    source: 'memory; number ours',
  },
  '8-5': {
    source: 'memory; number ours',
  },
  '8-6': {
    source: 'own (number and wording ours)',
  },
  '9-1': {
    source: 'memory; number and priority ours',
  },
  '9-2': {
    source: 'memory; number ours',
    claim: {
      checked: false,
      source: 'no extra charge: general knowledge',
    },
  },
  '9-3': {
    source: 'memory; number ours',
  },
  '9-4': {
    source: 'own/memory; number ours',
  },
  '10-1': {
    source: 'memory; number and priority ours',
  },
  '10-2': {
    source: 'memory; number ours',
    claim: {
      checked: false,
      source: 'price: general knowledge',
    },
  },
  'S-1': {
    source:
      'own (2026 addition); basis: IPA 10大脅威2026（組織）3位に「AIの利用をめぐるサイバーリスク」が初選出（2026-01-29）',
  },
  'S-2': {
    source:
      'own (2026 addition); basis: Microsoft Teamsは2026年5〜6月に外部ボットの検出とロビー待機を導入（ロードマップ情報）',
  },
  'S-3': {
    source:
      'own (2026 addition); basis: 警察庁 ニセ社長詐欺の注意喚起（2026-02-13）、香港のビデオ会議ディープフェイク事件（2024-01/02）',
  },
  'S-4': {
    source: 'own (2026 addition); basis: 内閣府・内閣官房が2020年11月に廃止を表明',
  },
  'S-5': {
    source: 'own (2026 addition); basis: 警察庁サイバー警察局便り R7 Vol.7（2025-10-01）ClickFix',
  },
  'S-6': {
    source: 'own (2026 addition); basis: FortiOS 7.6.3以降でSSL-VPNトンネルモード廃止／警察庁の感染経路統計',
  },
  'S-7': {
    source: 'own (2026 addition); basis: 各社の標準機能（Microsoft・Apple・Google）',
  },
  'S-8': {
    source: 'own (2026 addition); basis: IPA・経産省のお助け隊サービス（1類の価格目安あり）',
    claim: {
      checked: false,
      source: 'monthly fee: our notes, price class of 2024',
    },
  },
  'S-9': {
    source: 'own (2026 addition); basis: SCS評価制度は2026年度末ごろ★3・★4の運用開始予定（方針案2025-12-26）',
    claim: {
      checked: false,
      source: 'free of charge: our notes',
    },
  },
  'S-10': {
    source: 'own (2026 addition); basis: 調査で教育32.9%・訓練9.5%と低い',
  },
  'S-11': {
    source: 'own (2026 addition); basis: 調査でファイル共有ルール23.9%',
  },
  'S-12': {
    source: 'own (2026 addition); basis: 調査で方針34.1%・見直し22.4%・SNSルール18.8%',
  },
  'S-13': {
    source:
      'own (2026 addition); basis: Microsoft Learn, Conditional Access: authentication flows (advises to block device code flow where possible); lwst.io and spynull.dev (how it works, 340+ tenants by March 2026)',
    claim: {
      checked: true,
      source:
        'Microsoft Learn, Conditional Access: authentication flows (advises to block device code flow where possible); lwst.io and spynull.dev (how it works, 340+ tenants by March 2026)',
    },
  },
  'S-14': {
    source:
      'own (2026 addition); basis: CISA, NSA and others, joint advisory of 2023-01-25 (AA23-025A); Cisco Talos blog',
    claim: {
      checked: true,
      source: 'CISA, NSA and others, joint advisory of 2023-01-25 (AA23-025A); Cisco Talos blog',
    },
  },
  'S-15': {
    source:
      'own (2026 addition); basis: digitaldata-forensics.com/column/cyber_security/23843 (cookies and tokens are taken as well); order of steps is ours',
    claim: {
      checked: true,
      source:
        'digitaldata-forensics.com/column/cyber_security/23843 (cookies and tokens are taken as well); order of steps is ours',
    },
  },
  'S-16': {
    source:
      'own (2026 addition); basis: IPA 10 threats 2026 (AI use 3rd for organisations, per review); several articles on prompt injection in AI browsers (2026)',
    claim: {
      checked: true,
      source:
        'IPA 10 threats 2026 (AI use 3rd for organisations, per review); several articles on prompt injection in AI browsers (2026)',
    },
  },
  'S-17': {
    source: 'own (addition for what clients ask); basis: 1-2-3, ipa-25/19 had no item',
  },
  'S-18': {
    source: 'own (addition for what clients ask); basis: 3-1-2 had no item',
  },
  'S-19': {
    source: 'own (addition for what clients ask); basis: 4-4-4 had no item',
    claim: {
      checked: true,
      source: 'IPA/METI requirement list of 2026-03-27, heading 4-4-4, through a public repository',
    },
  },
  'S-20': {
    source: 'own (addition for what clients ask); basis: 1-2-1, 6-1-1 had no item',
  },
  'S-21': {
    source: 'own (addition for what clients ask); basis: sa-2/b, sa-2/c had no item',
  },
  'S-22': {
    source: 'own (addition for what clients ask); basis: 4-1-7, ipa-25/15, ipa-25/17 had no item',
  },
  'S-23': {
    source: 'own (addition for what clients ask); basis: ipa-25/18 had no item',
  },
};
