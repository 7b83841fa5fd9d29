// The screens of the papers of a round.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { employeeWords } from '../../../shared/content/employee-words.ts';
import type { PaperCode } from '../../../shared/core/paper/document.ts';
import { invitationLink } from '../../../shared/core/staff-check/invitation.ts';
import { keyCode } from '../../../shared/core/staff-check/key-card.ts';
import { lastBefore } from '../../../shared/core/staff-check/results.ts';
import { invitationOf, type Round } from '../../../shared/core/staff-check/round.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { slipSecret } from '../../../shared/store/staff-check/seal.ts';
import { Loading } from '../../../shared/ui/empty-state/empty-state.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { PaperOut, PaperPage } from '../../parts/paper/paper-screen.tsx';
import { appAddress } from './app-address.ts';
import { drawQr } from './qr-drawing.ts';
import { bossDocument, keyCardDocument, slipsDocument, staffDocument } from './round-papers.ts';
import { type OpenRound, useFourWords } from './use-rounds.ts';

/** The codes once they are drawn; null until then, 'failed' if they cannot be. */
function useCodes(make: () => Promise<readonly string[]>, id: string): readonly PaperCode[] | null | 'failed' {
  const [codes, setCodes] = useState<readonly PaperCode[] | null | 'failed'>(null);
  useEffect(() => {
    let gone = false;
    void make()
      .then((texts) => Promise.all(texts.map(drawQr)))
      .then(
        (drawn) => gone || setCodes(drawn),
        () => gone || setCodes('failed'),
      );
    return () => {
      gone = true;
    };
  }, [id]);
  return codes;
}

async function slipLinks(round: Round): Promise<readonly string[]> {
  const { privateKey } = round;
  if (!privateKey) return [];
  const numbers = Array.from({ length: round.slips }, (_, at) => at + 1);
  return Promise.all(
    numbers.map(async (number) =>
      invitationLink(appAddress(), {
        ...invitationOf(round),
        slip: { number, secret: await slipSecret(privateKey, number) },
      }),
    ),
  );
}

export function KeyCardPage({ open: { round } }: { readonly open: OpenRound }) {
  const m = useWords(staffCheckMessages);
  const words = useFourWords(round);
  const codes = useCodes(async () => (round.privateKey ? [keyCode(round)] : []), round.id);
  const [code] = codes === 'failed' ? [] : (codes ?? []);
  const paper = useMemo(
    () => (code ? keyCardDocument({ round, m, locale: locale.value, code, words }) : null),
    [round, m, code, words.join(' ')],
  );
  return (
    <PaperPage heading={m.key.print} lead={m.key.cardText} head={<p>{m.key.cardWarning}</p>}>
      {paper ? (
        <PaperOut paper={paper} files={[]} />
      ) : codes === null ? (
        <Loading label={m.strip.making} />
      ) : (
        <Note icon="key">{m.why2['no-key']}</Note>
      )}
    </PaperPage>
  );
}

export function SlipsPage({ open: { round } }: { readonly open: OpenRound }) {
  const m = useWords(staffCheckMessages);
  const words = useFourWords(round);
  const codes = useCodes(() => slipLinks(round), round.id);
  const paper = useMemo(
    () =>
      codes && codes !== 'failed' && codes.length > 0
        ? slipsDocument({ round, m, locale: locale.value, codes, words })
        : null,
    [round, m, codes, words.join(' ')],
  );
  return (
    <PaperPage
      heading={m.invite.slips}
      lead={m.invite.slipsText({ n: round.slips })}
      head={
        <>
          <p>{m.invite.random}</p>
          <p class="tm-sub">{m.invite.honest}</p>
        </>
      }
    >
      {paper ? (
        <PaperOut paper={paper} files={[]} />
      ) : codes === null ? (
        <Loading label={m.strip.making} />
      ) : (
        <Note icon="key">{m.why2['no-key']}</Note>
      )}
    </PaperPage>
  );
}

/** @param kind whom the page is for */
function ResultPage({ open: { round, all }, kind }: { readonly open: OpenRound; readonly kind: 'boss' | 'staff' }) {
  const m = useWords(staffCheckMessages);
  const { questions } = useWords(employeeWords);
  const language = locale.value;
  const paper = useMemo(() => {
    if (!round.counts) return null;
    const input = {
      round,
      m,
      locale: language,
      counts: round.counts,
      last: lastBefore(all, round)?.counts ?? null,
      titleOf: (id: keyof typeof questions) => questions[id].title,
      stepOf: (id: keyof typeof questions) => questions[id].ifNot,
    };
    return kind === 'boss' ? bossDocument(input) : staffDocument(input);
  }, [round, all, m, questions, language, kind]);
  return (
    <PaperPage heading={kind === 'boss' ? m.rollup.boss : m.rollup.staff} lead={m.paper.note}>
      {paper ? <PaperOut paper={paper} files={['html', 'text']} /> : <Note icon="lock">{m.wall.sealed}</Note>}
    </PaperPage>
  );
}

export const BossPage = ({ open }: { readonly open: OpenRound }) => <ResultPage open={open} kind="boss" />;
export const StaffPage = ({ open }: { readonly open: OpenRound }) => <ResultPage open={open} kind="staff" />;
