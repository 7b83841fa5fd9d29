// Japanese words: Chatwork, and KDDI's edition of it.
export default {
  name: 'Chatwork',
  moments: { invite: '人を招く前に' },
  rows: {
    'chatwork-invite': {
      text: '招待リンクは承認を必要にする',
      more: '承認を必要にすると、知らない人がすぐには入れません。使い終わったリンクは止めます。',
    },
    'chatwork-outside': {
      text: '社外の人がいると名前で示す',
      more: 'グループチャットの名前に「社外」と入れます。書く前に、だれが読むか分かります。',
    },
    'chatwork-view': { text: '見るだけの人は閲覧にする', more: 'メンバーの管理で、［閲覧のみ］を選びます。' },
  },
};
