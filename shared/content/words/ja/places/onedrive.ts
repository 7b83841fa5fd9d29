// Japanese words: OneDrive and SharePoint. Strangers have sites below sharepoint.com, too: the name proves nothing.
export default {
  name: 'OneDrive・SharePoint',
  moments: { share: '共有の前に' },
  rows: {
    'onedrive-specific': {
      text: '社外には相手を決めて共有する',
      more: 'リンクの設定で、［特定のユーザー］を選びます。',
    },
    'onedrive-anyone': {
      text: 'だれでも開けるリンクに期限',
      more: '［すべてのユーザー］を使うときは、期限とパスワードを付けます。',
    },
    'onedrive-manage': {
      text: '要らないリンクを消す',
      more: 'ファイルの［アクセス許可の管理］に、いまあるリンクが並びます。',
    },
  },
};
