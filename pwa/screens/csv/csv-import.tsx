// A table read back in: what it would change, to look at before anything is changed, and one tap back afterwards.

import { useState } from 'preact/hooks';
import { ITEM_IDS, itemWords } from '../../../shared/content/index.ts';
import type { Value } from '../../../shared/core/log/change.ts';
import { readValue } from '../../../shared/core/log/state.ts';
import { type CsvEdit, type CsvReading, readCsv } from '../../../shared/core/paper/csv.ts';
import { csvMessages } from '../../../shared/i18n/csv.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { Field } from '../../../shared/ui/field/field.tsx';
import { Notice } from '../../../shared/ui/notice/notice.tsx';
import { Row, Rows } from '../../../shared/ui/rows/rows.tsx';
import { withColon } from '../../../shared/ui/signs.ts';
import { Toast } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { PLAN } from '../../plan.ts';

type State =
  | { readonly kind: 'empty' }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'preview'; readonly reading: CsvReading };

type Said = { readonly text: string; readonly back: readonly { path: string; value: Value }[] };

const wordsOfAll = () => (['ja', 'en'] as const).map((language) => csvMessages.load(language));

function EditRow({ edit }: { readonly edit: CsvEdit }) {
  const m = useWords(csvMessages);
  const titles: Readonly<Record<string, { readonly title: string }>> = useWords(itemWords).items;
  const statuses: Readonly<Record<string, string>> = m.table.statuses;
  const show = (text: string) => (edit.field === 'status' ? statuses[text] : text) || m.nothing;
  return (
    <Row
      plain
      title={`${edit.item} ${titles[edit.item]?.title ?? ''}`}
      sub={withColon(m.fields[edit.field], m.from({ before: show(edit.before), after: show(edit.after) }))}
    />
  );
}

function Problems({ reading }: { readonly reading: CsvReading }) {
  const m = useWords(csvMessages);
  return (
    <Notice kind="todo" title={m.problems} level={3}>
      <ul>
        {reading.problems.slice(0, 20).map(({ row, column, kind, text }) => (
          <li key={`${row} ${column} ${kind} ${text}`}>
            {column === undefined
              ? m.problemRow({ row, what: m.problemKinds[kind] })
              : m.problemCell({ row, column: column.slice(0, 30), what: m.problemKinds[kind] })}
            {text && m.problemText({ text: text.slice(0, 60) })}
            {kind === 'no-such-status' && m.statusHint}
            {kind === 'no-such-day' && m.dayHint}
          </li>
        ))}
      </ul>
      {reading.problems.length > 20 && <p>{m.moreProblems({ n: reading.problems.length - 20 })}</p>}
      <p>{m.left}</p>
    </Notice>
  );
}

function Preview(props: { readonly reading: CsvReading; readonly onTake: () => void; readonly onCancel: () => void }) {
  const m = useWords(csvMessages);
  const { reading, onTake, onCancel } = props;
  const { edits, problems, rows } = reading;
  const said =
    rows === 0 && problems.length > 0
      ? m.noneRead
      : edits.length === 0
        ? m.same
        : m.counts({ rows, edits: edits.length });
  const cleared = edits.filter(({ field, before }) => field === 'status' && before === 'done').length;
  return (
    <section class="tm-stack" aria-labelledby="csv-preview">
      <h3 id="csv-preview">{m.previewTitle}</h3>
      <p role="status">{said}</p>
      {cleared > 0 && <p class="tm-strong">{m.cleared({ n: cleared })}</p>}
      {problems.length > 0 && <Problems reading={reading} />}
      <Rows label={m.previewTitle}>
        {edits.map((edit) => (
          <EditRow key={edit.path} edit={edit} />
        ))}
      </Rows>
      <Buttons>
        {edits.length > 0 && <Button onClick={onTake}>{m.take({ n: edits.length })}</Button>}
        <Button kind="secondary" onClick={onCancel}>
          {m.cancel}
        </Button>
      </Buttons>
    </section>
  );
}

export function CsvImport() {
  const m = useWords(csvMessages);
  const store = useStore();
  const [state, setState] = useState<State>({ kind: 'empty' });
  const [said, setSaid] = useState<Said | null>(null);

  const read = async (file: File): Promise<State> => {
    const { decodeTable, LARGEST_BYTES, parseTable } = await import('./csv-file.ts');
    if (file.size > LARGEST_BYTES) return { kind: 'error', text: m.tooBig };
    const table = parseTable(decodeTable(new Uint8Array(await file.arrayBuffer())));
    const words = (await Promise.all(wordsOfAll())).map((messages) => messages.table);
    const state = store.state.value;
    return {
      kind: 'preview',
      reading: readCsv(table, { itemIds: ITEM_IDS, state, plan: PLAN, words, today: today() }),
    };
  };
  const open = (file: File | undefined) => {
    if (!file) return;
    read(file).then(setState, () => setState({ kind: 'error', text: m.unreadable }));
  };
  const take = async (edits: readonly CsvEdit[]) => {
    const state = store.state.value;
    const back = edits.map(({ path }) => ({ path, value: readValue(state, path) ?? null }));
    await store.set(edits.map(({ path, after }) => ({ path, value: after === '' ? null : after })));
    setState({ kind: 'empty' });
    setSaid({ text: m.taken({ n: edits.length }), back });
  };
  const undo = async (back: Said['back']) => {
    await store.set(back);
    setSaid({ text: m.undone, back: [] });
  };
  return (
    <>
      <Field label={m.choose} hint={m.backHint} error={state.kind === 'error' ? state.text : undefined}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            onChange={(event) => {
              open(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        )}
      </Field>
      {state.kind === 'preview' && (
        <Preview
          reading={state.reading}
          onTake={() => void take(state.reading.edits)}
          onCancel={() => setState({ kind: 'empty' })}
        />
      )}
      <Toast
        message={said?.text ?? null}
        seconds={0}
        onUndo={said && said.back.length > 0 ? () => void undo(said.back) : undefined}
        onClose={() => setSaid(null)}
      />
    </>
  );
}
