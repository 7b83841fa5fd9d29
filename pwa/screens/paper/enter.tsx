// Typing a filled-in sheet back in: one line an item, keyboard only, each line told and undoable.
import { useRef, useState } from 'preact/hooks';
import { ITEM_IDS, itemWords } from '../../../shared/content/index.ts';
import { readAnswer, type Status } from '../../../shared/core/answer.ts';
import { answerEdits } from '../../../shared/core/answer-edits.ts';
import type { Value } from '../../../shared/core/log/change.ts';
import { path } from '../../../shared/core/log/path.ts';
import { readValue } from '../../../shared/core/log/state.ts';
import { type EntryLine, nextCode, readEntryLine } from '../../../shared/core/paper/entry-line.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { paperMessages } from '../../../shared/i18n/paper.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { Form } from '../../../shared/ui/field/form.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Row, Rows } from '../../../shared/ui/rows/rows.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { PLAN, reviewClock, usePlan } from '../../plan.ts';

type Entered = {
  readonly key: number;
  readonly item: string;
  readonly text: string;
  /** what stood there before, to go back to */
  readonly back: readonly { readonly path: string; readonly value: Value }[];
};

type Entry = Extract<EntryLine, { kind: 'entry' }> & { readonly status: Status };

const isComplete = (line: EntryLine): line is Entry => line.kind === 'entry' && line.status !== null;

/** Lines on the screen; all of them count. */
const SHOWN = 10;

function useEntryWords() {
  const m = useWords(paperMessages).entry;
  const titles: Readonly<Record<string, { readonly title: string }>> = useWords(itemWords).items;
  const named = (item: string) => ({ item, title: titles[item]?.title ?? '' });
  const problem = (line: EntryLine): string => {
    if (line.kind === 'empty') return m.empty;
    if (line.kind === 'no-such-code') return m.noCode({ code: line.code.slice(0, 20) });
    if (line.kind === 'no-such-status') return m.noStatus({ text: line.text.slice(0, 20) });
    if (line.kind === 'no-such-day') return m.noDay({ text: line.text.slice(0, 20) });
    return m.askStatus(named(line.item));
  };
  const told = (line: Entry): string => {
    const text = m.saved({ ...named(line.item), status: m.statuses[line.status] });
    return line.due ? m.savedDue({ line: text, day: formatDay(line.due, locale.value) }) : text;
  };
  return { m, named, problem, told };
}

function EnterScreen() {
  const { m, named, problem, told } = useEntryWords();
  const store = useStore();
  const plan = usePlan();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [said, setSaid] = useState('');
  const [entered, setEntered] = useState<readonly Entered[]>([]);
  const count = useRef(0);
  const listed = plan.entries.map(({ item }) => item.id);
  const last = entered[0]?.item ?? null;
  const next = nextCode(last, listed.length > 0 ? listed : ITEM_IDS);

  const take = (line: Entry): void => {
    const before = store.state.value;
    const edits = [
      ...answerEdits({ plan: PLAN, item: line.item }, readAnswer(before, PLAN, line.item), line.status, reviewClock())
        .edits,
      ...(line.due ? [{ path: path.answer(PLAN, line.item, 'due'), value: line.due }] : []),
    ];
    const back = edits.map((edit) => ({ path: edit.path, value: readValue(before, edit.path) ?? null }));
    void store.set(edits);
    count.current += 1;
    setEntered([{ key: count.current, item: line.item, text: told(line), back }, ...entered]);
    setSaid(told(line));
    setError(undefined);
    setTyped('');
  };
  const submit = (): void => {
    const line = readEntryLine(typed, ITEM_IDS, today());
    if (isComplete(line)) take(line);
    else {
      setError(problem(line));
      setSaid('');
    }
  };
  const undo = (entry: Entered): void => {
    void store.set(entry.back);
    setEntered(entered.filter(({ key }) => key !== entry.key));
    setSaid(m.undone({ item: entry.item }));
    document.getElementById('entry-line')?.focus();
  };
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.title}</h1>
        <p>{m.lead}</p>
        <p class="tm-sub">{m.digits}</p>
      </div>
      <Form onSubmit={submit}>
        <TextField
          id="entry-line"
          label={m.field}
          hint={m.hint}
          value={typed}
          onInput={setTyped}
          error={error}
          maxLength={60}
          spellcheck={false}
        />
        <Button type="submit" wide>
          {m.save}
        </Button>
        <StatusLine>{said}</StatusLine>
        {next && <p class="tm-sub">{m.next(named(next))}</p>}
      </Form>
      {entered.length > 0 && (
        <section aria-labelledby="entered">
          <h2 id="entered">{m.done}</h2>
          <p class="tm-sub">{m.count({ n: entered.length })}</p>
          <Rows>
            {entered.slice(0, SHOWN).map((entry) => (
              <Row
                key={entry.key}
                plain
                title={entry.text}
                aside={
                  <Button
                    kind="text"
                    size="small"
                    icon="undo"
                    context={m.about({ item: entry.item })}
                    onClick={() => undo(entry)}
                  >
                    {m.undo}
                  </Button>
                }
              />
            ))}
          </Rows>
        </section>
      )}
    </div>
  );
}

export default {
  needs: [paperMessages, itemWords, uiMessages],
  title: () => paperMessages.get(locale.value).entry.title,
  back: () => href('paper'),
  view: EnterScreen,
} satisfies Screen;
