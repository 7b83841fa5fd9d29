// Japanese words: Whereby. It has no Japanese help; the Japanese words are translations.
export default {
  name: 'Whereby',
  moments: { meeting: '会議の前に' },
  rows: {
    'whereby-lock': {
      text: 'ロックして名前を見て入れる',
      more: 'ノックした人の名前を見てから入れます。画面の言葉は英語です。',
    },
    'whereby-name': { text: '推し当てにくい名前にする', more: '会社や人の名前だけだと、ほかの人にも分かります。' },
    'whereby-close': { text: '全員が出てから閉じる', more: '終わったら、残った人がいないか見ます。' },
  },
};
