// まだ確かめていないこと: every kind of doubt with its number.
import { LAST_REVIEWED } from '../../../shared/content/index.ts';
import { aboutMessages } from '../../../shared/i18n/about.ts';
import { formatMonth, formatNumber } from '../../../shared/i18n/format.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { Row, Rows } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { DOUBTS } from './doubts.ts';

/** The oldest of the months in which a kind of fact was last gone through. */
const reviewed = (): string => Object.values(LAST_REVIEWED).toSorted()[0] ?? '';

function DoubtList() {
  const m = useWords(aboutMessages);
  const number = (n: number) => formatNumber(n, locale.value);
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.doubtsHeading}</h1>
        <p>{m.doubtsIntro}</p>
        <p>{m.doubtsHint}</p>
        <p class="tm-sub">{m.reviewed({ month: formatMonth(reviewed(), locale.value) })}</p>
      </div>
      <Rows label={m.doubtsHeading}>
        {DOUBTS.filter(({ n }) => n > 0).map(({ kind, n, total }) => (
          <Row
            key={kind}
            title={m.doubts[kind].title}
            sub={m.doubts[kind].text}
            aside={<span class="tm-num">{m.doubtOf({ n: number(n), total: number(total) })}</span>}
          />
        ))}
      </Rows>
      <Note title={m.tell}>
        <p>{m.tellText}</p>
      </Note>
    </div>
  );
}

export default {
  needs: [aboutMessages],
  title: () => aboutMessages.get(locale.value).doubtsTitle,
  back: () => href('about'),
  view: DoubtList,
} satisfies Screen;
