// 公開する方針: a one-page policy to put on the website, with the company's own words filled in.
import { useMemo } from 'preact/hooks';
import { schemeWords } from '../../../shared/content/index.ts';
import { isDay } from '../../../shared/core/day.ts';
import { path } from '../../../shared/core/log/path.ts';
import { readText } from '../../../shared/core/log/state.ts';
import { fill as fillText } from '../../../shared/core/paper/fill.ts';
import { rulePath } from '../../../shared/core/paper/rules.ts';
import { askedMessages } from '../../../shared/i18n/asked.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Notice } from '../../../shared/ui/notice/notice.tsx';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { href, hrefWith } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { PaperActions, paperActionNeeds } from '../../parts/paper/paper-actions.tsx';
import { PaperPreview } from '../../parts/paper/paper-preview.tsx';
import { useStoredText } from '../../parts/use-stored-text.ts';
import { PLAN, usePlan } from '../../plan.ts';
import { policyDocument } from './policy-document.ts';

// The same places as in the rules draft: a company has one name and one person responsible.
const COMPANY = path.company(PLAN, 'name');
const OWNER = rulePath.variable(PLAN, 'owner');
const ISSUED = rulePath.variable(PLAN, 'issued');

function usePolicy() {
  const m = useWords(askedMessages);
  const { policy } = useWords(schemeWords);
  const { state } = usePlan();
  const day = today();
  const language = locale.value;
  return useMemo(() => {
    const company = readText(state, COMPANY).trim() || m.policy.companyExample;
    const owner = readText(state, OWNER).trim() || m.policy.ownerExample;
    const issued = readText(state, ISSUED).trim();
    const fill = (text: string) => fillText(text, { company, owner });
    return policyDocument({
      opening: fill(policy.opening),
      points: policy.points.map(fill),
      company,
      issued: isDay(issued) ? formatDay(issued, language) : m.policy.issuedExample,
      day,
      locale: language,
      m,
    });
  }, [m, policy, state, day, language]);
}

function Policy() {
  const m = useWords(askedMessages).policy;
  const paper = usePolicy();
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.heading}</h1>
        <p>{m.lead}</p>
      </div>
      <Notice>
        <p>{m.doubt}</p>
      </Notice>
      <Card title={m.fill}>
        <TextField
          label={m.company}
          autocomplete="organization"
          placeholder={m.companyExample}
          maxLength={100}
          {...useStoredText(COMPANY)}
        />
        <TextField label={m.owner} placeholder={m.ownerExample} maxLength={100} {...useStoredText(OWNER)} />
        <TextField type="date" label={m.issued} {...useStoredText(ISSUED)} />
      </Card>
      <PaperActions paper={paper} files={['word', 'html', 'text']} copy />
      <PaperPreview paper={paper} />
      <p>
        <TextLink href={href('item', 'S-21')} after="next">
          {m.toItem}
        </TextLink>
      </p>
    </div>
  );
}

export default {
  needs: [askedMessages, schemeWords, uiMessages, ...paperActionNeeds],
  title: () => askedMessages.get(locale.value).policy.title,
  back: () => hrefWith(['asked'], { list: 'sa-2' }),
  width: 'wide',
  view: Policy,
} satisfies Screen;
