// Check of a meeting link: paste it, or share it to the app; only its text is looked at.

import { useEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_TEXT } from '../../../shared/core/meeting/link-check.ts';
import { linkCheckMessages } from '../../../shared/i18n/link-check.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { go, href, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { toolCommonWords } from '../../parts/page-words.ts';
import { toolWordNeeds } from '../../parts/tool-words.ts';
import { LinkVerdict, VerdictLine } from './link-verdict.tsx';
import { useInvitationCheck } from './use-invitation-check.ts';

/** One more than the check takes: it must see that a text was longer, for at a cut half a link looks whole. */
const MAX_TAKEN_CHARS = LONGEST_TEXT + 1;

function LinkCheckScreen({ route }: { readonly route: Route }) {
  const m = useWords(linkCheckMessages);
  const shared = (route.query.get('text') ?? '').slice(0, MAX_TAKEN_CHARS);
  const [text, setText] = useState(shared);
  const [checked, setChecked] = useState<string | null>(shared || null);
  const [error, setError] = useState<string | undefined>();
  const verdict = useRef<HTMLDivElement>(null);
  const photo = useRef<HTMLInputElement>(null);
  const { result, isDone } = useInvitationCheck(checked);
  const isScrollDue = useRef(false);

  useEffect(() => {
    if (!shared) return;
    setText(shared);
    setChecked(shared);
    setError(undefined);
    go(href('meeting', 'link'), 'replace'); // a meeting link may hold a passcode: not into the history
  }, [shared]);

  // A text full of links has its verdict some turns after the press.
  useEffect(() => {
    if (result && isScrollDue.current) verdict.current?.scrollIntoView({ block: 'nearest' });
    if (result) isScrollDue.current = false;
  }, [result]);

  const run = (entry: string) => {
    const wanted = entry.trim();
    setError(wanted ? undefined : m.empty);
    setChecked(wanted || null);
    isScrollDue.current = wanted !== '' && wanted !== checked;
    if (wanted && wanted === checked) verdict.current?.scrollIntoView({ block: 'nearest' });
    if (!wanted) document.getElementById('link')?.focus();
  };
  const take = (found: string) => {
    const wanted = found.slice(0, MAX_TAKEN_CHARS);
    setText(wanted);
    run(wanted);
  };
  const takePhoto = async (file: File | undefined) => {
    if (!file) return;
    // A reader that does not load reads as little as a picture without a code.
    const found = await import('../exchange/read-picture.ts')
      .then(({ readPhoto }) => readPhoto(file))
      .catch(() => null);
    if (found) take(found);
    else setError(m.photoFailed);
  };
  const paste = async () => {
    try {
      take(await navigator.clipboard.readText());
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
          maxLength={MAX_TAKEN_CHARS}
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
          <Button kind="secondary" icon="qr" onClick={() => photo.current?.click()}>
            {m.photo}
          </Button>
        </Buttons>
        <input
          ref={photo}
          hidden
          type="file"
          accept="image/*"
          onChange={(event) => {
            void takePhoto(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </form>
      <p class="tm-vh" role="status">
        {result ? <VerdictLine {...result} /> : !isDone && m.checking}
      </p>
      <div ref={verdict} aria-busy={!isDone}>
        {result ? <LinkVerdict {...result} /> : !isDone && <p class="tm-sub">{m.checking}</p>}
      </div>
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
