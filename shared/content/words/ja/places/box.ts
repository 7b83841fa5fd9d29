// Japanese words: Box.
export default {
  name: 'Box',
  moments: { share: '共有の前に' },
  rows: {
    'box-invited': {
      text: 'リンクは招いた人だけにする',
      more: '共有リンクは、［招待されたユーザーのみ］から始めます。',
    },
    'box-expiry': { text: 'リンクに期限を付ける', more: 'リンク設定に、［リンク有効期限］があります。' },
    'box-download': { text: '見るだけなら保存させない', more: 'リンク設定で、［ダウンロードを許可］を外します。' },
  },
};
