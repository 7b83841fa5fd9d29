// What the text of a link tells: whose site it is, what is inside, what to do next.

import type {
  InvitationCheck,
  LinkCheck,
  LookalikeLink,
  OtherLink,
  RealLink,
} from '../../../shared/core/meeting/link-types.ts';
import { WRAPPER_NAMES } from '../../../shared/core/meeting/wrapped-link.ts';
import { linkCheckMessages } from '../../../shared/i18n/link-check.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Notice } from '../../../shared/ui/notice/notice.tsx';
import { Card, Note } from '../../../shared/ui/panel/panel.tsx';
import { Steps } from '../../../shared/ui/steps/steps.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import { toolCommonWords } from '../../parts/page-words.ts';
import { LinkHost } from './link-host.tsx';
import { Point, Points } from './link-points.tsx';
import { OtherLinks } from './other-links.tsx';
import { headOf, nameOf } from './verdict-words.ts';

function WhatIsWrong({ check }: { readonly check: LookalikeLink }) {
  const m = useWords(linkCheckMessages);
  const { realHost } = check;
  const isDomain = realHost.split('.').length === 2;
  return (
    <Card title={m.where} level={3}>
      <LinkHost link={check} />
      <Points>
        <Point kind="wrong">{m.how[check.how]}</Point>
        {check.how !== 'port' && <Point kind="mind">{m.siteIs({ site: check.link.slice(...check.site) })}</Point>}
        <Point kind="ok">{isDomain ? m.realEnds({ host: realHost }) : m.realIs({ host: realHost })}</Point>
      </Points>
    </Card>
  );
}

type Inside = Pick<InvitationCheck, 'passcodeInText' | 'secretWord'> & { readonly check: RealLink };

/** Only what is sure: of a link that may be cut off, nothing that its rest could change. */
function WhatIsInside({ check, passcodeInText, secretWord }: Inside) {
  const m = useWords(linkCheckMessages);
  const common = useWords(toolCommonWords);
  const permanent = { yes: m.permanentYes, maybe: m.permanentMaybe, no: m.permanentNo };
  const code = check.hasPasscode ? m.passcode : passcodeInText ? m.passcodeInText : m.noPasscode;
  return (
    <Card title={m.inside} level={3}>
      <LinkHost link={check} />
      {check.phase !== null && (
        <Points>
          <Point kind="mind">{m.phase({ phase: common.phases[check.phase] })}</Point>
          {check.mayBeCut && <Point kind="wrong">{m.mayBeCut}</Point>}
          {(check.hasPasscode || !check.mayBeCut) && (
            <Point kind={check.hasPasscode || passcodeInText ? 'mind' : 'ok'}>{code}</Point>
          )}
          {!check.mayBeCut && (
            <Point kind={check.permanentRoom === 'no' ? 'ok' : 'mind'}>{permanent[check.permanentRoom]}</Point>
          )}
          <Point kind="mind">{m.lobbyUnknown}</Point>
          {check.role === 'host' && <Point kind="mind">{m.roleHost}</Point>}
          {secretWord !== null && <Point kind="mind">{m.secret({ word: secretWord })}</Point>}
        </Points>
      )}
    </Card>
  );
}

function WhatWasSeen({ check }: { readonly check: OtherLink }) {
  const m = useWords(linkCheckMessages);
  return (
    <Card title={m.whereReal} level={3}>
      <LinkHost link={check} />
      <p>{m.siteIs({ site: check.link.slice(...check.site) })}</p>
    </Card>
  );
}

function Wrapping({ check }: { readonly check: LinkCheck }) {
  const m = useWords(linkCheckMessages);
  const { wrapper } = check;
  const isHidden = check.kind === 'other-site' && (check.reason === 'wrapper' || check.reason === 'short');
  if (!wrapper || isHidden) return null;
  return (
    <Note>
      <p>{wrapper === 'redirect' ? m.redirected : m.wrapped({ name: WRAPPER_NAMES[wrapper] })}</p>
    </Note>
  );
}

/** The verdict in one line, for a region that is there before it. */
export function VerdictLine({ check }: Pick<InvitationCheck, 'check'>) {
  const { title, text } = headOf(check, useWords(linkCheckMessages));
  return (
    <>
      {title} {text}
    </>
  );
}

export function LinkVerdict({ check, links, passcodeInText, secretWord }: InvitationCheck) {
  const m = useWords(linkCheckMessages);
  const head = headOf(check, m);
  const isCut = check.kind === 'real' && check.mayBeCut;
  const advice = isCut ? (['paste-whole-link', ...check.advice] as const) : check.advice;
  return (
    <section class="tm-stack" aria-label={head.title}>
      <Notice kind={head.kind} title={head.title} level={2}>
        <p>{head.text}</p>
      </Notice>
      <Wrapping check={check} />
      {check.kind === 'lookalike' && <WhatIsWrong check={check} />}
      {check.kind === 'real' && <WhatIsInside {...{ check, passcodeInText, secretWord }} />}
      {check.kind === 'other-site' && <WhatWasSeen check={check} />}
      <OtherLinks first={check} links={links} />
      <Card title={m.next} level={3}>
        <Steps items={advice.map((one) => m.advice[one])} />
        {check.advice.includes('report-if-entered') && (
          <Button kind="secondary" wide icon="help" href={href('incident', 'phishing')}>
            {m.entered}
          </Button>
        )}
      </Card>
      {check.kind === 'real' && (
        <TextLink href={href('meeting', 'tool', check.tool)} after="next">
          {m.toolSettings({ tool: nameOf(check.tool) })}
        </TextLink>
      )}
    </section>
  );
}
