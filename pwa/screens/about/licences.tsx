// Licences: ours, and those of the parts we use, with their copyright lines and texts.

import { aboutMessages } from '../../../shared/i18n/about.ts';
import { Details } from '../../../shared/ui/details/details.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { Row, Rows } from '../../../shared/ui/rows/rows.tsx';
import { inBrackets } from '../../../shared/ui/signs.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { LICENCE_TEXTS, type Licence, THIRD_PARTIES } from './third-party.ts';

/** English, but for a name that is written in Japanese. */
function Copyright({ line }: { readonly line: string }) {
  const [, english, name] = /^([^\u3040-\u9fff]*)(.*)$/u.exec(line) ?? [];
  return (
    <>
      <span lang="en">{english}</span>
      {name && <span lang="ja">{name}</span>}
    </>
  );
}

function Licences() {
  const m = useWords(aboutMessages);
  return (
    <div class="tm-sections">
      <div class="tm-stack">
        <h1>{m.licencesHeading}</h1>
        <h2>{m.own}</h2>
        <p>{m.ownCode}</p>
        <p>{m.ownWords}</p>
        <Note>
          <p>{m.tokens}</p>
        </Note>
      </div>
      <section class="tm-stack" data-gap="3" aria-labelledby="parts">
        <h2 id="parts">{m.parts}</h2>
        <p>{m.partsLead}</p>
        <Rows label={m.parts}>
          {THIRD_PARTIES.map(({ name, licence, copyright, extensionOnly }) => (
            <Row
              key={name}
              title={<span lang="en">{name}</span>}
              sub={
                <>
                  <Copyright line={copyright} />
                  {extensionOnly && inBrackets(m.partsInExtension)}
                </>
              }
              aside={<span lang="en">{licence}</span>}
            />
          ))}
        </Rows>
      </section>
      <section aria-labelledby="texts">
        <h2 id="texts">{m.texts}</h2>
        {(Object.keys(LICENCE_TEXTS) as Licence[]).map((licence) => (
          <Details key={licence} summary={<span lang="en">{licence}</span>}>
            <div class="tm-stack tm-sub" data-gap="3" lang="en">
              {LICENCE_TEXTS[licence].map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          </Details>
        ))}
      </section>
    </div>
  );
}

export default {
  needs: [aboutMessages],
  title: () => aboutMessages.get(locale.value).licences,
  back: () => href('about'),
  view: Licences,
} satisfies Screen;
