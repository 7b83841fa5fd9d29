// 報告書をつくる: who it is for, what it says, and the way to the other papers and files.
import { useState } from 'preact/hooks';
import { path } from '../../../shared/core/log/path.ts';
import { READERS, type ReportPart } from '../../../shared/core/paper/report.ts';
import { reportMessages } from '../../../shared/i18n/report.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { CheckRow } from '../../../shared/ui/check-row/check-row.tsx';
import { ChoiceGroup } from '../../../shared/ui/choice/choice.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { TextField } from '../../../shared/ui/field/field.tsx';
import type { IconName } from '../../../shared/ui/icon/icon.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { GroupHead, Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { go, href, hrefWith, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { useStoredText } from '../../parts/use-stored-text.ts';
import { PLAN, usePlan } from '../../plan.ts';
import { partsOf, type ReportChoice, readChoice, usualParts, writeChoice } from './report-form.ts';

const OTHERS = [
  ['asked', 'asked', 'building'],
  ['rules', 'rules', 'file'],
  ['notices', 'notices', 'chat'],
  ['roles', 'roles', 'people'],
  ['paper', 'paper', 'list'],
  ['calendar', 'calendar', 'calendar'],
  ['csv', 'csv', 'download'],
  ['emergency', 'emergency-card', 'help'],
] as const satisfies readonly (readonly [string, string, IconName])[];

function OtherPapers() {
  const m = useWords(reportMessages);
  return (
    <section aria-labelledby="other-papers">
      <GroupHead id="other-papers" title={m.others} />
      <Rows>
        {OTHERS.map(([key, target, icon]) => (
          <Row
            key={key}
            href={href(target)}
            lead={<RowIcon icon={icon} />}
            title={m.otherPapers[key][0]}
            sub={m.otherPapers[key][1]}
          />
        ))}
      </Rows>
    </section>
  );
}

function CompanyFields() {
  const m = useWords(reportMessages);
  return (
    <>
      <TextField
        label={m.company}
        optional
        autocomplete="organization"
        maxLength={100}
        {...useStoredText(path.company(PLAN, 'name'))}
      />
      <TextField
        label={m.scope}
        optional
        hint={m.scopeHint}
        maxLength={200}
        {...useStoredText(path.company(PLAN, 'scope'))}
      />
    </>
  );
}

function Checker() {
  const m = useWords(reportMessages);
  return <TextField label={m.checker} optional maxLength={100} {...useStoredText(path.company(PLAN, 'checker'))} />;
}

function PartSwitches(props: {
  readonly choice: ReportChoice;
  readonly onChange: (parts: ReadonlySet<ReportPart>) => void;
}) {
  const m = useWords(reportMessages);
  const { reader, parts } = props.choice;
  const hints: Partial<Record<ReportPart, string>> = m.partHints;
  const shown = partsOf(reader).filter((part) => reader === 'boss' || part === 'plans');
  if (shown.length === 0) return null;
  const flip = (part: ReportPart, on: boolean) =>
    props.onChange(new Set(partsOf(reader).filter((known) => (known === part ? on : parts.has(known)))));
  return (
    <fieldset>
      <legend class="tm-strong">{m.parts}</legend>
      {shown.map((part) => (
        <CheckRow
          key={part}
          label={m.partNames[part]}
          hint={hints[part]}
          checked={parts.has(part)}
          onChange={(on) => flip(part, on)}
        />
      ))}
    </fieldset>
  );
}

function ReportScreen({ route }: { readonly route: Route }) {
  const m = useWords(reportMessages);
  const plan = usePlan();
  const [choice, setChoice] = useState(() => readChoice(route.query, today()));
  if (!plan.hasMethod) {
    return (
      <div class="tm-sections">
        <EmptyState
          title={m.emptyTitle}
          icon="file"
          actions={
            <Button href={href('finder', 'Q1')} wide>
              {m.start}
            </Button>
          }
        >
          <p>{m.empty}</p>
        </EmptyState>
        <OtherPapers />
      </div>
    );
  }
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.heading}</h1>
        <p>{m.lead}</p>
      </div>
      <form
        class="tm-sections"
        onSubmit={(event) => {
          event.preventDefault();
          go(hrefWith(['report', 'preview'], writeChoice(choice)));
        }}
      >
        <ChoiceGroup
          legend={m.reader}
          tight
          options={READERS.map((reader) => ({ value: reader, label: m.readers[reader], hint: m.readerHints[reader] }))}
          value={choice.reader}
          onChange={(reader) => setChoice({ ...choice, reader, parts: usualParts(reader) })}
        />
        <div class="tm-stack">
          <CompanyFields />
          <TextField
            type="date"
            label={m.day}
            value={choice.day}
            onChange={(day) => setChoice({ ...choice, day: day || today() })}
          />
          {choice.reader === 'boss' && <Checker />}
        </div>
        <PartSwitches choice={choice} onChange={(parts) => setChoice({ ...choice, parts })} />
        <Button type="submit" wide icon="file">
          {m.preview}
        </Button>
      </form>
      <OtherPapers />
    </div>
  );
}

export default {
  needs: [reportMessages, uiMessages],
  title: () => reportMessages.get(locale.value).title,
  view: ReportScreen,
} satisfies Screen;
