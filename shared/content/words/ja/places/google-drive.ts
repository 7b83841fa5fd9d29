// Japanese words: Google Drive and Docs.
export default {
  name: 'Googleドライブ',
  moments: { share: '共有の前に' },
  rows: {
    'gdrive-link': {
      text: 'リンクは制限付きにする',
      more: '［一般的なアクセス］を［制限付き］にして、相手を加えます。',
    },
    'gdrive-expiry': {
      text: '社外の人には期限を付ける',
      more: 'その人の役割から、［有効期限を追加］を選びます。会社のアカウントで使えます。',
    },
    'gdrive-close': { text: '会議のあとで共有を閉じる', more: 'その会議のために開いた共有を、元に戻します。' },
  },
};
