// Japanese words: the questions that find the method.
import type { QuestionId } from '../../../core/method.ts';
import type { FollowUpId } from '../../flowchart.ts';

export default {
  questions: {
    Q1: {
      title: '仕事で使う端末は、だれのものですか',
      hint: 'スマートフォンとタブレットも入ります。買った人ではなく、持ち主で考えます。',
      options: {
        company: {
          label: '会社が用意したもの',
          example: '会社の名前で買った、借りているノートパソコン',
        },
        personal: {
          label: '社員が自分で持っているもの',
          example: '自分のスマホで会社のメールを見る',
        },
        both: {
          label: '両方ある',
          example: 'パソコンは会社、スマホは私物',
        },
      },
      unknown: {
        label: 'わからない',
        why: '私物があるものとして進みます。私物の方が確かめる所も多く、漏れを防げるからです。',
      },
      examples: [
        '家のパソコンで会社のファイルを開くなら、私物です。',
        '手当が出ていても、自分で買った端末は私物です。',
      ],
    },
    Q2: {
      title: '家や外から、会社のネットワークにつなぎますか',
      hint: '会社の中にあるサーバーやパソコンを、外から使うかどうかです。',
      options: {
        yes: {
          label: 'つなぐ',
          example: 'VPN、画面を映して操作、専用のブラウザー',
        },
        no: {
          label: 'つながない',
          example: 'クラウドのメールとファイルだけを使う',
        },
      },
      unknown: {
        label: 'わからない',
        why: 'つなぐものとして進みます。社内への入口の対策も出るので、漏れが出にくいです。',
      },
      examples: [
        '「VPNを入れてから始めます」という人がいれば、つないでいます。',
        '会社のパソコンの画面が家で見えるなら、つないでいます。',
      ],
    },
    Q3: {
      title: '会社のデータを、手元の端末に保存しますか',
      hint: 'ダウンロードや、USBメモリへのコピーも保存にあたります。',
      options: {
        yes: {
          label: '保存する、または保存できる',
          example: '添付のファイルを開いて直す',
        },
        no: {
          label: '保存しない、保存できない',
          example: '会社のパソコンの画面を見るだけ',
        },
      },
      unknown: {
        label: 'わからない',
        why: '保存するものとして進みます。端末をなくしたときの対策も出るからです。',
      },
      examples: [
        '「できないはず」でも、試して保存できたら「保存する」です。',
        'メールの添付を開くと、多くの端末に写しが残ります。',
      ],
    },
    Q4: {
      title: '外では、どこまでの仕事をしますか',
      hint: '資料を作ったり直したりするかどうかで選びます。',
      options: {
        full: {
          label: '会社の中と同じくらい',
          example: '資料を作る、直す、システムに入力する',
        },
        limited: {
          label: '見ることとメールだけ',
          example: '外出先で予定とメールを見る',
        },
      },
      unknown: {
        label: 'わからない',
        why: '会社と同じくらいとして進みます。対策を多く出す方が、漏れを防げるからです。',
      },
      examples: ['月に1回でも資料を直す人がいれば、「会社の中と同じくらい」です。'],
    },
    Q5: {
      title: '仕事に、クラウドのサービスを使いますか',
      hint: 'インターネットの先にある、メールやファイルや会議のサービスのことです。',
      options: {
        yes: {
          label: '使う',
          example: 'Webのメール、ファイルの共有、Web会議',
        },
        no: {
          label: '使わない',
          example: 'データを持ち帰り、手元だけで作業する',
        },
      },
      unknown: {
        label: 'わからない',
        why: '使うものとして進みます。通信とアカウントの対策も出るからです。',
      },
      examples: ['Web会議に出るだけでも「使う」です。'],
    },
  },
  followUps: {
    cloud: {
      title: 'クラウドのサービスも使いますか',
      hint: 'Web会議や、ファイルの共有も入ります。',
    },
    network: {
      title: '家のネットにつなぐことがありますか',
      hint: '更新や連絡のためにつなぐときも入ります。',
    },
    mail: {
      title: 'メールを使いますか',
      hint: 'Webのメールも入ります。',
    },
    smartphone: {
      title: 'スマホやタブレットを仕事に使いますか',
      hint: '会社のメールを見るだけのときも入ります。',
    },
    webmeeting: {
      title: 'Web会議をしますか',
      hint: '招かれて出るだけのときも入ります。',
    },
    home_wifi: {
      title: '家や外で、Wi-Fiを使いますか',
      hint: 'スマホのテザリングも入ります。',
    },
    usb: {
      title: 'USBメモリでデータを運びますか',
      hint: '外付けのディスクや、SDカードも入ります。',
    },
  },
  unknownRule: '「わからない」は、対策が多く出る方で進みます。あとから何度でも変えられます。',
} satisfies { questions: Record<QuestionId, object>; followUps: Record<FollowUpId, object> } & Record<string, unknown>;
