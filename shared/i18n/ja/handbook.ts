// Japanese words of the page about the handbook, apart from the content that it shows.
export default {
  standing: (p: { here: number; subjects: number }) =>
    `手引きの${p.subjects}の題のうち、${p.here}がその順でこのアプリにあります。残りが何かは、分かっていません。`,
  confirmed: (p: { n: number }) =>
    `番号と題を資料で確かめられた対策は、${p.n}件です。ほかの番号は、このアプリが付けました。`,
  screens: {
    'finder/methods': '8つの働き方',
    threats: '4つの脅威',
    checklist: '対策リスト',
    'threats/table': '対策と脅威の表',
    glossary: '用語集',
    incident: '困ったとき',
  },
  several: 'いくつかの資料から分かったことです。公式の文では確かめていません。',
  one: '1つの資料から分かったことです。',
  text: { known: '一部の番号と◎○を確かめました', unknown: '中身は手に入っていません' },
  planned: '2020年の計画',
  became: 'その後',
  hasTable: '表あり',
  asked: (p: { n: string }) => `${p.n}の会社などに聞きました`,
  toSurvey: '調査の表を見る',
  toIncident: '困ったときの窓口を見る',
  source: '出典',
  sourceText: 'それぞれのことを、どの資料で知ったかです。',
  changesTitle: '新しい版で変わったこと',
  changesIn: (p: { day: string }) => `手引きの${p.day}の版で、次の対策が変わりました。`,
  look: (p: { n: number }) => `見直してほしい答えが${p.n}件あります。`,
  lookAgain: '見直してください',
  noLook: '見直しがいる答えは、ありません。',
  seeChanges: '変わったことを見る',
  change: {
    rank: (p: { from: string; to: string }) => `${p.from}から${p.to}になりました。`,
    subject: '求めることが変わりました。',
    joined: '手引きに入りました。',
    left: '手引きからなくなりました。答えは残ります。',
    number: (p: { from: string; to: string }) => `手引きの番号は${p.to}です（このアプリでは${p.from}）。`,
  },
};
