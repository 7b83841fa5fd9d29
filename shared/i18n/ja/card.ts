// Japanese words of the card on the meeting page, and the names of tools and moments.
export default {
  tools: { teams: 'Teams', webex: 'Webex', zoom: 'Zoom', meet: 'Meet' },
  phases: {
    schedule: '会議を作るとき',
    landing: '開く前に',
    prejoin: '入る前',
    sharing: '共有の前',
    recording: '録画の前',
    after: '会議のあと',
    settings: 'ふだんの設定',
  },
  region: (p: { title: string }) => `テレまもり：${p.title}`,
  menu: 'メニュー',
  close: '閉じる',
  more: 'くわしく',
  later: 'あとで',
  today: '今日は出さない',
  notThisTool: (p: { tool: string }) => `${p.tool}では出さない`,
  place: 'カードの場所を変える',
  thanks: '確認できました。',
  pill: (p: { title: string; n: number }) => `${p.title} あと${p.n}件`,
  announce: (p: { title: string; n: number }) =>
    `テレまもり。${p.title}の確認が${p.n}件あります。Alt Shift Kで移動します。`,
};
