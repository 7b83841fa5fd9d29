// Japanese words: Jitsi Meet, and 8x8's edition of it. Own servers have other hosts: they get the general rows.
export default {
  name: 'Jitsi Meet',
  moments: { meeting: '会議の前に' },
  rows: {
    'jitsi-lobby': { text: 'ロビーを有効にしてから招く', more: '盾の印の［セキュリティーオプション］で選びます。' },
    'jitsi-name': {
      text: '推し当てにくい名前にする',
      more: '会議の名前を知る人は入れます。長くて意味のない名前にします。',
    },
    'jitsi-password': {
      text: 'パスワードは別の道で伝える',
      more: 'リンクと同じメールに書くと、転送でいっしょに広がります。',
    },
  },
};
