// Japanese words about installing that other screens show.
export default {
  firstTitle: '答えを入れる前に、アプリを入れてください',
  first: 'iPhoneでは、Safariと入れたアプリの答えは別になります。',
  howTo: '入れ方を見る',
  line: 'ホーム画面に入れると、すぐに開けます。',
  lineHow: '入れ方',
  lineClose: 'この案内を出さない',
};
