// Japanese words of the sheet for one person.
export default {
  title: '担当ごとの紙',
  heading: (p: { name: string }) => `${p.name}の対策`,
  lead: '残りの対策を、1枚の紙にしました。印刷するか、文にして送れます。',
  none: 'この担当の、残りの対策はありません',
  noneText: '担当は、対策のページで決められます。',
  toList: '担当で並べる',
  send: '送る文',
  sheet: {
    fileName: (p: { name: string; day: string }) => `テレワーク対策_${p.name}_${p.day}`,
    made: 'テレまもりで作った担当ごとの紙',
    day: (p: { day: string }) => `${p.day}の様子`,
    count: (p: { n: number }) => `残りは${p.n}件です。`,
    late: (p: { n: number }) => `期限をすぎた対策が${p.n}件あります。はじめに並べました。`,
    lateDay: (p: { day: string; days: number }) => `${p.day}\n${p.days}日すぎ`,
    columns: { rank: '順', code: '番号', item: '対策と、はじめの一歩', status: '状態', due: '期限', note: 'メモ' },
    firstStep: (p: { text: string }) => `はじめの一歩：${p.text}`,
    missing: (p: { text: string }) => `残り：${p.text}`,
    ask: (p: { text: string }) => `聞きたいこと：${p.text}`,
    noDay: '―',
    source: '対策の文はテレまもりのものです。時間とお金は目安です。',
  },
};
