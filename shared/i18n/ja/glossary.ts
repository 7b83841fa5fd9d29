// Japanese words of the glossary.
export default {
  title: '用語集',
  search: 'ことばをさがす',
  placeholder: 'ことばを入れてください',
  index: '五十音',
  /** first kana of the ten rows, in order */
  rows: ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'],
  toRow: (p: { row: string }) => `${p.row}の行へ`,
  count: (p: { n: number }) => `${p.n}のことば`,
  none: 'そのことばは、まだありません',
  noneText: 'かなや、短いことばでためしてください。',
  near: '近いことば',
  clear: 'すべてのことばを見る',
  relatedItem: (p: { id: string }) => `関係する対策 ${p.id}`,
  related: '関係する対策',
  more: '用語集で見る',
  others: 'となりのことば',
  unknown: 'そのことばはありません',
  toList: '用語集へ',
};
