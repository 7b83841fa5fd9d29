// Japanese words of what one can do with a sheet or a text: print, save, copy, share.
export default {
  noMethodTitle: '先に働き方を選びます',
  start: '働き方を選ぶ',
  print: '印刷・PDFにする',
  saveHtml: 'HTMLファイルに保存',
  saveWord: 'Word用のファイルに保存',
  saveText: 'テキストに保存',
  copy: '文をコピー',
  copied: 'コピーしました',
  copyFailed: 'コピーできませんでした。文を長く押して選んでください。',
  saved: (p: { name: string }) => `「${p.name}」を作りました。`,
  saveFailed: 'ファイルを作れませんでした。もう一度試してください。',
  share: '共有',
  mail: 'メールで書く',
  sheet: '紙の見本',
  enlarge: '大きくする',
  fit: '画面の幅に合わせる',
  largeHint: '横に動かして読みます。',
  asText: '紙の中身を文字で読む',
  sharePaper: '紙を送る・共有する',
  noPrint: 'この画面からは印刷できません。「HTMLファイルに保存」を使って、別のブラウザーで開いてください。',
  shareFailed: '送れませんでした。何も送られていません。下のボタンで、ファイルに保存してください。',
  printHints: {
    computer: 'PDFにするときは、印刷の画面の送信先で「PDF」が付くものを選びます。Safariでは、下の「PDF」を押します。',
    android:
      'PDFにするときは、印刷の画面の上の欄で「PDF形式で保存」を選びます。画面が出ないときは、紙を送るかファイルに保存します。',
    iphone:
      'PDFにするときは、印刷の画面の共有ボタンから「ファイルに保存」を選びます。画面が出ないときは、紙を送るかファイルに保存します。',
  },
  qrLoading: 'QRコードを作っています',
  qrFailed: 'QRコードを作れませんでした。ファイルか文字で送ってください。',
};
