// Japanese words: any page that is none of the others. Nothing is claimed about it.
export default {
  name: 'このページ',
  moments: { now: 'いま見ること' },
  rows: {
    'general-link': { text: 'リンクを開ける人をしぼる', more: 'だれでも開けるリンクより、相手を決めた共有にします。' },
    'general-guests': { text: '社外の人がいないか見る', more: '書く前、話す前に、だれが見られる場所か確かめます。' },
    'general-window': {
      text: '見せるのはウィンドウ1つ',
      more: '画面を共有するときは、全体ではなくウィンドウを選びます。',
    },
  },
};
