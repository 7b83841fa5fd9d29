// Keeps what was read: the parts of names that stand in one text are few, and stand there again and again.

const MOST_KEPT = 1000;

/** The same function, which reads each text once; it forgets all of them when there are too many. */
export function kept<T>(read: (text: string) => T): (text: string) => T {
  const before = new Map<string, T>();
  return (text) => {
    const known = before.get(text);
    if (known !== undefined) return known;
    if (before.size >= MOST_KEPT) before.clear();
    const one = read(text);
    before.set(text, one);
    return one;
  };
}
