// その他: every page that has no tab of its own. On wide screens the side bar shows the most used of them.
import { CHANGELOG } from '../../../shared/content/index.ts';
import { formatMonth } from '../../../shared/i18n/format.ts';
import { frameMessages } from '../../../shared/i18n/frame.ts';
import { moreMessages } from '../../../shared/i18n/more.ts';
import type { IconName } from '../../../shared/ui/icon/icon.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { GroupHead, Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { isInstalled } from '../../install-prompt.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { isOwn } from '../../plan-in-use.ts';

declare const __APP_VERSION__: string;

type Words = ReturnType<typeof moreMessages.get>;
/** the page's key in the words (its sentence is `<key>Text`), its address, its icon */
type Entry = readonly [key: Extract<keyof Words, string>, address: string, icon: IconName];

const TROUBLE: readonly Entry[] = [
  ['incident', 'incident', 'help'],
  ['contacts', 'contacts', 'call'],
  ['glossary', 'glossary', 'book'],
  ['threats', 'threats', 'alert'],
  ['handbook', 'handbook', 'info'],
  ['search', 'search', 'search'],
];
const PAPER: readonly Entry[] = [
  ['staff', 'staff', 'people'],
  ['report', 'report', 'file'],
  ['asked', 'asked', 'building'],
  ['rules', 'rules', 'edit'],
  ['notices', 'notices', 'chat'],
  ['roles', 'roles', 'people'],
  ['blank', 'paper', 'list'],
  ['card', 'emergency-card', 'printer'],
  ['calendar', 'calendar', 'calendar'],
  ['csv', 'csv', 'download'],
];
const APP: readonly Entry[] = [
  ['exchange', 'exchange', 'share'],
  ['ways', 'ways', 'people'],
  ['install', 'install', 'phone'],
  ['extension', 'meeting/extension', 'puzzle'],
  ['settings', 'settings', 'gear'],
  ['about', 'about', 'info'],
];

function Group({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) {
  const words: Readonly<Record<string, unknown>> = useWords(moreMessages);
  const text = (key: string) => String(words[key] ?? '');
  return (
    <section>
      <GroupHead title={title} />
      <Rows>
        {entries.map(([key, address, icon]) => (
          <Row
            key={key}
            href={href(...address.split('/'))}
            lead={<RowIcon icon={icon} />}
            title={text(key)}
            sub={text(`${key}Text`)}
          />
        ))}
      </Rows>
    </section>
  );
}

/** The version of the app and the month of its data, and that no ministry made it. */
export function Imprint() {
  const m = useWords(moreMessages);
  const frame = useWords(frameMessages);
  const month = (CHANGELOG[0]?.day ?? '').slice(0, 7);
  return (
    <p class="tm-sub">
      {m.version({ version: __APP_VERSION__, month: formatMonth(month, locale.value) })}
      <br />
      {frame.notOfficial}
    </p>
  );
}

function More() {
  const m = useWords(moreMessages);
  // One person makes no papers of a company and collects nobody's answers.
  const own = isOwn();
  return (
    <div class="tm-sections">
      <h1>{m.title}</h1>
      <Group title={m.trouble} entries={TROUBLE} />
      {!own && <Group title={m.paper} entries={PAPER} />}
      <Group
        title={m.app}
        entries={APP.filter(([key]) => (key !== 'install' || !isInstalled()) && (key !== 'ways' || !own))}
      />
      <Imprint />
    </div>
  );
}

export default {
  needs: [moreMessages],
  title: () => moreMessages.get(locale.value).title,
  view: More,
} satisfies Screen;
