// What the text of a link tells: whose site it is, what is inside, what to do next.
import type { ComponentChildren } from 'preact';
import { toolCommonWords } from '../../../shared/content/index.ts';
import type {
  FalseHow,
  LinkCheck,
  LookalikeLink,
  RealLink,
  TextCheck,
} from '../../../shared/core/meeting/link-check.ts';
import { linkCheckMessages } from '../../../shared/i18n/link-check.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Icon, type IconName } from '../../../shared/ui/icon/icon.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Notice, type NoticeKind } from '../../../shared/ui/notice/notice.tsx';
import { Card, Note } from '../../../shared/ui/panel/panel.tsx';
import { Steps } from '../../../shared/ui/steps/steps.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import { wordsOfTool } from '../../parts/tool-words.ts';
import { LinkHost } from './link-host.tsx';
import './link-verdict.css';

type Messages = ReturnType<typeof linkCheckMessages.get>;

/** The right name in a wrong way is no lookalike. */
const WRONG_WAY: readonly FalseHow[] = ['not-https', 'port'];

/** Hosts of other links; a text with more is no invitation. */
const OTHERS_SHOWN = 5;

type Head = { readonly kind: NoticeKind; readonly title: string; readonly text: string };

function headOf(check: LinkCheck, m: Messages): Head {
  if (check.kind === 'not-a-link') return { kind: 'info', title: m.notALink, text: m.notALinkText };
  if (check.kind === 'other-site') return { kind: 'todo', title: m.other, text: m.otherText };
  const tool = wordsOfTool(check.tool).get(locale.value).name;
  if (check.kind === 'lookalike') {
    return WRONG_WAY.includes(check.how)
      ? { kind: 'error', title: m.notSafeWay({ tool }), text: m.notSafeWayText }
      : { kind: 'error', title: m.lookalike({ tool }), text: m.lookalikeText };
  }
  return check.phase === null
    ? { kind: 'todo', title: m.realNotMeeting({ tool }), text: m.realNotMeetingText }
    : { kind: 'ok', title: m.real({ tool }), text: m.realText };
}

function Point(props: { readonly kind: 'ok' | 'wrong' | 'mind'; readonly children: ComponentChildren }) {
  const icons = { ok: 'check', wrong: 'close', mind: 'info' } as const satisfies Record<string, IconName>;
  return (
    <li class="tm-line tm-link-point" data-top="" data-kind={props.kind}>
      <Icon name={icons[props.kind]} size="s" />
      <span>{props.children}</span>
    </li>
  );
}

function WhatIsWrong({ check }: { readonly check: LookalikeLink }) {
  const m = useWords(linkCheckMessages);
  const { realHost } = check;
  const isDomain = realHost.split('.').length === 2;
  const wrongWay = WRONG_WAY.includes(check.how);
  return (
    <Card title={m.where} level={3}>
      <LinkHost link={check} />
      <ul class="tm-stack" data-gap="3">
        <Point kind="wrong">{m.how[check.how]}</Point>
        {!wrongWay && <Point kind="mind">{m.siteIs({ site: check.link.slice(...check.site) })}</Point>}
        <Point kind="ok">{isDomain ? m.realEnds({ host: realHost }) : m.realIs({ host: realHost })}</Point>
      </ul>
    </Card>
  );
}

function WhatIsInside({ check }: { readonly check: RealLink }) {
  const m = useWords(linkCheckMessages);
  const common = useWords(toolCommonWords);
  const rooms = { yes: m.permanentYes, maybe: m.permanentMaybe, no: m.permanentNo };
  return (
    <Card title={m.inside} level={3}>
      <LinkHost link={check} />
      {check.phase !== null && (
        <ul class="tm-stack" data-gap="3">
          <Point kind="mind">{m.phase({ phase: common.phases[check.phase] })}</Point>
          <Point kind={check.hasPasscode ? 'mind' : 'ok'}>{check.hasPasscode ? m.passcode : m.noPasscode}</Point>
          <Point kind={check.permanentRoom === 'no' ? 'ok' : 'mind'}>{rooms[check.permanentRoom]}</Point>
          {check.role === 'host' && <Point kind="mind">{m.roleHost}</Point>}
        </ul>
      )}
    </Card>
  );
}

/** The verdict in one line, for a region that is there before it. */
export function VerdictLine({ check }: Pick<TextCheck, 'check'>) {
  const { title, text } = headOf(check, useWords(linkCheckMessages));
  return (
    <>
      {title} {text}
    </>
  );
}

export function LinkVerdict({ check, others }: TextCheck) {
  const m = useWords(linkCheckMessages);
  const head = headOf(check, m);
  return (
    <section class="tm-stack" aria-label={head.title}>
      <Notice kind={head.kind} title={head.title} level={2}>
        <p>{head.text}</p>
      </Notice>
      {check.wrapper && (
        <Note>
          <p>{m.wrapped[check.wrapper]}</p>
        </Note>
      )}
      {check.kind === 'lookalike' && <WhatIsWrong check={check} />}
      {check.kind === 'real' && <WhatIsInside check={check} />}
      {check.kind === 'other-site' && (
        <Card title={m.whereReal} level={3}>
          <LinkHost link={check} />
          <p>{m.siteIs({ site: check.link.slice(...check.site) })}</p>
        </Card>
      )}
      {check.kind === 'real' && others.length > 0 && (
        <Note>
          <p>{m.others({ hosts: others.slice(0, OTHERS_SHOWN).join(m.otherJoin) })}</p>
        </Note>
      )}
      <Card title={m.next} level={3}>
        <Steps items={check.advice.map((advice) => m.advice[advice])} />
        {check.advice.includes('report-if-entered') && (
          <Button kind="secondary" wide icon="help" href={href('incident', 'phishing')}>
            {m.entered}
          </Button>
        )}
      </Card>
      {check.kind === 'real' && (
        <TextLink href={href('meeting', 'tool', check.tool)} after="next">
          {m.toolSettings({ tool: wordsOfTool(check.tool).get(locale.value).name })}
        </TextLink>
      )}
    </section>
  );
}
