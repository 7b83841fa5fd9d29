// The screens about one round, each under its own address below `staff/:round`.
import { employeeWords } from '../../../shared/content/employee-words.ts';
import { exchangeMessages } from '../../../shared/i18n/exchange.ts';
import { frameMessages } from '../../../shared/i18n/frame.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { copyTextNeeds } from '../../parts/copy-text.tsx';
import { paperActionNeeds } from '../../parts/paper/paper-actions.tsx';
import { shareActionNeeds } from '../../parts/share-actions.tsx';
import { EndPage } from './end.tsx';
import { InvitePage } from './invite.tsx';
import { BossPage, KeyCardPage, SlipsPage, StaffPage } from './paper-screens.tsx';
import { RoundPage } from './round-page.tsx';
import { type RoundPage as Page, withRound } from './with-round.tsx';

const NEEDS = [staffCheckMessages, employeeWords, exchangeMessages, frameMessages, ...copyTextNeeds] as const;

const below = (view: Page, more: Screen['needs'] = []): Screen => ({
  needs: [...NEEDS, ...more],
  title: () => staffCheckMessages.get(locale.value).title,
  back: ({ params }) => href('staff', params.round ?? ''),
  view: withRound(view),
});
const paper = (view: Page): Screen => ({ ...below(view, paperActionNeeds), width: 'wide' });

export const round: Screen = { ...below(RoundPage), back: () => href('staff') };
export const invite = below(InvitePage, shareActionNeeds);
export const end = below(EndPage);
export const card = paper(KeyCardPage);
export const slips = paper(SlipsPage);
export const boss = paper(BossPage);
export const everyone = paper(StaffPage);
