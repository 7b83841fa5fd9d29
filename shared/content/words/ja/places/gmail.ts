// Japanese words: Gmail.
export default {
  name: 'Gmail',
  moments: { mail: 'メールを送る前に' },
  rows: {
    'gmail-link': {
      text: '資料は相手を決めて渡す',
      more: '添付のかわりに、共有リンクか［情報保護モード］を使います。',
    },
    'gmail-to': { text: '宛先とBCCをもう一度見る', more: '名前が似た人や社外の人が、まざっていないか見ます。' },
    'gmail-undo': {
      text: '送信取り消しを長くしておく',
      more: '設定の［全般］で、［送信取り消し］を30秒までのばせます。',
    },
  },
};
