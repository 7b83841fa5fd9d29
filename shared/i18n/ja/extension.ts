// Japanese words that the browser itself shows: name, description, the shortcut, the toolbar button.
export default {
  name: 'テレまもり',
  description: '会議の前と共有の前に、見ることを3つまで知らせます。対策の点検もできます。会議の内容は読みません。',
  open: 'テレまもりを開く',
  focusCard: '会議のページのカードに移動する',
};
