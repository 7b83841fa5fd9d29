// Japanese words of the weekly notification.
export default {
  title: '今週の5分点検',
  text: '次の対策を1つ、確かめましょう。',
  due: (p: { n: number }) => `期限の近い対策が${p.n}件あります。`,
  staff: (p: { n: number }) => `終わっていない社内チェックが${p.n}件あります。`,
};
