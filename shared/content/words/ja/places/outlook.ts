// Japanese words: Outlook on the web: mail and calendar.
export default {
  name: 'Outlook',
  moments: { calendar: '予定を作るとき', mail: 'メールを送る前に' },
  rows: {
    'outlook-forward': { text: '招待の転送を止める', more: '社外の人への招待では、［転送を許可］を外します。' },
    'outlook-share': { text: '予定表を見せる分をしぼる', more: '共有する相手には、［予定ありを表示］までにします。' },
    'outlook-publish': {
      text: '予定表が公開でないか見る',
      more: '設定の［共有の予定表］で、［予定表の公開］を確かめます。',
    },
    'outlook-to': { text: '宛先とBCCをもう一度見る', more: '名前が似た人や社外の人が、まざっていないか見ます。' },
    'outlook-link': {
      text: '資料は相手を決めて渡す',
      more: '添付のかわりに、［特定のユーザー］への共有リンクを送ります。',
    },
    'outlook-below': { text: '下に残る古い文を見る', more: '転送や返信では、前のやりとりも相手に届きます。' },
  },
};
