// Sentences with {places} in them, filled with a person's words.

export type Piece = { readonly text: string; readonly variable?: string };

/**
 * The sentence cut into its own words and what was filled in. A value is never looked at again, so `{date}` typed by a
 * person stays `{date}`. A place without a value shows its example.
 */
export function fillPieces(
  template: string,
  values: Readonly<Record<string, string>>,
  examples: Readonly<Record<string, string>> = {},
): Piece[] {
  return template.split(/\{([a-z_]+)\}/).flatMap((part, index): Piece[] => {
    if (index % 2 === 0) return part === '' ? [] : [{ text: part }];
    const given = Object.hasOwn(values, part) ? values[part]?.trim() : '';
    const example = Object.hasOwn(examples, part) ? examples[part] : undefined;
    return [{ text: given || (example ?? `{${part}}`), variable: part }];
  });
}

/** The filled sentence as one text. */
export const fill = (...input: Parameters<typeof fillPieces>): string =>
  fillPieces(...input)
    .map(({ text }) => text)
    .join('');
