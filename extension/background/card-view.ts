// Draws up one card for the page: every word in it, where it stands and how it looks.
import type { Moment, MomentPhase, Tool } from '../../shared/core/meeting/moment-types.ts';
import { isLocked, type ReminderPolicy, type ReminderSettings } from '../../shared/core/reminder-settings.ts';
import theme from '../../shared/ui/theme.css?inline';
import type { CardView } from '../messages/protocol.ts';
import card from './card.css?inline';
import { cardParts } from './card-parts.ts';
import { isReminderId, localeOf, wordsIn } from './words.ts';

/** The variables go on the card's own box: on the host, a page's rule for all elements would win over them. */
const STYLE = theme.replace(/:host(?!\()/g, '.tm-box') + card;

const EDGE = 16;
const TEAMS_RAIL = 68;

/** In talk nothing is read out, and at the share picker people are talking. */
const isSilent = (phase: MomentPhase): boolean => phase === 'sharing';

const isPlanning = (phase: MomentPhase): boolean => phase === 'schedule' || phase === 'settings';

/** Forms to fill in stand in the middle of planning pages, so the card goes below. */
const placeOf = (phase: MomentPhase, place: ReminderSettings['place']) =>
  place === 'left-middle' && isPlanning(phase) ? 'left-bottom' : place;

const insetOf = (tool: Tool, phase: MomentPhase): number =>
  tool === 'teams' && phase !== 'landing' ? EDGE + TEAMS_RAIL : EDGE;

export type CardRows = { readonly rows: readonly string[]; readonly ticked: readonly string[] };

/** The view of a card or pill with these rows. */
export function cardView(
  kind: CardView['kind'],
  { tool, phase }: Moment,
  { rows, ticked }: CardRows,
  settings: ReminderSettings,
): CardView {
  const lang = localeOf(settings);
  const { card: words, rows: texts } = wordsIn(lang);
  const title = words.phases[phase];
  const shown = rows.filter(isReminderId).map((id) => ({ id, text: texts[id].text, ticked: ticked.includes(id) }));
  const content = {
    title,
    rows: shown,
    pill: words.pill({ title, n: Number.NaN }).replace('NaN', '{n}'),
    words: {
      menu: words.menu,
      close: words.close,
      more: words.more,
      later: words.later,
      today: words.today,
      notThisTool: words.notThisTool({ tool: words.tools[tool] }),
      place: words.place,
      thanks: words.thanks,
    },
  };
  return {
    kind,
    style: STYLE,
    parts: cardParts(content),
    phase,
    lang,
    theme: settings.theme,
    textSize: settings.textSize,
    place: placeOf(phase, settings.place),
    inset: settings.place === 'right-middle' ? EDGE : insetOf(tool, phase),
    mayCoverLinks: isPlanning(phase),
    region: words.region({ title }),
    announce: kind === 'pill' || isSilent(phase) ? '' : words.announce({ title, n: shown.length }),
    ...content,
  };
}

/** The view without the choice that the company has taken: its menu does not offer what would have no effect. */
export function withoutLocked(view: CardView, policy: ReminderPolicy): CardView {
  if (!isLocked(policy, 'tools')) return view;
  const without = { ...view, words: { ...view.words, notThisTool: '' } };
  return { ...without, parts: cardParts(without) };
}
