// Until when and who, as chips: one tap each, the days worked out, the names already used.
import './plan-chips.css';
import { useId, useState } from 'preact/hooks';
import { CONTACT_SLOTS } from '../../shared/content/contact-slots.ts';
import { type Day, isDay } from '../../shared/core/day.ts';
import { type DueOffer, dueOffers } from '../../shared/core/due.ts';
import { path } from '../../shared/core/log/path.ts';
import { readText } from '../../shared/core/log/state.ts';
import { knownNames, sameName } from '../../shared/core/people.ts';
import { formatDay, formatDayNear } from '../../shared/i18n/format.ts';
import { planMessages } from '../../shared/i18n/plan.ts';
import { Chip } from '../../shared/ui/chips/chips.tsx';
import { TextField } from '../../shared/ui/field/field.tsx';
import { locale } from '../../shared/ui/locale.ts';
import { useWords } from '../../shared/ui/use-words.ts';
import { today } from '../clock.ts';
import { usePlan } from '../plan.ts';

/** A screen that draws these parts needs them. */
export const planChipNeeds = [planMessages] as const;

type DayChipsProps = {
  readonly label: string;
  readonly value: Day | '';
  /** '' takes the day away */
  readonly onPick: (day: Day | '') => void;
};

/** This week, this month, next month, or any date. The chosen one tapped again is taken off. */
export function DayChips({ label, value, onPick }: DayChipsProps) {
  const m = useWords(planMessages);
  const id = useId();
  const [typing, setTyping] = useState(false);
  const offers = dueOffers(today());
  const offered = offers.some(({ day }) => day === value);
  const own = isDay(value) && !offered;
  const near = (day: Day) => formatDayNear(day, today(), locale.value);
  return (
    <div>
      <p class="tm-plan-label" id={id}>
        {label}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend inside another one's */}
      <div class="tm-when" role="group" aria-labelledby={id}>
        {offers.map(({ kind, day }: DueOffer) => (
          <Chip key={kind} pressed={value === day} onClick={() => onPick(value === day ? '' : day)}>
            <b>{m.offers[kind]}</b>
            <span>{formatDay(day, locale.value, 'short')}</span>
          </Chip>
        ))}
        <Chip pressed={own} expanded={typing} onClick={() => setTyping(!typing)}>
          <b>{m.date}</b>
          <span>{own ? near(value) : m.choose}</span>
        </Chip>
      </div>
      {typing && (
        <TextField
          type="date"
          label={m.dateLabel}
          value={value}
          onChange={(day) => {
            onPick(isDay(day) ? day : '');
          }}
        />
      )}
    </div>
  );
}

type NameChipsProps = {
  readonly label: string;
  readonly value: string;
  /** '' takes the name away */
  readonly onPick: (name: string) => void;
};

/** The names already used, then the company's contacts, then a field for another one. */
export function NameChips({ label, value, onPick }: NameChipsProps) {
  const m = useWords(planMessages);
  const id = useId();
  const plan = usePlan();
  // Fixed while the chips are on the screen: a tap must not move them.
  const [names] = useState(() =>
    knownNames(
      plan.entries,
      CONTACT_SLOTS.map((slot) => readText(plan.state, path.contact(plan.id, slot))),
    ),
  );
  const [typing, setTyping] = useState(names.length === 0 && value === '');
  const [typed, setTyped] = useState('');
  const known = names.some((name) => sameName(name) === sameName(value));
  const shown = value === '' || known ? names : [...names, value];
  const keep = (name: string) => {
    setTyped('');
    if (name.trim() === '') return;
    onPick(name.trim());
    setTyping(false);
  };
  return (
    <div>
      <p class="tm-plan-label" id={id}>
        {label}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend inside another one's */}
      <div class="tm-chips tm-plan-chips" role="group" aria-labelledby={id}>
        {shown.map((name) => {
          const isChosen = value !== '' && sameName(name) === sameName(value);
          return (
            <Chip key={sameName(name)} pressed={isChosen} onClick={() => onPick(isChosen ? '' : name)}>
              {name}
            </Chip>
          );
        })}
        <Chip expanded={typing} onClick={() => setTyping(!typing)}>
          {m.other}
        </Chip>
      </div>
      {typing && (
        <TextField label={m.name} hint={m.nameHint} maxLength={100} value={typed} onInput={setTyped} onChange={keep} />
      )}
    </div>
  );
}
