// One threat: what happens, how it begins, an invented story, what it does to a company, and what helps against it.
import {
  type IncidentId,
  type ItemId,
  incidentWords,
  itemWords,
  THREAT_FACTS,
  threatWords,
} from '../../../shared/content/index.ts';
import { THREATS, type Threat } from '../../../shared/core/item.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { threatMessages } from '../../../shared/i18n/threats.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Chip, Chips } from '../../../shared/ui/chips/chips.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Card, Note } from '../../../shared/ui/panel/panel.tsx';
import { RankTag } from '../../../shared/ui/rank-tag/rank-tag.tsx';
import { GroupHead, Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { StatusTag, Tag } from '../../../shared/ui/status-tag/status-tag.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { LinkedItems } from '../../parts/linked-items.tsx';
import { wordsOf } from '../../parts/words-of.ts';
import { usePlan } from '../../plan.ts';
import { measuresAgainst } from './measures.ts';
import { THREAT_ICONS } from './threat-icons.ts';

const findThreat = (id: string | undefined): Threat | undefined => THREATS.find((threat) => threat === id);
const ids = (entries: readonly AnsweredEntry[]): string[] => entries.map(({ item }) => item.id);

/** What helps most, each with what it does against this threat. */
function Main({ entries, threat }: { readonly entries: readonly AnsweredEntry[]; readonly threat: Threat }) {
  const m = useWords(threatMessages);
  const items = useWords(itemWords).items;
  const { prevents } = useWords(threatWords).threats[threat];
  return (
    <Rows label={m.prevents}>
      {entries.map(({ item, answer }) => (
        <Row
          key={item.id}
          href={href('item', item.id)}
          title={items[item.id as ItemId].title}
          sub={wordsOf(prevents, item.id)}
          meta={
            <>
              <StatusTag status={answer.status} />
              <RankTag priority={item.priority} />
            </>
          }
          done={answer.status === 'done' || answer.status === 'na'}
        />
      ))}
    </Rows>
  );
}

function Story({ threat }: { readonly threat: Threat }) {
  const words = useWords(threatWords);
  const own = words.threats[threat];
  return (
    <Card title={own.caseTitle} gap="2">
      <p>
        <Tag>{words.caseLabel}</Tag>
      </p>
      {own.caseText.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Card>
  );
}

function Incidents({ threat }: { readonly threat: Threat }) {
  const m = useWords(threatMessages);
  const cards = useWords(incidentWords).cards;
  return (
    <section>
      <GroupHead title={m.incidents} />
      <Rows>
        {THREAT_FACTS[threat].incidents.map((id) => (
          <Row
            key={id}
            href={href('incident', id)}
            lead={<RowIcon icon="help" />}
            title={cards[id as IncidentId].title}
            sub={cards[id as IncidentId].short}
          />
        ))}
      </Rows>
    </section>
  );
}

function ThreatPage({ threat }: { readonly threat: Threat }) {
  const m = useWords(threatMessages);
  const words = useWords(threatWords).threats;
  const own = words[threat];
  const { main, others, unlisted } = measuresAgainst(threat, usePlan());
  return (
    <article class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{own.name}</h1>
        <p>{own.plain}</p>
      </div>
      <section class="tm-stack" data-gap="2" aria-labelledby="threat-what">
        <h2 id="threat-what">{m.what}</h2>
        <Bullets items={own.what} />
      </section>
      <section class="tm-stack" data-gap="2" aria-labelledby="threat-begins">
        <h2 id="threat-begins">{m.begins}</h2>
        <Bullets items={own.begins} />
      </section>
      <Story threat={threat} />
      <section class="tm-stack" data-gap="2" aria-labelledby="threat-damage">
        <h2 id="threat-damage">{m.damage}</h2>
        <Bullets items={own.damage} />
      </section>
      <section class="tm-stack" data-gap="3" aria-labelledby="threat-prevents">
        <h2 id="threat-prevents">{m.prevents}</h2>
        <Note tint icon="flag">
          <p>{own.oneLine}</p>
        </Note>
        <Main entries={main} threat={threat} />
        <div>
          {others.length > 0 && (
            <Details summary={m.others({ n: others.length })}>
              <LinkedItems ids={ids(others)} />
            </Details>
          )}
          {unlisted.length > 0 && (
            <Details summary={m.unlisted({ n: unlisted.length })}>
              <LinkedItems ids={ids(unlisted)} />
            </Details>
          )}
        </div>
        <p>
          <TextLink href={href('threats', 'table')} after="next">
            {m.toTable}
          </TextLink>
        </p>
      </section>
      <Incidents threat={threat} />
      <Chips label={m.otherThreats}>
        {THREATS.filter((other) => other !== threat).map((other) => (
          <Chip key={other} href={href('threats', other)} icon={THREAT_ICONS[other]}>
            {words[other].name}
          </Chip>
        ))}
      </Chips>
      <p class="tm-sub">{m.ours}</p>
    </article>
  );
}

function ThreatScreen({ route }: { readonly route: Route }) {
  const m = useWords(threatMessages);
  const threat = findThreat(route.params.threat);
  if (!threat) {
    return (
      <EmptyState title={m.notFound} icon="question" actions={<TextLink href={href('threats')}>{m.all}</TextLink>} />
    );
  }
  return <ThreatPage threat={threat} />;
}

export default {
  needs: [threatMessages, threatWords, itemWords, incidentWords],
  title: ({ params }) => {
    const threat = findThreat(params.threat);
    return threat ? threatWords.get(locale.value).threats[threat].name : threatMessages.get(locale.value).title;
  },
  back: () => href('threats'),
  view: ThreatScreen,
} satisfies Screen;
