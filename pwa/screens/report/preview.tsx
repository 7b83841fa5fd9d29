// The report itself, ready to print or to save.
import { reportMessages } from '../../../shared/i18n/report.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { hrefWith, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { paperActionNeeds } from '../../parts/paper/paper-actions.tsx';
import { PaperOut, PaperPage } from '../../parts/paper/paper-screen.tsx';
import { readChoice, writeChoice } from './report-form.ts';
import { reportNeeds, useReport } from './use-report.ts';

function PreviewScreen({ route }: { readonly route: Route }) {
  const m = useWords(reportMessages);
  const choice = readChoice(route.query, today());
  const { paper, remember } = useReport(choice);
  return (
    <PaperPage
      heading={m.previewTitle({ reader: m.readers[choice.reader] })}
      lead={m.previewLead}
      head={
        <p>
          <TextLink href={hrefWith(['report'], writeChoice(choice))} icon="edit">
            {m.change}
          </TextLink>
        </p>
      }
    >
      <PaperOut paper={paper} files={['html', 'word']} onMade={remember} />
    </PaperPage>
  );
}

export default {
  needs: [...reportNeeds, ...paperActionNeeds, uiMessages],
  title: (route) => {
    const m = reportMessages.get(locale.value);
    return m.previewTitle({ reader: m.readers[readChoice(route.query, today()).reader] });
  },
  back: (route) => hrefWith(['report'], writeChoice(readChoice(route.query, today()))),
  width: 'wide',
  view: PreviewScreen,
} satisfies Screen;
