// Japanese words for every error code: what happened, what is safe, what to do.
import type { ErrorCode, Problem } from '../../core/errors.ts';

type Words = { readonly what: string; readonly safe: string; readonly todo: string };

const SAFE = 'いまの答えは、そのままです。';

const codes: Readonly<Record<ErrorCode, Words>> = {
  'file-empty': {
    what: 'このファイルには、何も入っていません。',
    safe: SAFE,
    todo: '送る側で、もう一度ファイルに保存してください。',
  },
  'file-too-large': {
    what: 'ファイルが大きすぎて、読むのをやめました。',
    safe: SAFE,
    todo: '名前が telemamori で始まるファイルを選んでください。',
  },
  'file-not-text': {
    what: 'これは写真など、別の種類のファイルのようです。',
    safe: SAFE,
    todo: '名前が telemamori で始まるファイルを選んでください。',
  },
  'file-damaged': {
    what: 'ファイルの途中が壊れていて、読めませんでした。',
    safe: SAFE,
    todo: '送る側でもう一度保存し、直さずに渡してください。',
  },
  'file-too-deep': {
    what: 'ファイルの形がふつうと違うため、読むのをやめました。',
    safe: SAFE,
    todo: '送った人に、テレまもりで保存したものか聞いてください。',
  },
  'file-too-many': {
    what: '中身が多すぎるため、読むのをやめました。',
    safe: SAFE,
    todo: '送った人に、テレまもりで保存したものか聞いてください。',
  },
  'file-double-key': {
    what: '同じ名前が2回出てくるため、読むのをやめました。',
    safe: SAFE,
    todo: '送る側でもう一度保存し、直さずに渡してください。',
  },
  'file-foreign': {
    what: 'テレまもりのファイルではないようです。',
    safe: SAFE,
    todo: '名前が telemamori で始まるファイルを選んでください。',
  },
  'file-newer': {
    what: 'もっと新しい版でつくられたファイルです。',
    safe: SAFE,
    todo: 'この端末のテレまもりを新しい版にして、もう一度開いてください。',
  },
  'file-without-answers': {
    what: 'このファイルから、読める答えが見つかりませんでした。',
    safe: SAFE,
    todo: '送る側で答えがあるか確かめて、もう一度保存してください。',
  },
  'file-locked': {
    what: 'このファイルには、パスワードがかかっています。',
    safe: SAFE,
    todo: '送った人にパスワードを聞いて、入力してください。',
  },
  'file-wrong-passphrase': {
    what: 'パスワードが違うか、ファイルが変わっています。',
    safe: SAFE,
    todo: '大文字と小文字を確かめて、もう一度入力してください。',
  },
  'file-bad-lock': {
    what: 'パスワードのかけ方が、この版では開けないものです。',
    safe: SAFE,
    todo: '送る側で、もう一度パスワードをかけて保存してください。',
  },
  'link-foreign': {
    what: 'テレまもりのQRコードやリンクではないようです。',
    safe: SAFE,
    todo: '送る側の端末で「QRコードを表示」を開いて、読んでください。',
  },
  'link-damaged': {
    what: 'リンクの一部が欠けているか、読み間違えました。',
    safe: SAFE,
    todo: 'もう一度読み取るか、リンクを全部コピーしてください。',
  },
  'link-newer': {
    what: 'もっと新しい版でつくられたQRコードです。',
    safe: SAFE,
    todo: 'この端末のテレまもりを新しい版にして、もう一度読んでください。',
  },
  'link-other-items': {
    what: '対策の一覧が違う版でつくられたQRコードです。',
    safe: SAFE,
    todo: '両方を新しい版にするか、ファイルで渡してください。',
  },
  'nothing-new': {
    what: '新しい答えはありませんでした。',
    safe: 'この端末の答えは、もう同じか新しいものです。',
    todo: 'このままお使いください。',
  },
  cancelled: {
    what: '途中でやめました。',
    safe: SAFE,
    todo: 'あとで、はじめから行えます。',
  },
  'snapshot-failed': {
    what: '元に戻す用意ができず、取り込みをやめました。',
    safe: SAFE,
    todo: '端末の空きを増やして、もう一度行ってください。',
  },
  'not-saved': {
    what: 'まだ保存できていません。',
    safe: '答えはこの画面に残っています。',
    todo: 'もう一度保存するか、ファイルに保存してください。',
  },
  'read-back-failed': {
    what: '書いたものを読み直したら、同じになりませんでした。',
    safe: '取り込む前の答えも残っています。',
    todo: '画面を開き直して、答えを確かめてください。',
  },
  'too-much': {
    what: '記録が多すぎて、1つのファイルに入りません。',
    safe: SAFE,
    todo: '長いメモを短くしてから、もう一度行ってください。',
  },
  'nothing-to-undo': {
    what: '元に戻す取り込みがありません。',
    safe: SAFE,
    todo: '答えを直すには、対策の画面を開いてください。',
  },
  'storage-unreadable': {
    what: '保存した答えを読めませんでした。',
    safe: '答えは消していません。',
    todo: 'ほかのタブとウィンドウを閉じて、もう一度開いてください。',
  },
  'storage-empty': {
    what: '前にあった答えが、見つかりません。',
    safe: '見つかった分は、そのまま残しています。',
    todo: 'バックアップのファイルがあれば、それを取り込んでください。',
  },
  'backup-unsupported': {
    what: 'このブラウザーでは、自動でバックアップを保存できません。',
    safe: SAFE,
    todo: 'ときどき「ファイルに保存」を使ってください。',
  },
  'backup-denied': {
    what: 'ファイルに書く許可がないため、バックアップを保存していません。',
    safe: SAFE,
    todo: '「許可する」を選ぶか、保存先を選び直してください。',
  },
  'backup-failed': {
    what: 'バックアップのファイルに書けませんでした。',
    safe: SAFE,
    todo: '保存先を確かめて、もう一度保存してください。',
  },
};

export default {
  codes,
  /** Records left out of an otherwise readable file. */
  skipped: (p: { count: number }) => `読めない記録が${p.count}件ありました。ほかは取り込めます。`,
  future: (p: { days: number }) => `相手の端末の時計が、${p.days}日ほど進んでいるようです。`,
  shrinks: (p: { cleared: number; ticks: number }) =>
    `「できている」${p.ticks}件のうち${p.cleared}件が、ほかの答えに変わります。`,
  /** Where in the file, or which version, if that is known; else empty. */
  detail: (p: Pick<Problem, 'line' | 'version'>) =>
    p.line ? `${p.line}行目の近くです。` : p.version ? `必要な版：${p.version}` : '',
};
