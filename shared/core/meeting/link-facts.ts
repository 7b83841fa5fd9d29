// What stands beside a link in the same text: a passcode, a word that says who may see it.

const PASSCODE =
  /(?:パスコード|パスワード|暗証番号|passcode|password|パスキー|kennwort)[ \t]*(?:(?:[:=]|は|\s-)[ \t]*)?([!-~]{3,24})/gi;
/** Not a code: the names of fields and of settings. */
const NO_CODE = /^(?:https?:|\(|<|required|protected|is$|and$|or$|for$|reset|none|なし|[:=/.,;-]+$)/i;

/** True if a passcode is written in the text, outside its links. */
export const hasPasscodeInText = (text: string): boolean =>
  [...text.replace(/https?:\S+/gi, ' ').matchAll(PASSCODE)].some(([, code = '']) => !NO_CODE.test(code));

const SECRET =
  /社外秘|部外秘|極秘|厳秘|マル秘|㊙|関係者限り|\bstrictly confidential\b|\bconfidential\b|\binternal (?:use )?only\b/i;

/** The word of the text that says that it is not for everybody; null if there is none. */
export const secretWord = (text: string): string | null => SECRET.exec(text)?.[0] ?? null;
