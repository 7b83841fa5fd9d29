// みんなへのお知らせ: a few items as one text a month, for chat, mail or the share menu.
import '../../parts/letter.css';
import { useMemo, useState } from 'preact/hooks';
import { noticeWords } from '../../../shared/content/index.ts';
import type { PaperDocument } from '../../../shared/core/paper/document.ts';
import { fillNotice, monthlyItems, type Notice } from '../../../shared/core/paper/notice.ts';
import { rulePath } from '../../../shared/core/paper/rules.ts';
import { noticeMessages } from '../../../shared/i18n/notices.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { CheckRow } from '../../../shared/ui/check-row/check-row.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { hasNotice } from '../../parts/notice-text.tsx';
import { deadlineText, usualDeadline } from '../../parts/notice-values.ts';
import { paperActionNeeds } from '../../parts/paper/paper-actions.tsx';
import { NeedsMethod, PaperPage } from '../../parts/paper/paper-screen.tsx';
import { PrintedPaper } from '../../parts/paper/use-printing.tsx';
import { ShareActions, shareActionNeeds } from '../../parts/share-actions.tsx';
import { useStoredText } from '../../parts/use-stored-text.ts';
import { PLAN, type Plan, usePlan } from '../../plan.ts';

const monthName = (day: string, language: 'ja' | 'en'): string =>
  new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

function useMonthlyNotice(chosen: readonly string[], values: { deadline: string; contact: string }): Notice {
  const m = useWords(noticeMessages);
  const words = useWords(noticeWords).notices;
  const ending = m.ending({ contact: values.contact });
  const parts = chosen.filter(hasNotice).map((id, index) => {
    const { subject, body } = fillNotice(words[id], values);
    // Several notices end with the same sentence: it is said once, at the foot.
    const own = body.split('\n').filter((line) => line !== ending);
    return [m.itemHead({ n: index + 1, subject }), ...own].join('\n');
  });
  return {
    subject: m.subject({ month: monthName(today(), locale.value) }),
    body: [m.greeting({ n: parts.length }), ...parts, ending].join('\n\n'),
  };
}

function PrintedNotice({ notice: { subject, body } }: { readonly notice: Notice }) {
  const language = locale.value;
  const paper = useMemo(
    (): PaperDocument => ({
      locale: language,
      title: subject,
      fileName: `${subject}_${today()}`,
      above: ['', ''],
      blocks: body.split('\n\n').map((text) => ({ kind: 'text', text })),
      foot: [],
    }),
    [language, subject, body],
  );
  return <PrintedPaper paper={paper} />;
}

function NoticeMaker({ plan }: { readonly plan: Plan }) {
  const m = useWords(noticeMessages);
  const words = useWords(noticeWords).notices;
  const speaking = plan.entries.filter(({ item, answer }) => hasNotice(item.id) && answer.status !== 'na');
  const [chosen, setChosen] = useState(() =>
    monthlyItems(plan.entries, new Set(speaking.map(({ item }) => item.id)), today()),
  );
  const [deadline, setDeadline] = useState(() => usualDeadline('', today()));
  const contact = useStoredText(rulePath.variable(PLAN, 'contact'));
  const notice = useMonthlyNotice(chosen, {
    deadline: deadlineText(deadline, locale.value),
    contact: contact.value.trim() || m.defaultContact,
  });
  const flip = (id: string, on: boolean) =>
    setChosen(speaking.map(({ item }) => item.id).filter((known) => (known === id ? on : chosen.includes(known))));
  return (
    <>
      <div class="tm-stack">
        <TextField
          type="date"
          label={m.deadline}
          value={deadline}
          onChange={(day) => setDeadline(day || usualDeadline('', today()))}
        />
        <TextField label={m.contact} optional hint={m.contactHint} maxLength={100} {...contact} />
        <Details summary={m.chooseCount({ n: chosen.length })} open={chosen.length === 0}>
          <fieldset>
            <legend class="tm-vh">{m.choose}</legend>
            <p class="tm-sub">{m.chooseHint}</p>
            {speaking.map(({ item }) =>
              hasNotice(item.id) ? (
                <CheckRow
                  key={item.id}
                  label={words[item.id].subject}
                  aside={item.id}
                  checked={chosen.includes(item.id)}
                  onChange={(on) => flip(item.id, on)}
                />
              ) : null,
            )}
          </fieldset>
        </Details>
      </div>
      <section class="tm-stack" data-gap="3" aria-labelledby="notice-text">
        <h2 id="notice-text">{m.text}</h2>
        {chosen.length === 0 ? (
          <p>{m.none}</p>
        ) : (
          <>
            <div class="tm-letter tm-stack" data-gap="2">
              <p class="tm-strong">{notice.subject}</p>
              <p class="tm-letter__body">{notice.body}</p>
            </div>
            <PrintedNotice notice={notice} />
            <ShareActions notice={notice} />
          </>
        )}
      </section>
    </>
  );
}

function NoticesScreen() {
  const m = useWords(noticeMessages);
  const plan = usePlan();
  if (!plan.hasMethod) {
    return <NeedsMethod icon="chat" text={m.empty} />;
  }
  return (
    <PaperPage heading={m.heading} lead={m.lead}>
      <NoticeMaker plan={plan} />
    </PaperPage>
  );
}

export default {
  needs: [noticeMessages, noticeWords, uiMessages, ...paperActionNeeds, ...shareActionNeeds],
  title: () => noticeMessages.get(locale.value).title,
  back: () => href('report'),
  view: NoticesScreen,
} satisfies Screen;
