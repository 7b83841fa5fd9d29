// Home: for a newcomer what this is and how to start; for everybody else the next action, which comes in a file of its own.
import { path } from '../../../shared/core/log/path.ts';
import { readValue } from '../../../shared/core/log/state.ts';
import { homeMessages } from '../../../shared/i18n/home.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { locale } from '../../../shared/ui/locale.ts';
import type { Screen } from '../../navigation/screen.ts';
import { Later } from '../../parts/later.tsx';
import { isOwn, planInUse } from '../../plan-in-use.ts';
import { FirstRun } from './first-run.tsx';

export const returning = async () => {
  const { Returning, returningNeeds } = await import('./returning.tsx');
  return { part: Returning, needs: returningNeeds };
};

export const own = async () => {
  const { OwnHome, ownHomeNeeds } = await import('../own/own-home.tsx');
  return { part: OwnHome, needs: ownHomeNeeds };
};

/** ① to ⑧ */
const METHODS = /^[1-8]$/;

function Home() {
  const state = useStore().state.value;
  const plan = planInUse.value;
  // As `readSituation` and `readReplies` do it, which a newcomer need not load.
  const methods = readValue(state, path.planMethods(plan));
  const isChosen = Array.isArray(methods) && methods.some((method) => METHODS.test(`${method}`));
  const isBegun = isChosen || (isOwn() && [...state.keys()].some((where) => where.startsWith(path.reply(plan, ''))));
  return isBegun ? <Later load={isOwn() ? own : returning} props={{}} /> : <FirstRun />;
}

export default {
  needs: [homeMessages],
  title: () => homeMessages.get(locale.value).title,
  width: 'wide',
  view: Home,
} satisfies Screen;
