// The words and signs that people write for a status in a table of their own, in both languages.
import { STATUSES, type Status } from '../answer.ts';

const EVERYDAY: Readonly<Record<string, string>> = {
  done: '○ ◯ 〇 ◎ ● ✓ ✔ ✅ ☑ レ 済 済み 完了 完了済 完了済み 完 はい 実施 実施済 実施済み 対応済 対応済み 対策済 対策済み 設定済 設定済み できた できている できています 達成 ok yes y true done completed complete',
  partly:
    '△ ▲ ◐ 一部 一部済 一部実施 一部完了 一部できている 途中 対応中 実施中 進行中 作業中 着手 着手済 半分 partly partial partially in-progress started',
  todo: '× ✕ ✖ ✗ ✘ ☓ ╳ ❌ x 未 未実施 未対応 未完了 未着手 未設定 まだ いいえ できていない これから 予定 ng no n todo not-yet not-started',
  na: '- ― ー – — − 対象外 該当なし 該当せず 非該当 不要 関係なし n/a na not-applicable none',
  unknown: "? 不明 わからない 分からない 確認中 要確認 unknown don't-know not-sure",
  new: '未確認 未回答 未記入 unchecked not-checked',
};

const BY_WORD = new Map(
  Object.entries(EVERYDAY).flatMap(([status, words]) => words.split(/\s+/).map((word) => [word, status] as const)),
);

/** Without width, case, inner blanks, a full stop at the end and the sign that keeps emoji apart. */
export const plainStatus = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/\uFE0F/g, '')
    .replace(/[。.!]$/, '')
    .replace(/’/g, "'")
    .replace(/\s+/g, '-');

/** The status that a cell means in everyday words, or null. */
export function readEverydayStatus(cell: string): Status | null {
  const meant = BY_WORD.get(plainStatus(cell));
  return STATUSES.find((status) => status === meant) ?? null;
}
