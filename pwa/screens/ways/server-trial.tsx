// Tries the server before anybody trusts it: seven checks, each with its word, and why a server is refused.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ServerCheck, ServerReport, Step } from '../../../shared/carrier/server-check.ts';
import { waysMessages } from '../../../shared/i18n/ways.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { Notice } from '../../../shared/ui/notice/notice.tsx';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { Row, Rows } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { openDropBox } from '../../carriers/drop-box.ts';

const ORDER: readonly ServerCheck[] = ['put', 'twice', 'html', 'script', 'size', 'list', 'remove'];

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly report: ServerReport };

function Refused({ report }: { readonly report: ServerReport }) {
  const m = useWords(waysMessages);
  const [first] = report.steps.filter(({ ok }) => !ok);
  return (
    <Notice kind="error" role="alert" title={m.box.refused} level={3}>
      <p>{m.box.refusedLead}</p>
      <Bullets items={report.failed.map((check) => m.box.reasons[check])} />
      {first?.check === 'put' && <p>{first.status === 0 ? m.box.noAnswer : m.box.other({ status: first.status })}</p>}
    </Notice>
  );
}

function Checks({ steps }: { readonly steps: readonly Step[] }) {
  const m = useWords(waysMessages);
  const said = (check: ServerCheck): string => {
    const own = steps.filter((step) => step.check === check);
    if (own.length === 0) return m.box.notTried;
    return own.every(({ ok }) => ok) ? m.box.passed : m.box.failed;
  };
  return (
    <Rows label={m.box.test}>
      {ORDER.map((check) => (
        <Row key={check} plain title={m.box.each[check]} sub={said(check)} />
      ))}
    </Rows>
  );
}

export function ServerTrial() {
  const m = useWords(waysMessages);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const run = async () => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setSteps([]);
    setState({ kind: 'running' });
    const box = await openDropBox?.();
    const report = await box?.check((step) => setSteps((before) => [...before, step]), signal);
    if (!signal.aborted) setState(report ? { kind: 'done', report } : { kind: 'idle' });
  };
  const running = state.kind === 'running';
  return (
    <Card title={m.box.test}>
      <p>{m.box.testText}</p>
      <p class="tm-sub">{m.box.testLeaves}</p>
      <div aria-live="polite">
        {running && <p>{m.box.running}</p>}
        {state.kind === 'done' && state.report.ok && (
          <Notice kind="ok">
            <p>{m.box.ok}</p>
          </Notice>
        )}
      </div>
      {state.kind === 'done' && !state.report.ok && <Refused report={state.report} />}
      {steps.length > 0 && <Checks steps={steps} />}
      {state.kind === 'done' && (
        <Details summary={m.box.details} kind="quiet">
          <Bullets sub items={state.report.steps.map((step) => m.box.detail(step))} />
        </Details>
      )}
      {!running && <Button onClick={() => void run()}>{state.kind === 'done' ? m.box.again : m.box.test}</Button>}
    </Card>
  );
}
