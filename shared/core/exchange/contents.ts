// What a file with everything holds, counted in words of a person, before it is made.
import type { State } from '../log/state.ts';

export const CONTENT_KINDS = [
  'methods',
  'answers',
  'notes',
  'people',
  'settings',
  'contacts',
  'incidents',
  'company',
  'rules',
  'other',
] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

function kindOf(path: string): ContentKind {
  const [head, , third, field] = path.split('/');
  switch (head) {
    case 'plan':
      return third === 'name' ? 'company' : 'methods';
    case 'finder':
      return 'methods';
    case 'answer':
      if (field === 'status' || field === 'checked') return 'answers';
      return field === 'owner' || field === 'due' ? 'people' : 'notes';
    case 'reply':
      return field === undefined ? 'answers' : 'notes';
    case 'put-off':
      return 'people';
    case 'setting':
      return 'settings';
    case 'contact':
      return 'contacts';
    case 'incident':
      return 'incidents';
    case 'company':
    case 'report':
      return 'company';
    case 'rule':
      return 'rules';
    default:
      return 'other';
  }
}

/** How many things of each kind stand in the state; kinds with none are left out. What was taken back is not counted. */
export function contentsOf(state: State): { readonly kind: ContentKind; readonly count: number }[] {
  const counts = new Map<ContentKind, number>();
  for (const [path, { value }] of state) {
    if (value === null) continue;
    const kind = kindOf(path);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return CONTENT_KINDS.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count > 0 ? [{ kind, count }] : [];
  });
}
