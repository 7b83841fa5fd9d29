// Japanese words: Google Calendar: events, invitations, sharing of calendars.
export default {
  name: 'Googleカレンダー',
  moments: { event: '予定を作るとき', calendar: '予定表を見せる前に' },
  rows: {
    'gcal-invite': {
      text: 'ゲストに人を増やさせない',
      more: '社外の人がいるときは、［他のユーザーを招待する］を外します。',
    },
    'gcal-list': { text: 'ゲストの名前を見せない', more: '見せたくないときは、［ゲストリストを表示する］を外します。' },
    'gcal-title': {
      text: '題名と説明に秘密を書かない',
      more: '予定表を見られる人の目に入ります。パスコードも書きません。',
    },
    'gcal-share': {
      text: '予定表を見せる分をしぼる',
      more: '［予定の表示（時間枠のみ、詳細は非表示）］から始めます。',
    },
  },
};
