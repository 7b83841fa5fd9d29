// English words with their number. Apart from the other formats: only the files of English words want it.

/** English plural: `plural(2, { one: '# item', other: '# items' })` → "2 items". `#` stands for the number. */
export function plural(count: number, forms: { one: string; other: string }): string {
  const form = new Intl.PluralRules('en').select(count) === 'one' ? forms.one : forms.other;
  return form.replace('#', new Intl.NumberFormat('en').format(count));
}
