// A sample of the report, to look at before the first answer. Marked as a sample, made of an invented company.
import { useMemo } from 'preact/hooks';
import type { PaperDocument } from '../../../shared/core/paper/document.ts';
import { compareWithSurvey, reportFacts } from '../../../shared/core/paper/report.ts';
import { paperActionMessages } from '../../../shared/i18n/paper-actions.ts';
import { reportMessages } from '../../../shared/i18n/report.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { paperActionNeeds } from '../../parts/paper/paper-actions.tsx';
import { PaperPreview } from '../../parts/paper/paper-preview.tsx';
import { PaperPage } from '../../parts/paper/paper-screen.tsx';
import { PrintedPaper } from '../../parts/paper/use-printing.tsx';
import { surveyMeasures } from '../../parts/survey-measures.ts';
import { reviewClock, usePlan } from '../../plan.ts';
import { reportDocument } from './report-document.ts';
import { usualParts } from './report-form.ts';
import { SAMPLE_METHODS, sampleEntries } from './sample-plan.ts';
import { reportNeeds, useReportWords } from './use-report.ts';

/** Fewer than in a report, so that the sample is two whole pages. */
const SHOWN_COMPARISONS = 7;

function useSample(): PaperDocument {
  const m = useWords(reportMessages);
  const words = useReportWords(SAMPLE_METHODS);
  const language = locale.value;
  const { today, reviewMonths, offsetMinutes } = reviewClock();
  return useMemo(() => {
    const s = m.sample;
    const clock = { today, reviewMonths, offsetMinutes };
    const entries = sampleEntries(today, s.owners);
    const paper = reportDocument({
      reader: 'boss',
      parts: usualParts('boss'),
      facts: reportFacts(entries, clock),
      entries,
      comparisons: compareWithSurvey(entries, surveyMeasures).slice(0, SHOWN_COMPARISONS),
      since: null,
      company: s.company,
      checker: s.owners.office,
      scope: '',
      day: today,
      today,
      locale: language,
      offsetMinutes,
      version: s.mark,
      m,
      words,
    });
    return {
      ...paper,
      title: s.title({ title: paper.title }),
      fileName: s.title({ title: paper.fileName }),
      above: [s.above, s.mark],
      foot: [s.above, ...paper.foot],
    };
  }, [today, reviewMonths, offsetMinutes, language, m, words]);
}

function SampleScreen() {
  const m = useWords(reportMessages);
  const actions = useWords(paperActionMessages);
  const plan = usePlan();
  const paper = useSample();
  return (
    <PaperPage heading={m.sample.heading} lead={m.sample.lead}>
      <PrintedPaper paper={paper} />
      <PaperPreview paper={paper} />
      <Button wide href={plan.hasMethod ? href('report') : href('finder', 'Q1')}>
        {plan.hasMethod ? m.sample.own : actions.start}
      </Button>
    </PaperPage>
  );
}

export default {
  needs: [...reportNeeds, ...paperActionNeeds, uiMessages],
  title: () => reportMessages.get(locale.value).sample.heading,
  back: () => href('report'),
  width: 'wide',
  view: SampleScreen,
} satisfies Screen;
