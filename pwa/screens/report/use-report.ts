// The report of the present answers for one choice of reader, day and parts.
import { useMemo } from 'preact/hooks';
import {
  CHANGELOG,
  itemDetailWords,
  itemWords,
  METHODS,
  methodWords,
  surveyWords,
} from '../../../shared/content/index.ts';
import { path } from '../../../shared/core/log/path.ts';
import { readText, readValue } from '../../../shared/core/log/state.ts';
import type { PaperDocument } from '../../../shared/core/paper/document.ts';
import { compareWithSurvey, reportFacts } from '../../../shared/core/paper/report.ts';
import { addReportTime, changesSince, lastReport, readReportTimes } from '../../../shared/core/paper/since.ts';
import { reportMessages } from '../../../shared/i18n/report.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { now, offsetMinutes } from '../../clock.ts';
import { measureName } from '../../parts/measure-tables.ts';
import { surveyMeasures } from '../../parts/survey-measures.ts';
import { circumstances, PLAN, putOffItems, reviewClock, usePlan } from '../../plan.ts';
import { reportDocument } from './report-document.ts';
import type { ReportChoice } from './report-form.ts';
import type { ReportInput, ReportWords } from './report-input.ts';

export const reportNeeds = [reportMessages, itemWords, itemDetailWords, methodWords, surveyWords] as const;

/** More rows than this make the comparison longer than anybody reads. */
export const MOST_COMPARISONS = 10;

/** The words of the content for a report on these methods. */
export function useReportWords(methods: readonly number[]): ReportWords {
  const items = useWords(itemWords);
  const details = useWords(itemDetailWords);
  const methodNames = useWords(methodWords);
  const survey = useWords(surveyWords);
  return useMemo(() => {
    const titles: Readonly<Record<string, { readonly title: string }>> = items.items;
    const asked: Readonly<Record<string, { readonly askedByOthers: string }>> = details;
    const threats: Readonly<Record<string, { readonly name: string } | string>> = items.threats;
    const threatName = (threat: string): string => {
      const words = threats[threat];
      return typeof words === 'string' ? words : (words?.name ?? threat);
    };
    return {
      title: (item) => titles[item]?.title ?? item,
      question: (item) => asked[item]?.askedByOthers ?? '',
      threat: threatName,
      measure: (comparison) => measureName(survey.tables, comparison),
      methods: METHODS.filter(({ number }) => methods.includes(number))
        .map(({ id, mark }) => `${mark} ${methodNames.methods[id].short}`)
        .join('\n'),
    };
  }, [items, details, methodNames, survey, methods]);
}

export type Report = {
  readonly paper: PaperDocument;
  /** notes that this report was made now, so that the next one can say what changed */
  readonly remember: () => void;
};

export function useReport(choice: ReportChoice): Report {
  const store = useStore();
  const plan = usePlan();
  const m = useWords(reportMessages);
  const language = locale.value;
  const words = useReportWords(plan.situation.methods);
  const { state, entries, situation } = plan;
  const timesPath = path.report(PLAN, `${choice.reader}-times`);
  const clock = reviewClock();
  const key = `${choice.reader} ${choice.day} ${[...choice.parts].join()} ${clock.today}`;
  const paper = useMemo(() => {
    const last = lastReport(readReportTimes(readValue(state, timesPath)), clock.today, clock.offsetMinutes);
    const input: ReportInput = {
      ...choice,
      facts: reportFacts(entries, clock, { ...circumstances(), putOff: putOffItems(plan) }),
      today: clock.today,
      entries,
      comparisons: compareWithSurvey(entries, surveyMeasures).slice(0, MOST_COMPARISONS),
      since:
        last === null
          ? null
          : changesSince(entries, store.log.value, { time: last, plan: PLAN, offsetMinutes: clock.offsetMinutes }),
      company: readText(state, path.company(PLAN, 'name')),
      checker: readText(state, path.company(PLAN, 'checker')),
      scope: [situation.scope === 'self' ? m.paper.selfScope : '', readText(state, path.company(PLAN, 'scope'))]
        .filter(Boolean)
        .join('\n'),
      locale: language,
      offsetMinutes: clock.offsetMinutes,
      version: CHANGELOG[0]?.version ?? '',
      m,
      words,
    };
    return reportDocument(input);
  }, [state, entries, key, language, m, words]);
  return {
    paper,
    remember() {
      const times = readReportTimes(readValue(store.state.value, timesPath));
      void store.set([{ path: timesPath, value: addReportTime(times, now(), offsetMinutes()) }]);
    },
  };
}
