// The key of a shared list as a card shows it, for tests that read it from the screen.
/** A key as it stands on a card for typing: groups of four signs, and two at the end that check the others. */
export const KEY_SIGNS = /(?:[0-9A-HJKMNP-TV-Z]{4} ){13}[0-9A-HJKMNP-TV-Z]{2}/;
