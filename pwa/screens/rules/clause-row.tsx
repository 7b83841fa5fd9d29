// One clause of the draft: its text with what was filled in, a switch, and a place to rewrite it.
import './clause-row.css';
import { useState } from 'preact/hooks';
import { rulePath } from '../../../shared/core/paper/rules.ts';
import { ruleMessages } from '../../../shared/i18n/rules.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { StatusTag } from '../../../shared/ui/status-tag/status-tag.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { PLAN } from '../../plan.ts';
import { clauseText, type DraftClause } from './use-rules.ts';

const MAX_CLAUSE_CHARS = 2000;

function ClauseEditor({ clause, onEnd }: { readonly clause: DraftClause; readonly onEnd: () => void }) {
  const m = useWords(ruleMessages);
  const store = useStore();
  const [text, setText] = useState(() => clauseText(clause));
  const [error, setError] = useState<string | undefined>();
  const target = rulePath.text(PLAN, clause.id);
  const take = () => {
    if (text.trim() === '') {
      setError(m.tooEmpty);
      return;
    }
    void store.set([{ path: target, value: text.trim() }]);
    onEnd();
  };
  const restore = () => {
    void store.set([{ path: target, value: null }]);
    onEnd();
  };
  return (
    <form
      class="tm-stack"
      data-gap="3"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <TextField
        label={m.editLabel({ title: clause.title })}
        labelHidden
        rows={5}
        maxLength={MAX_CLAUSE_CHARS}
        value={text}
        onInput={setText}
        error={error}
      />
      <Buttons>
        <Button type="submit" size="small">
          {m.take}
        </Button>
        {clause.ownText ? (
          <Button kind="secondary" size="small" icon="undo" onClick={restore}>
            {m.original}
          </Button>
        ) : (
          <Button kind="secondary" size="small" onClick={onEnd}>
            {m.cancel}
          </Button>
        )}
      </Buttons>
    </form>
  );
}

function ClauseTag({ clause }: { readonly clause: DraftClause }) {
  const m = useWords(ruleMessages);
  if (clause.ownText) return <span class="tm-clause__tag tm-sub">{m.own}</span>;
  if (clause.form === 'always') return <span class="tm-clause__tag tm-sub">{m.forms.always}</span>;
  return <StatusTag status={clause.form} />;
}

export function ClauseRow({ clause }: { readonly clause: DraftClause }) {
  const m = useWords(ruleMessages);
  const store = useStore();
  const [editing, setEditing] = useState(false);
  const name = clause.on ? m.article({ n: clause.number, title: clause.title }) : m.articleOff({ title: clause.title });
  const about = m.about({ title: clause.title });
  const flip = (on: boolean) => void store.set([{ path: rulePath.off(PLAN, clause.id), value: on ? null : true }]);
  return (
    <li class="tm-clause tm-stack" data-gap="2" data-off={clause.on ? undefined : ''}>
      <div class="tm-between">
        <h3>{name}</h3>
        <ClauseTag clause={clause} />
      </div>
      {clause.on && editing && <ClauseEditor clause={clause} onEnd={() => setEditing(false)} />}
      {clause.on && !editing && (
        <p class="tm-clause__text tm-longtext">
          {clause.pieces.map(({ text, variable }, index) =>
            variable ? <mark key={`${index}-${variable}`}>{text}</mark> : text,
          )}
        </p>
      )}
      {!editing && (
        <div class="tm-between">
          <span class="tm-sub">{clause.items.length > 0 && m.itemLabel({ ids: clause.items.join(m.gap) })}</span>
          <span class="tm-line">
            {clause.on && (
              <Button kind="text" size="small" context={about} onClick={() => setEditing(true)}>
                {m.edit}
              </Button>
            )}
            <Button kind="text" size="small" context={about} onClick={() => flip(!clause.on)}>
              {clause.on ? m.leaveOut : m.include}
            </Button>
          </span>
        </div>
      )}
    </li>
  );
}
