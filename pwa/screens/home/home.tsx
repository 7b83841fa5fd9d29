// Home: for a newcomer what this is and how to start; for everybody else the next action, which comes in a file of its own.
import { path } from '../../../shared/core/log/path.ts';
import { readValue } from '../../../shared/core/log/state.ts';
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

/** ① to ⑧ */
const METHODS = /^[1-8]$/;

function Home() {
  // As `readSituation` does it, which a newcomer need not load.
  const methods = readValue(useStore().state.value, path.planMethods(planInUse.value));
  const isChosen = Array.isArray(methods) && methods.some((method) => METHODS.test(`${method}`));
  return isChosen ? <Later load={returning} props={{}} /> : <FirstRun />;
}

export default {
  needs: [homeMessages],
  title: () => homeMessages.get(locale.value).title,
  width: 'wide',
  view: Home,
} satisfies Screen;
