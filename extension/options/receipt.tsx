// The permission receipt: on which pages it may run, when it last did, how many cards it showed, what it sent (nothing).
import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../shared/core/day.ts';
import { isMomentPhase, isTool, TOOLS, type Tool } from '../../shared/core/meeting/moment-types.ts';
import { cardMessages } from '../../shared/i18n/card.ts';
import { formatDay } from '../../shared/i18n/format.ts';
import { optionsMessages } from '../../shared/i18n/options.ts';
import { Button } from '../../shared/ui/button/button.tsx';
import { locale } from '../../shared/ui/locale.ts';
import { useWords } from '../../shared/ui/use-words.ts';
import { TOOL_PATTERNS } from '../hosts.ts';
import { send } from '../messages/send.ts';
import { history } from '../page/page-state.ts';
import { hasPages, requestPages } from '../platform/permissions.ts';
import { readRan } from '../platform/reminder-state.ts';

type Fact = { readonly tool: Tool; readonly allowed: boolean; readonly ran: Day | undefined };

async function readFacts(): Promise<readonly Fact[]> {
  const ran = await readRan();
  const allowed = await Promise.all(TOOLS.map((tool) => hasPages(TOOL_PATTERNS[tool])));
  return TOOLS.map((tool, index) => ({ tool, allowed: allowed[index] === true, ran: ran[tool] }));
}

const hostsOf = (tool: Tool): string =>
  TOOL_PATTERNS[tool].map((pattern) => pattern.replace(/^https:\/\/|\/\*$/g, '')).join(' ');

function ShownDays() {
  const m = useWords(optionsMessages);
  const card = useWords(cardMessages);
  const rows = Object.entries(history.value.days)
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([day, counts]) =>
      Object.entries(counts).flatMap(([where, { shown }]) => {
        const [tool, phase] = where.split(' ');
        if (shown === 0 || !isTool(tool) || !isMomentPhase(phase)) return [];
        const text = m.shownRow({
          day: formatDay(day, locale.value),
          tool: card.tools[tool],
          phase: card.phases[phase],
        });
        return [{ text, times: m.times({ n: shown }) }];
      }),
    );
  if (rows.length === 0) return <p class="tm-sub">{m.shownNone}</p>;
  return (
    <ul>
      {rows.map(({ text, times }) => (
        <li key={text} class="tm-between">
          <span>{text}</span>
          <span class="tm-num">{times}</span>
        </li>
      ))}
    </ul>
  );
}

export function Receipt() {
  const m = useWords(optionsMessages);
  const card = useWords(cardMessages);
  const [facts, setFacts] = useState<readonly Fact[]>([]);
  const [isCleared, setCleared] = useState(false);
  const load = () => void readFacts().then(setFacts, () => setFacts([]));
  useEffect(load, [history.value]);
  const allow = (tool: Tool) =>
    void requestPages(TOOL_PATTERNS[tool])
      .catch(() => false)
      .then(load);
  const clear = () => void send('record/clear', {}).then(() => setCleared(true));
  return (
    <section class="tm-card tm-stack" data-gap="3" aria-labelledby="receipt">
      <h2 id="receipt" class="tm-h3">
        {m.receipt}
      </h2>
      <table class="tm-options__receipt">
        <thead>
          <tr>
            <th scope="col">{m.canRead}</th>
            <th scope="col">{m.lastRan}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(({ tool, allowed, ran }) => (
            <tr key={tool}>
              <th scope="row">
                <span class="tm-strong">{card.tools[tool]}</span>
                <span class="tm-sub">{allowed ? m.allowed : m.notAllowed}</span>
                <span class="tm-options__hosts tm-sub" translate={false}>
                  {hostsOf(tool)}
                </span>
                {!allowed && (
                  <Button size="small" kind="secondary" context={card.tools[tool]} onClick={() => allow(tool)}>
                    {m.allow}
                  </Button>
                )}
              </th>
              <td class="tm-num">{ran ? formatDay(ran, locale.value) : m.never}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="tm-between">
        <span>{m.sent}</span>
        <b class="tm-strong tm-num">{m.sentBytes}</b>
      </p>
      <h3>{m.shownDays}</h3>
      <ShownDays />
      <Button size="small" kind="secondary" onClick={clear}>
        {m.clear}
      </Button>
      <p class="tm-sub" role="status">
        {isCleared ? m.cleared : ''}
      </p>
    </section>
  );
}
