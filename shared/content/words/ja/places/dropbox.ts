// Japanese words: Dropbox.
export default {
  name: 'Dropbox',
  moments: { share: '共有の前に' },
  rows: {
    'dropbox-who': { text: 'リンクを開ける人を見る', more: '渡す前に、［アクセスできるユーザー］を確かめます。' },
    'dropbox-expiry': { text: 'パスワードと期限を付ける', more: 'リンクの設定で選びます。有料プランで使えます。' },
    'dropbox-edit': { text: '編集できる人をしぼる', more: '編集できる人は、自分でもリンクを作れます。' },
  },
};
