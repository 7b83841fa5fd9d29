// The app's navigation, with its addresses and icons.
import { frameMessages } from '../../shared/i18n/frame.ts';
import { Nav } from '../../shared/ui/frame/nav.tsx';
import type { IconName } from '../../shared/ui/icon/icon.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { isOwn } from '../plan-in-use.ts';
import { href, type Route } from './router.ts';
import type { Tab } from './routes.ts';

const TAB_ICONS: Record<Tab, IconName> = {
  home: 'home',
  checklist: 'list',
  meeting: 'video',
  status: 'chart',
  more: 'menu',
};

const MORE = [
  ['report', 'file'],
  ['incident', 'help'],
  ['glossary', 'book'],
  ['exchange', 'share'],
  ['settings', 'gear'],
] as const satisfies readonly (readonly [string, IconName])[];

const HELP = 'incident';

/** Tabs on a phone, side bar on wide screens. `route` is null while the first screen loads. */
export function FrameNav({ tab, route }: { readonly tab: Tab; readonly route: Route | null }) {
  const m = useWords(frameMessages);
  const first = route?.pattern.split('/')[0];
  const own = isOwn();
  const onSecondary = MORE.some(([page]) => page === first);
  return (
    <Nav
      label={m.mainNav}
      brand={m.appName}
      home={href()}
      tabs={(Object.keys(TAB_ICONS) as Tab[]).map((name) => ({
        href: name === 'home' ? href() : href(name),
        label: m.tabs[name],
        icon: TAB_ICONS[name],
        current: name === tab && !(onSecondary && name !== 'more'),
        // One person has questions instead of measures, and help instead of a status.
        ...(own && name === 'checklist' && { href: href('own'), label: m.tabs.own }),
        ...(own &&
          name === 'status' && { href: href(HELP), label: m.pages[HELP], icon: 'help', current: first === HELP }),
        ...(own && name === 'more' && first === HELP && { current: false }),
      }))}
      more={MORE.filter(([page]) => !(own && (page === 'report' || page === HELP))).map(([page, icon]) => ({
        href: href(page),
        label: m.pages[page],
        icon,
        current: page === first,
      }))}
    />
  );
}
