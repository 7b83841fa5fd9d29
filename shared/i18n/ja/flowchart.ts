// Japanese words of the picture of the questions.
export default {
  title: '5つの質問から、8つの働き方に分かれる図です。',
  taken: (p: { steps: string; methods: string }) => `答えた道：${p.steps}。行き先は${p.methods}。`,
  open: (p: { steps: string }) => `ここまでの道：${p.steps}。`,
  step: (p: { question: string; answer: string }) => `${p.question}：${p.answer}`,
  takenLegend: '答えた道',
  questions: { Q1: 'だれの端末', Q2: '社内につなぐ', Q3: '保存する', Q4: '仕事の範囲', Q5: 'クラウド' },
  answers: {
    company: '会社',
    personal: '私物',
    both: '両方',
    yes: 'はい',
    no: 'いいえ',
    full: '広い',
    limited: '一部',
    unknown: 'わからない',
  },
};
