// Japanese words of the paragraph that explains one item to the boss.
export default {
  heading: '社長に説明する文',
  intro: (p: { title: string }) => `「${p.title}」を進めたいです。`,
  why: (p: { why: string }) => `（${p.why}）`,
  time: (p: { time: string }) => `時間は、およそ${p.time}です。`,
  survey: (p: { percent: string; measure: string; n: string }) =>
    `2020年7〜8月の調査（総務省）では、テレワークをしている${p.n}社の${p.percent}が「${p.measure}」と答えました。`,
  surveyNote: 'いまと違うことがあります。',
  due: (p: { day: string }) => `${p.day}までに終える予定です。`,
  copy: '説明の文をコピー',
  gap: '',
};
