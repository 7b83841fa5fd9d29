// The key card of the company on paper: two alike, one for the safe and one for whoever stands in.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../../shared/core/locale.ts';
import type { Block, PaperCode, PaperDocument } from '../../../shared/core/paper/document.ts';
import { printableLine } from '../../../shared/core/paper/printable.ts';
import { typedKey } from '../../../shared/core/staff-check/key-card.ts';
import { companyCode } from '../../../shared/core/team/company-card.ts';
import { teamMessages } from '../../../shared/i18n/team.ts';
import { Loading } from '../../../shared/ui/empty-state/empty-state.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import type { Team } from '../../carriers/team.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { paperActionNeeds } from '../../parts/paper/paper-actions.tsx';
import { PaperOut, PaperPage } from '../../parts/paper/paper-screen.tsx';
import { drawQr } from '../staff-check/qr-drawing.ts';
import { useTeam } from './use-team.ts';

type Words = ReturnType<typeof teamMessages.get>;

function companyCardDocument(part: Team, words: Words, language: Locale, code: PaperCode): PaperDocument {
  const m = words.card;
  const card: readonly Block[] = [
    { kind: 'heading', level: 2, text: printableLine(part.company || m.title) },
    { kind: 'text', text: `${m.text}\n${m.warning}` },
    { kind: 'code', code, mm: 45, label: m.title, beside: [m.typed, typedKey(part.secret), m.holder] },
    { kind: 'text', tone: 'small', text: m.leave },
  ];
  return {
    locale: language,
    title: m.title,
    fileName: words.key.fileName,
    above: [words.title, ''],
    blocks: [
      { kind: 'together', blocks: card },
      { kind: 'together', blocks: card },
    ],
    foot: [],
  };
}

function CardScreen() {
  const words = useWords(teamMessages);
  const m = words.card;
  const part = useTeam();
  const language = locale.value;
  const [code, setCode] = useState<PaperCode | null | 'failed'>(null);
  useEffect(() => {
    let gone = false;
    if (part)
      void drawQr(companyCode(part)).then(
        (drawn) => gone || setCode(drawn),
        () => gone || setCode('failed'),
      );
    return () => {
      gone = true;
    };
  }, [part]);
  const paper = useMemo(
    () => (part && code && code !== 'failed' ? companyCardDocument(part, words, language, code) : null),
    [part, words, language, code],
  );
  return (
    <PaperPage heading={m.title} lead={m.text} head={<p>{m.warning}</p>}>
      {part === null ? (
        <Note icon="key">{m.off}</Note>
      ) : paper ? (
        <PaperOut paper={paper} files={[]} />
      ) : code === 'failed' ? (
        <Note icon="alert">{m.failed}</Note>
      ) : (
        <Loading label={m.drawing} />
      )}
    </PaperPage>
  );
}

export default {
  needs: [teamMessages, ...paperActionNeeds],
  title: () => teamMessages.get(locale.value).card.title,
  back: () => href('team'),
  width: 'wide',
  view: CardScreen,
} satisfies Screen;
