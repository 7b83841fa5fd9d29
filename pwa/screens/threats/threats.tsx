// 4つの脅威: what each is in one sentence, and how much of what helps is done.
import { itemWords, threatWords } from '../../../shared/content/index.ts';
import { THREATS, type Threat } from '../../../shared/core/item.ts';
import { countByThreat } from '../../../shared/core/summary.ts';
import { threatMessages } from '../../../shared/i18n/threats.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { MetaPart, Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { usePlan } from '../../plan.ts';
import { THREAT_ICONS } from './threat-icons.ts';

function ThreatRow({ threat }: { readonly threat: Threat }) {
  const m = useWords(threatMessages);
  const words = useWords(threatWords).threats[threat];
  const { entries, hasMethod } = usePlan();
  const counts = countByThreat(entries).find((row) => row.threat === threat)?.counts;
  return (
    <Row
      href={href('threats', threat)}
      lead={<RowIcon icon={THREAT_ICONS[threat]} />}
      title={words.name}
      sub={words.plain}
      meta={hasMethod && counts ? <MetaPart icon="check">{m.done(counts)}</MetaPart> : undefined}
    />
  );
}

function Threats() {
  const m = useWords(threatMessages);
  const { hasMethod } = usePlan();
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.heading}</h1>
        <p>{m.lead}</p>
      </div>
      <Rows label={m.title}>
        {THREATS.map((threat) => (
          <ThreatRow key={threat} threat={threat} />
        ))}
      </Rows>
      <p>
        <TextLink href={href('threats', 'table')} after="next">
          {m.toTable}
        </TextLink>
      </p>
      {!hasMethod && (
        <div class="tm-stack" data-gap="3">
          <Note>
            <p>{m.noMethod}</p>
          </Note>
          <Button kind="secondary" href={href('finder', 'Q1')} wide>
            {m.start}
          </Button>
        </div>
      )}
      <p class="tm-sub">{m.ours}</p>
    </div>
  );
}

export default {
  needs: [threatMessages, threatWords, itemWords],
  title: () => threatMessages.get(locale.value).title,
  back: () => href('more'),
  view: Threats,
} satisfies Screen;
