// What the ministry's survey asked, in the order and with the numbers of the slides.
import { handbookWords, SURVEY_QUESTIONS } from '../../../shared/content/index.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { handbookMessages } from '../../../shared/i18n/handbook.ts';
import { Details } from '../../../shared/ui/details/details.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Tag } from '../../../shared/ui/status-tag/status-tag.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';

const numberOf = (id: string): string => id.replace(/^q-/, '');

export function SurveyQuestions() {
  const m = useWords(handbookMessages);
  const { survey } = useWords(handbookWords);
  return (
    <Details summary={survey.title}>
      <p>{survey.intro}</p>
      <p class="tm-sub">{survey.note}</p>
      {SURVEY_QUESTIONS.map(({ id, asked, questions }) => (
        <div key={id} class="tm-stack" data-gap="1">
          <h3>{survey.sections[id]}</h3>
          <p class="tm-sub">{m.asked({ n: formatNumber(asked, locale.value) })}</p>
          <ul>
            {questions.map(({ id: question, tables }) => (
              <li key={question}>
                <span class="tm-num tm-sub">{numberOf(question)}</span> {survey.questions[question]}{' '}
                {tables.length > 0 && <Tag icon="chart">{m.hasTable}</Tag>}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p>
        <TextLink href={href('status', 'survey')} after="next">
          {m.toSurvey}
        </TextLink>
      </p>
    </Details>
  );
}
