// The sheet of one person: to print, to keep, to send.
import { itemDetailWords, itemWords } from '../../../shared/content/index.ts';
import { path } from '../../../shared/core/log/path.ts';
import { readText } from '../../../shared/core/log/state.ts';
import { openByPerson, sameName } from '../../../shared/core/people.ts';
import { personSheetMessages } from '../../../shared/i18n/person-sheet.ts';
import { planMessages } from '../../../shared/i18n/plan.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { hrefWith, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { PaperActions, paperActionNeeds } from '../../parts/paper/paper-actions.tsx';
import { PaperPreview } from '../../parts/paper/paper-preview.tsx';
import { ShareActions, shareActionNeeds } from '../../parts/share-actions.tsx';
import { rankPlan, usePlan } from '../../plan.ts';
import { personDocument, personText } from './person-document.ts';

const toList = (): string => hrefWith(['checklist'], { by: 'owner' });

function PersonScreen({ route }: { readonly route: Route }) {
  const m = useWords(personSheetMessages);
  const ui = useWords(uiMessages);
  const nobody = useWords(planMessages).nobody;
  const titles: Readonly<Record<string, { readonly title: string; readonly question: string }>> =
    useWords(itemWords).items;
  const details: Readonly<Record<string, { readonly firstStep: string }>> = useWords(itemDetailWords);
  const plan = usePlan();
  const asked = route.query.get('name') ?? '';
  const people = openByPerson(
    rankPlan(plan).map(({ entry }) => entry),
    today(),
  );
  const person = people.find(({ name }) => sameName(name) === sameName(asked));
  if (!person) {
    return (
      <EmptyState title={m.none} icon="user" actions={<Button href={toList()}>{m.toList}</Button>}>
        <p>{m.noneText}</p>
      </EmptyState>
    );
  }
  const input = {
    name: person.name || nobody,
    entries: person.entries,
    title: (item: string) => titles[item]?.title ?? item,
    question: (item: string) => titles[item]?.question ?? item,
    firstStep: (item: string) => details[item]?.firstStep ?? '',
    company: readText(plan.state, path.company(plan.id, 'name')),
    day: today(),
    locale: locale.value,
    m,
    ui,
  };
  const paper = personDocument(input);
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{paper.title}</h1>
        <p>{m.lead}</p>
      </div>
      <PaperActions paper={paper} files={['html', 'word']} />
      <section class="tm-stack" data-gap="3" aria-labelledby="person-text">
        <h2 id="person-text">{m.send}</h2>
        <ShareActions notice={{ subject: paper.title, body: personText(input) }} />
      </section>
      <PaperPreview paper={paper} />
    </div>
  );
}

export default {
  needs: [
    personSheetMessages,
    planMessages,
    itemWords,
    itemDetailWords,
    uiMessages,
    ...paperActionNeeds,
    ...shareActionNeeds,
  ],
  title: () => personSheetMessages.get(locale.value).title,
  back: toList,
  width: 'wide',
  view: PersonScreen,
} satisfies Screen;
