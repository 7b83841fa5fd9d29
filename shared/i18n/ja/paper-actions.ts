// Japanese words of what one can do with a sheet or a text: print, save, copy, share.
export default {
  print: '印刷・PDFにする',
  saveHtml: 'HTMLファイルに保存',
  saveWord: 'Word用のファイルに保存',
  saveText: 'テキストに保存',
  copy: '文をコピー',
  copied: 'コピーしました',
  copyFailed: 'コピーできませんでした。文を長く押して選んでください。',
  saved: (p: { name: string }) => `「${p.name}」を作りました。`,
  saveFailed: 'ファイルを作れませんでした。もう一度ためしてください。',
  share: '共有',
  mail: 'メールで書く',
  sheet: '紙の見本',
  printHint: 'PDFにするときは、印刷の画面で「PDFに保存」を選びます。',
};
