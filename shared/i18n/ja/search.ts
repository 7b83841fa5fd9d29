// Japanese words of the search.
export default {
  title: '検索',
  heading: 'さがす',
  label: 'さがすことば',
  placeholder: '例：パスワード、待機室、なくした',
  groups: {
    item: '対策',
    howto: 'やり方',
    setting: '会議ツールの設定',
    term: 'ことば',
    incident: '困ったとき',
    page: '画面',
  },
  found: (p: { n: number }) => `${p.n}件見つかりました`,
  all: (p: { n: number }) => `すべて見る（${p.n}）`,
  allOf: (p: { group: string }) => `、${p.group}`,
  none: (p: { query: string }) => `「${p.query}」は見つかりませんでした`,
  noneText: 'かなや、短いことばでためしてください。',
  near: '近いことば',
  start: 'よくさがすことば',
  examples: ['パスワード', '更新', 'Wi-Fi', '待機室', 'バックアップ', 'なくした'],
  clear: '消す',
};
