// 取引先や補助金で聞かれたら: the present answers arranged by somebody else's list, on the screen and as paper. No proof of conformity.
import { useMemo, useState } from 'preact/hooks';
import { itemWords, SCHEME_IDS, SCHEMES, type SchemeId, schemeWords } from '../../../shared/content/index.ts';
import { path } from '../../../shared/core/log/path.ts';
import { readText } from '../../../shared/core/log/state.ts';
import { askedMessages } from '../../../shared/i18n/asked.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { CheckRow } from '../../../shared/ui/check-row/check-row.tsx';
import { ChoiceGroup } from '../../../shared/ui/choice/choice.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Notice } from '../../../shared/ui/notice/notice.tsx';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { Segmented } from '../../../shared/ui/segmented/segmented.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { go, href, hrefWith, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { PaperActions, paperActionNeeds } from '../../parts/paper/paper-actions.tsx';
import { PLAN, type Plan, usePlan } from '../../plan.ts';
import { askedDocument } from './asked-document.ts';
import { AskedLine } from './asked-line.tsx';
import { type AskedList, askedList } from './asked-lines.ts';
import { Reply } from './reply.tsx';

type Show = 'all' | 'left';

const readScheme = (text: string | null): SchemeId => SCHEME_IDS.find((id) => id === text) ?? 'sa-1';

function NoAnswers({ plan }: { readonly plan: Plan }) {
  const m = useWords(askedMessages);
  return (
    <Note title={m.noAnswers}>
      <p>{m.noAnswersText}</p>
      <p>
        <Button kind="secondary" href={plan.hasMethod ? href('checklist') : href('finder', 'Q1')}>
          {plan.hasMethod ? m.toList : m.start}
        </Button>
      </p>
    </Note>
  );
}

function Lines({ list }: { readonly list: AskedList }) {
  const m = useWords(askedMessages);
  const [show, setShow] = useState<Show>('all');
  const { counts } = list;
  const shown = list.lines.filter(({ verdict }) => show === 'all' || verdict === 'partly' || verdict === 'open');
  return (
    <div class="tm-stack" data-gap="3">
      <p class="tm-strong">
        {m.count(counts)} {counts.na > 0 && m.countNa({ n: counts.na })}
      </p>
      <Segmented<Show>
        legend={m.show}
        legendHidden
        options={[
          { value: 'all', label: m.all },
          { value: 'left', label: m.left },
        ]}
        value={show}
        onChange={setShow}
      />
      {shown.length === 0 && <p>{m.nothingLeft}</p>}
      <ul>
        {shown.map((line) => (
          <AskedLine key={line.id} line={line} />
        ))}
      </ul>
    </div>
  );
}

function Chosen({ scheme, plan }: { readonly scheme: SchemeId; readonly plan: Plan }) {
  const m = useWords(askedMessages);
  const words = useWords(schemeWords);
  const own = words.schemes[scheme];
  const { url, checked } = SCHEMES[scheme];
  const list = useMemo(() => askedList(scheme, plan), [scheme, plan]);
  const [withAnswers, setWithAnswers] = useState(false);
  const day = today();
  const language = locale.value;
  const paper = useMemo(
    () =>
      askedDocument({
        list,
        name: own.title,
        rowWords: (id) => words.rows[id],
        company: readText(plan.state, path.company(PLAN, 'name')),
        withAnswers,
        checked: list.lines.every(({ facts }) => facts.checked),
        origin: checked ? '' : own.how,
        day,
        locale: language,
        m,
      }),
    [list, own, checked, words, plan, withAnswers, day, language, m],
  );
  return (
    <>
      <section class="tm-stack" data-gap="3" aria-labelledby="asked-list">
        <h2 id="asked-list">{own.title}</h2>
        <p>{own.text}</p>
        <p>{own.how}</p>
        {!checked && <p class="tm-sub">{m.unchecked}</p>}
        {url && (
          <p>
            <TextLink href={url} external after="external">
              {m.official}
            </TextLink>
          </p>
        )}
        {!list.answered && <NoAnswers plan={plan} />}
        <Lines list={list} />
      </section>
      {scheme === 'sa-2' && (
        <Rows>
          <Row
            href={href('asked', 'policy')}
            lead={<RowIcon icon="edit" />}
            title={m.policyRow}
            sub={m.policyRowText}
          />
        </Rows>
      )}
      <section class="tm-stack" data-gap="3" aria-labelledby="asked-paper">
        <h2 id="asked-paper">{m.paperHead}</h2>
        <CheckRow label={m.withAnswers} hint={m.withAnswersHint} checked={withAnswers} onChange={setWithAnswers} />
        <PaperActions paper={paper} files={['html', 'word', 'text']} />
        <Reply list={list} name={own.title} />
      </section>
    </>
  );
}

function Asked({ route }: { readonly route: Route }) {
  const m = useWords(askedMessages);
  const { schemes } = useWords(schemeWords);
  const plan = usePlan();
  const scheme = readScheme(route.query.get('list'));
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.heading}</h1>
        <p>{m.lead}</p>
      </div>
      <Notice title={m.disclaimerTitle}>
        <p>{m.disclaimer}</p>
        <p>{m.doubt}</p>
      </Notice>
      <ChoiceGroup<SchemeId>
        legend={m.which}
        tight
        columns
        options={SCHEME_IDS.map((id) => ({ value: id, label: schemes[id].title, hint: schemes[id].asked }))}
        value={scheme}
        onChange={(next) => go(hrefWith(['asked'], { list: next }), 'replace')}
      />
      <Chosen key={scheme} scheme={scheme} plan={plan} />
    </div>
  );
}

export default {
  needs: [askedMessages, schemeWords, itemWords, uiMessages, ...paperActionNeeds],
  title: () => askedMessages.get(locale.value).title,
  back: () => href('report'),
  view: Asked,
} satisfies Screen;
