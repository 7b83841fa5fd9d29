// 報告書をつくる: who it is for, what it says, and the way to the other papers and files.
import { useState } from 'preact/hooks';
import { path } from '../../../shared/core/log/path.ts';
import { READERS, type ReportPart } from '../../../shared/core/paper/report.ts';
import { reportMessages } from '../../../shared/i18n/report.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { CheckRow } from '../../../shared/ui/check-row/check-row.tsx';
import { ChoiceGroup } from '../../../shared/ui/choice/choice.tsx';
import { TextField } from '../../../shared/ui/field/field.tsx';
import type { IconName } from '../../../shared/ui/icon/icon.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { GroupHead, Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { go, href, hrefWith, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { paperActionNeeds } from '../../parts/paper/paper-actions.tsx';
import { NeedsMethod, PaperPage } from '../../parts/paper/paper-screen.tsx';
import { PrintedPaper } from '../../parts/paper/use-printing.tsx';
import { useStoredText } from '../../parts/use-stored-text.ts';
import { PLAN, usePlan } from '../../plan.ts';
import { partsOf, type ReportChoice, readChoice, usualParts, writeChoice } from './report-form.ts';
import { reportNeeds, useReport } from './use-report.ts';

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

function SampleLink() {
  const m = useWords(reportMessages);
  return (
    <TextLink href={href('report', 'sample')} icon="file">
      {m.sampleLink}
    </TextLink>
  );
}

/** Printed from the form, the report comes out as it is chosen now. */
function PrintedReport({ choice }: { readonly choice: ReportChoice }) {
  return <PrintedPaper paper={useReport(choice).paper} />;
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
        <NeedsMethod icon="file" text={m.empty} more={<SampleLink />} />
        <OtherPapers />
      </div>
    );
  }
  const isUntouched = plan.entries.every(({ answer }) => answer.status === 'new');
  return (
    <PaperPage heading={m.heading} lead={m.lead} head={isUntouched && <SampleLink />}>
      <PrintedReport choice={choice} />
      <div class="tm-columns tm-sections">
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
            options={READERS.map((reader) => ({
              value: reader,
              label: m.readers[reader],
              hint: m.readerHints[reader],
            }))}
            value={choice.reader}
            onChange={(reader) => setChoice({ ...choice, reader, parts: usualParts(reader) })}
          />
          <Button type="submit" wide icon="file">
            {m.preview}
          </Button>
          <div class="tm-stack">
            <h2>{m.onPaper}</h2>
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
        </form>
        <OtherPapers />
      </div>
    </PaperPage>
  );
}

export default {
  needs: [...reportNeeds, uiMessages, ...paperActionNeeds],
  title: () => reportMessages.get(locale.value).title,
  width: 'wide',
  view: ReportScreen,
} satisfies Screen;
