// Finds the code points that are no characters: Chromium takes a script with one of them for a broken file.
// @ts-check

/**
 * The noncharacters of a text as `U+FFFF`, each once.
 * @param {string} text
 * @returns {string[]}
 */
export function noncharactersIn(text) {
  const found = new Set();
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if ((code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef))
      found.add(`U+${code.toString(16).toUpperCase()}`);
  }
  return [...found];
}
