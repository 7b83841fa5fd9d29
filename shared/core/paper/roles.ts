// Who does what: the checklist split into one list for each role.
import { isOpen } from '../answer.ts';
import { ROLES, type Role } from '../item.ts';
import type { AnsweredEntry } from '../summary.ts';

export type RoleDuty = {
  readonly entry: AnsweredEntry;
  /** true if this role is named first for the item */
  readonly leads: boolean;
};

export type RoleFacts = { readonly roles: readonly Role[]; readonly lead: Role };

/** One list per role, what is still open first, ◎ before ○, otherwise in the order of the entries. */
export function dutiesByRole(
  entries: readonly AnsweredEntry[],
  factsOf: (item: string) => RoleFacts | undefined,
): { role: Role; duties: RoleDuty[] }[] {
  const rank = ({ entry }: RoleDuty): number => {
    const settled = isOpen(entry) ? 0 : 10;
    return settled + (entry.item.section === 'addition' ? 2 : entry.item.priority === 'high' ? 0 : 1);
  };
  return ROLES.map((role) => ({
    role,
    duties: entries
      .flatMap((entry): RoleDuty[] => {
        const facts = factsOf(entry.item.id) ?? { roles: entry.item.roles, lead: entry.item.roles[0] ?? 'admin' };
        return facts.roles.includes(role) ? [{ entry, leads: facts.lead === role }] : [];
      })
      .toSorted((a, b) => rank(a) - rank(b)),
  }));
}
