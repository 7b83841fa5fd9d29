// The ways to invite: numbered slips, or one link as a link, a code and a text; a calendar file for phones; the four words.
import { useState } from 'preact/hooks';
import { DAY_MS, dayNumber } from '../../../shared/core/day.ts';
import { fileNameOf } from '../../../shared/core/paper/printable.ts';
import { invitationLink } from '../../../shared/core/staff-check/invitation.ts';
import { minutesFor } from '../../../shared/core/staff-check/questions.ts';
import { invitationOf, type Round } from '../../../shared/core/staff-check/round.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Card, Note } from '../../../shared/ui/panel/panel.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { now, offsetMinutes } from '../../clock.ts';
import { href } from '../../navigation/router.ts';
import { saveFile, textFile } from '../../parts/save-file.ts';
import { ShareActions } from '../../parts/share-actions.tsx';
import { QrCode } from '../exchange/qr-code.tsx';
import { appAddress, isWeb } from './app-address.ts';
import { KeyStep } from './key-step.tsx';
import { type OpenRound, useFourWords } from './use-rounds.ts';

const AT_NINE_MINUTES = 9 * 60;

function CalendarFile({ round }: { readonly round: Round }) {
  const m = useWords(staffCheckMessages).invite;
  const [said, setSaid] = useState('');
  const title = m.calendarTitle({ minutes: minutesFor(round.questions.length) });
  const save = async () => {
    const { icsText } = await import('../calendar/calendar-file.ts');
    const start = (dayNumber(round.due) ?? 0) * DAY_MS + (AT_NINE_MINUTES + offsetMinutes()) * 60_000;
    const text = icsText({
      events: [
        { kind: 'due', uid: `staff-${round.id}@telemamori`, start, day: round.due, items: [], cancelled: false },
      ],
      words: () => ({ summary: title, description: m.calendarText }),
      name: title,
      sequence: 0,
      now: now(),
    });
    const name = `${fileNameOf(m.calendarFile({ day: round.due }))}.ics`;
    const saved = await saveFile(textFile(name, text, 'text/calendar'));
    setSaid(
      saved === 'saved' ? m.calendarSaved({ name }) : saved === 'failed' || saved === 'refused' ? m.calendarFailed : '',
    );
  };
  return (
    <div class="tm-stack" data-gap="2">
      <Button wide kind="secondary" icon="calendar" onClick={() => void save().catch(() => setSaid(m.calendarFailed))}>
        {m.calendar}
      </Button>
      <StatusLine>{said}</StatusLine>
    </div>
  );
}

function FourWords({ words }: { readonly words: readonly string[] }) {
  const m = useWords(staffCheckMessages).words;
  return (
    <Card title={m.title}>
      <p class="tm-strong">{words.join('・')}</p>
      <p>{m.text}</p>
      <p class="tm-sub">{m.tell}</p>
    </Card>
  );
}

function BySlips({ round }: { readonly round: Round }) {
  const m = useWords(staffCheckMessages).invite;
  return (
    <Card title={m.slips}>
      <p>{m.slipsText({ n: round.slips })}</p>
      <p>{m.random}</p>
      <p class="tm-sub">{m.honest}</p>
      <Button wide icon="printer" href={href('staff', round.id, 'slips')}>
        {m.print}
      </Button>
      <p class="tm-sub">{m.lost}</p>
      <p class="tm-sub">{m.slipsOnly}</p>
    </Card>
  );
}

function ByLink({ round, words }: { readonly round: Round; readonly words: readonly string[] }) {
  const {
    invite: m,
    prepare: { purposes },
  } = useWords(staffCheckMessages);
  const language = locale.value;
  const link = invitationLink(isWeb() ? appAddress() : '', invitationOf(round));
  const body = m.paste({
    n: round.questions.length,
    purpose: purposes[round.purpose],
    reader: round.reader,
    kept: formatDay(round.keptUntil, language),
    due: formatDay(round.due, language, 'short'),
    words: words.join('・'),
    link,
  });
  return (
    <>
      <Card title={m.text}>
        <p class="tm-break">{body.split('\n').flatMap((line, at) => (at === 0 ? [line] : [<br key={at} />, line]))}</p>
        <ShareActions notice={{ subject: m.subject({ minutes: minutesFor(round.questions.length) }), body }} />
        <p class="tm-sub">{m.openWarning}</p>
      </Card>
      <Card title={m.qr}>
        <QrCode text={link} alt={m.qrAlt} />
      </Card>
    </>
  );
}

export function InvitePage({ open }: { readonly open: OpenRound }) {
  const m = useWords(staffCheckMessages).invite;
  const { round } = open;
  const words = useFourWords(round);
  // No invitation before the key is kept on paper and in a file, whatever address is typed.
  if (round.phase === 'preparing') return <KeyStep open={open} />;
  return (
    <div class="tm-sections">
      <h1>{m.title}</h1>
      {!isWeb() && <Note icon="alert">{m.link}</Note>}
      <FourWords words={words} />
      {round.slips > 0 ? <BySlips round={round} /> : <ByLink round={round} words={words} />}
      <CalendarFile round={round} />
      <Button wide href={href('staff', round.id)}>
        {m.done}
      </Button>
    </div>
  );
}
