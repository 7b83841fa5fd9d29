// The first page a person sees: what this is in three steps, for whom, and one way to start.
import { frameMessages } from '../../../shared/i18n/frame.ts';
import { homeMessages } from '../../../shared/i18n/home.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { Segmented } from '../../../shared/ui/segmented/segmented.tsx';
import { Steps } from '../../../shared/ui/steps/steps.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import { Later } from '../../parts/later.tsx';
import { isOwn } from '../../plan-in-use.ts';

const installFirst = async () => {
  const { InstallFirst, installLineNeeds } = await import('../../parts/install-line.tsx');
  return { part: InstallFirst, needs: installLineNeeds };
};

export function FirstRun() {
  const m = useWords(homeMessages);
  const frame = useWords(frameMessages);
  const store = useStore();
  const scope = isOwn() ? 'self' : 'company';
  return (
    <div class="tm-sections">
      <div class="tm-stack">
        <h1>{m.firstTitle}</h1>
        <p>{m.firstLead}</p>
      </div>
      <Later load={installFirst} props={{}} />
      <Steps>
        {m.steps.map(({ title, text }) => (
          <li key={title}>
            <b class="tm-strong">{title}</b>
            <br />
            <span class="tm-sub">{text}</span>
          </li>
        ))}
      </Steps>
      <p>
        <TextLink href={href('report', 'sample')} icon="file">
          {m.sample}
        </TextLink>
      </p>
      <div class="tm-stack" data-gap="3">
        <Segmented
          legend={m.whoTitle}
          options={[
            { value: 'company', label: m.forCompany },
            { value: 'self', label: m.forSelf },
          ]}
          value={scope}
          onChange={(value) => void import('../../choose-use.ts').then(({ chooseUse }) => chooseUse(store, value))}
        />
        <p class="tm-sub">{scope === 'self' ? m.forSelfHint : m.forCompanyHint}</p>
      </div>
      <Buttons>
        <Button wide href={scope === 'self' ? href('own', 'ask') : href('finder', 'Q1')}>
          {scope === 'self' ? m.startSelf : m.start}
        </Button>
        <Button wide kind="secondary" href={href('exchange')}>
          {m.import}
        </Button>
      </Buttons>
      <Note icon="lock">
        <p>{m.privacy}</p>
      </Note>
      <p class="tm-sub">{frame.notOfficial}</p>
    </div>
  );
}
