// Japanese words: Slack: huddles, channels and direct messages.
export default {
  name: 'Slack',
  moments: { huddle: 'ハドルの前に', chat: '書く前、話す前に' },
  rows: {
    'slack-guests': {
      text: '社外の人はゲストとして招く',
      more: '必要なチャンネルだけに招きます。有料プランでは、入れる場所を1つにもできます。',
    },
    'slack-members': {
      text: 'だれが入っている場所か見る',
      more: 'チャンネルの名前を押すと、メンバーが出ます。ゲストと社外の会社も見ます。',
    },
    'slack-inside': {
      text: '社内の話は社内の場所でする',
      more: '社外と共有したチャンネルのハドルには、社外の人も入れます。',
    },
  },
};
