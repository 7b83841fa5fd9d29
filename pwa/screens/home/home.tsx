// Home: for a newcomer what this is and how to start; for everybody else the next action, which comes in a file of its own.
import { readSituation } from '../../../shared/core/checklist.ts';
import { homeMessages } from '../../../shared/i18n/home.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { locale } from '../../../shared/ui/locale.ts';
import type { Screen } from '../../navigation/screen.ts';
import { Later } from '../../parts/later.tsx';
import { planInUse } from '../../plan-in-use.ts';
import { FirstRun } from './first-run.tsx';

export const returning = async () => {
  const { Returning, returningNeeds } = await import('./returning.tsx');
  return { part: Returning, needs: returningNeeds };
};

function Home() {
  const { methods } = readSituation(useStore().state.value, planInUse.value, []);
  return methods.length > 0 ? <Later load={returning} props={{}} /> : <FirstRun />;
}

export default {
  needs: [homeMessages],
  title: () => homeMessages.get(locale.value).title,
  width: 'wide',
  view: Home,
} satisfies Screen;
