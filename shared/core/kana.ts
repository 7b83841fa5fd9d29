// The two kana alphabets.

/** From katakana to hiragana: in Unicode they lie 0x60 apart, from ァ to ヶ. Everything else stays. */
export const toHiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0x60));
