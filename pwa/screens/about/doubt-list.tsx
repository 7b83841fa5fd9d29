// まだ確かめていないこと: every kind of doubt with its number.
import { DATED_FACTS, FACT_KINDS, LAST_REVIEWED, pastFacts } from '../../../shared/content/index.ts';
import { aboutMessages } from '../../../shared/i18n/about.ts';
import { formatDay, formatMonth, formatNumber } from '../../../shared/i18n/format.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { Row, Rows } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { Later } from '../../parts/later.tsx';
import { DOUBTS } from './doubts.ts';

/** The oldest of the months in which a kind of fact was last gone through. */
const reviewed = (): string => Object.values(LAST_REVIEWED).toSorted()[0] ?? '';

const doubtNames = async () => {
  const { DoubtNames, doubtNameNeeds } = await import('./doubt-names.tsx');
  return { part: DoubtNames, needs: doubtNameNeeds };
};

/** What nobody looked at again in time, counted by kind. */
function Overdue() {
  const m = useWords(aboutMessages);
  const past = pastFacts(DATED_FACTS, today());
  const kinds = FACT_KINDS.map((kind) => ({ kind, n: past.filter((fact) => fact.kind === kind).length })).filter(
    ({ n }) => n > 0,
  );
  return (
    <section class="tm-stack" data-gap="2" aria-labelledby="overdue">
      <h2 id="overdue">{m.overdueTitle}</h2>
      {past[0] ? (
        <>
          <p>
            {m.overdueText({ n: formatNumber(past.length, locale.value), day: formatDay(past[0].by, locale.value) })}
          </p>
          <Rows label={m.overdueTitle}>
            {kinds.map(({ kind, n }) => (
              <Row
                key={kind}
                title={m.factKinds[kind]}
                aside={<span class="tm-num">{formatNumber(n, locale.value)}</span>}
              />
            ))}
          </Rows>
        </>
      ) : (
        <p>{m.overdueNone}</p>
      )}
    </section>
  );
}

function DoubtList() {
  const m = useWords(aboutMessages);
  const number = (n: number) => formatNumber(n, locale.value);
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.doubtsHeading}</h1>
        <p>{m.doubtsIntro}</p>
        <p>{m.doubtsHint}</p>
        <p class="tm-sub">{m.reviewed({ month: formatMonth(reviewed(), locale.value) })}</p>
      </div>
      <Rows label={m.doubtsHeading}>
        {DOUBTS.filter(({ n }) => n > 0).map(({ kind, n, total }) => (
          <Row
            key={kind}
            title={m.doubts[kind].title}
            sub={m.doubts[kind].text}
            aside={<span class="tm-num">{m.doubtOf({ n: number(n), total: number(total) })}</span>}
          />
        ))}
      </Rows>
      <Overdue />
      <Later load={doubtNames} props={{}} />
      <Note title={m.tell}>
        <p>{m.tellText}</p>
      </Note>
    </div>
  );
}

export default {
  needs: [aboutMessages],
  title: () => aboutMessages.get(locale.value).doubtsTitle,
  back: () => href('about'),
  view: DoubtList,
} satisfies Screen;
