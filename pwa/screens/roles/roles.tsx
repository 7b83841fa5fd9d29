// 役割ごとの一覧: who does what, on a sheet to hand over.
import { useMemo, useState } from 'preact/hooks';
import { findItem, GUIDELINE, GUIDELINE_ITEMS, guidelineWords, itemWords } from '../../../shared/content/index.ts';
import { countStatuses } from '../../../shared/core/counts.ts';
import { ROLES, type Role } from '../../../shared/core/item.ts';
import { path } from '../../../shared/core/log/path.ts';
import { readText } from '../../../shared/core/log/state.ts';
import { dutiesByRole } from '../../../shared/core/paper/roles.ts';
import { roleMessages } from '../../../shared/i18n/roles.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { ChoiceGroup } from '../../../shared/ui/choice/choice.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { go, href, hrefWith, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { paperActionNeeds } from '../../parts/paper/paper-actions.tsx';
import { NeedsMethod, PaperOut, PaperPage } from '../../parts/paper/paper-screen.tsx';
import { type Plan, usePlan } from '../../plan.ts';
import { PLAN } from '../../plan-in-use.ts';
import { type RolesInput, rolesDocument } from './roles-document.ts';

type Chosen = Role | 'all';

const readRole = (text: string | null): Chosen => ROLES.find((role) => role === text) ?? 'all';

function factsOf(id: string) {
  const item = findItem(id);
  return item && GUIDELINE_ITEMS[item.id];
}

function useRolesInput(plan: Plan): RolesInput {
  const m = useWords(roleMessages);
  const guideline = useWords(guidelineWords);
  const items = useWords(itemWords).items;
  const language = locale.value;
  const day = today();
  return useMemo(() => {
    const tasks: Readonly<Record<string, Readonly<Partial<Record<Role, string>>>>> = guideline.tasks;
    const titles: Readonly<Record<string, { readonly title: string }>> = items;
    const itemTitle = (id: string) => titles[id]?.title ?? id;
    return {
      lists: dutiesByRole(plan.entries, factsOf),
      roleName: (role) => guideline.roles[role].label,
      intro: (role) => guideline.roles[role].intro,
      task: (id, role) => tasks[id]?.[role] ?? itemTitle(id),
      itemTitle,
      startWith: (role) => GUIDELINE.startWith[role],
      disclaimer: guideline.disclaimer,
      company: readText(plan.state, path.company(PLAN, 'name')),
      day,
      locale: language,
      m,
    };
  }, [plan, guideline, items, language, day, m]);
}

function RoleLists({ plan, chosen }: { readonly plan: Plan; readonly chosen: Chosen }) {
  const m = useWords(roleMessages);
  const input = useRolesInput(plan);
  const [role, setRole] = useState<Chosen>(chosen);
  const paper = useMemo(() => rolesDocument(role, input), [role, input]);
  const count = (list: RolesInput['lists'][number]) =>
    m.counts({
      total: countStatuses(list.duties.map(({ entry }) => entry)).whole,
      open: countStatuses(list.duties.map(({ entry }) => entry)).left,
    });
  return (
    <>
      <ChoiceGroup<Chosen>
        legend={m.role}
        tight
        columns
        options={[
          { value: 'all', label: m.all },
          ...input.lists.map((list) => ({ value: list.role, label: input.roleName(list.role), hint: count(list) })),
        ]}
        value={role}
        onChange={(next) => {
          setRole(next);
          go(hrefWith(['roles'], next === 'all' ? {} : { role: next }), 'replace');
        }}
      />
      <PaperOut paper={paper} files={['html', 'text']} copy />
    </>
  );
}

function RolesScreen({ route }: { readonly route: Route }) {
  const m = useWords(roleMessages);
  const plan = usePlan();
  if (!plan.hasMethod) {
    return <NeedsMethod icon="people" text={m.empty} />;
  }
  return (
    <PaperPage heading={m.heading} lead={m.lead}>
      <RoleLists plan={plan} chosen={readRole(route.query.get('role'))} />
    </PaperPage>
  );
}

export default {
  needs: [roleMessages, guidelineWords, itemWords, uiMessages, ...paperActionNeeds],
  title: () => roleMessages.get(locale.value).title,
  back: () => href('report'),
  width: 'wide',
  view: RolesScreen,
} satisfies Screen;
