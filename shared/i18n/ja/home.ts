// Japanese words of the home screen.
export default {
  title: 'ホーム',
  firstTitle: 'テレワークの安全を、5分ずつ確かめましょう。',
  firstLead: '会社に合う対策が、1つずつ分かります。くわしい知識はいりません。',
  steps: [
    { title: '働き方を選ぶ', text: '質問は最大4つ。1〜2分で終わります。' },
    { title: '対策を確かめる', text: '今日の1つから。やり方と時間が分かります。' },
    { title: '報告書にする', text: '社長や取引先に見せる紙ができます。' },
  ],
  sample: '報告書の見本を見る',
  whoTitle: 'どちらで使いますか',
  forCompany: '会社の担当として',
  forCompanyHint: '会社全体の対策を確かめます。',
  forSelf: '自分の分だけ',
  forSelfHint: '自分の端末と働き方だけを、12問で確かめます。',
  start: '働き方を選ぶ',
  startSelf: '12問に答える',
  import: 'ほかの端末のデータを取り込む',
  privacy: '名前やメールは聞きません。答えはこの端末だけに保存し、外には送りません。',
};
