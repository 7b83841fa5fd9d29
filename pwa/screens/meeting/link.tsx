// Check of a meeting link: paste it, or share it to the app; only its text is looked at.
import { useEffect, useRef, useState } from 'preact/hooks';
import { toolCommonWords } from '../../../shared/content/index.ts';
import { checkText } from '../../../shared/core/meeting/link-check.ts';
import { linkCheckMessages } from '../../../shared/i18n/link-check.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Bullets } from '../../../shared/ui/steps/steps.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { go, href, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { toolWordNeeds } from '../../parts/tool-words.ts';
import { LinkVerdict, VerdictLine } from './link-verdict.tsx';

/** Longer texts are whole mails; the link stands near their beginning or is not the point. */
const LONGEST = 20_000;

function LinkCheckScreen({ route }: { readonly route: Route }) {
  const m = useWords(linkCheckMessages);
  const shared = route.query.get('text') ?? '';
  const [text, setText] = useState(shared);
  const [checked, setChecked] = useState<string | null>(shared || null);
  const [error, setError] = useState<string | undefined>();
  const verdict = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!shared) return;
    setText(shared);
    setChecked(shared);
    setError(undefined);
    go(href('meeting', 'link'), 'replace'); // a meeting link may hold a passcode: not into the history
  }, [shared]);

  const run = (entry: string) => {
    const wanted = entry.trim();
    setError(wanted ? undefined : m.empty);
    setChecked(wanted || null);
    if (wanted) requestAnimationFrame(() => verdict.current?.scrollIntoView({ block: 'nearest' }));
    else document.getElementById('link')?.focus();
  };
  const paste = async () => {
    try {
      const pasted = (await navigator.clipboard.readText()).slice(0, LONGEST);
      setText(pasted);
      run(pasted);
    } catch {
      // The browser or the person said no; pasting by hand always works.
      setError(m.pasteFailed);
    }
  };

  return (
    <div class="tm-sections">
      <form
        class="tm-stack"
        data-gap="3"
        onSubmit={(event) => {
          event.preventDefault();
          run(text);
        }}
      >
        <h1>{m.heading}</h1>
        <TextField
          id="link"
          label={m.label}
          hint={m.hint}
          rows={3}
          value={text}
          maxLength={LONGEST}
          spellcheck={false}
          error={error}
          onInput={(value) => {
            setText(value);
            setChecked(null);
          }}
        />
        <Buttons>
          <Button type="submit">{m.check}</Button>
          <Button kind="secondary" icon="copy" onClick={() => void paste()}>
            {m.paste}
          </Button>
        </Buttons>
      </form>
      <p class="tm-vh" role="status">
        {checked !== null && <VerdictLine {...checkText(checked)} />}
      </p>
      <div ref={verdict}>{checked !== null && <LinkVerdict {...checkText(checked)} />}</div>
      <div>
        <Details summary={m.limits}>
          <Bullets items={m.limitsList} />
        </Details>
        <Details summary={m.tips}>
          <Bullets items={m.tipsList} />
        </Details>
      </div>
    </div>
  );
}

export default {
  needs: [linkCheckMessages, toolCommonWords, ...toolWordNeeds],
  title: () => linkCheckMessages.get(locale.value).title,
  back: () => href('meeting'),
  view: LinkCheckScreen,
} satisfies Screen;
