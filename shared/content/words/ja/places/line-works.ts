// Japanese words: LINE WORKS: talk, files, mail, calendar, administration.
export default {
  name: 'LINE WORKS',
  moments: { share: '共有の前に' },
  rows: {
    'lineworks-link': {
      text: 'リンクを開ける人をしぼる',
      more: 'Driveのリンク共有は、［社内メンバー］か［許可した人のみ］にします。',
    },
    'lineworks-expiry': { text: '社外へのリンクに期限を付ける', more: '［リンク有効期限］とパスワードを付けます。' },
    'lineworks-outside': {
      text: '社外とのトークの決まりを見る',
      more: '社外の人と話してよいかは、管理者が決めます。迷ったら聞きます。',
    },
  },
};
