// The frame around every screen: top bar, navigation, what is loading or failed, focus and title after each change.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { frameMessages } from '../shared/i18n/frame.ts';
import { StoreContext } from '../shared/store/use-store.ts';
import { Frame, Page } from '../shared/ui/frame/frame.tsx';
import { TopBar } from '../shared/ui/frame/top-bar.tsx';
import { IconButton } from '../shared/ui/icon-button/icon-button.tsx';
import { useWords } from '../shared/ui/use-words.ts';
import { type CurrentScreen, currentScreen, loadFailed, showAgain } from './navigation/current-screen.ts';
import { focusHeading } from './navigation/focus-heading.ts';
import { FrameNav } from './navigation/frame-nav.tsx';
import { keepFocus } from './navigation/keep-focus.ts';
import { href, type Route } from './navigation/router.ts';
import type { Screen } from './navigation/screen.ts';
import { followPlace, restorePlace } from './navigation/scroll-memory.ts';
import { updateReady } from './offline/update-ready.ts';
import { Problem } from './parts/problem.tsx';
import { SaveNotice } from './save-notice.tsx';
import { openSavedAnswers, startFailed, store } from './start/start.ts';

function TopBarAction({ action, route }: { readonly action: Screen['action']; readonly route: Route }) {
  const m = useWords(frameMessages);
  return (
    <>
      {!route.pattern.startsWith('incident') && (
        // The side bar of wide screens has it; on a phone it must not be hidden behind another tap.
        <span class="tm-narrow-only">
          <IconButton icon="help" label={m.pages.incident} href={href('incident')} />
        </span>
      )}
      {action === 'close' ? (
        <IconButton icon="close" label={m.close} href={href()} />
      ) : (
        <IconButton icon="search" label={m.search} href={href('search')} />
      )}
    </>
  );
}

/** The place of a route on the page: a change of filters alone is no change of place. */
const placeOf = ({ route }: CurrentScreen): string => `${route.pattern} ${Object.values(route.params).join(' ')}`;

/** Moves focus to the heading and the page to its top (or where it was) when another screen is shown; not on the first one. */
function useArrival(current: CurrentScreen, title: string): void {
  const shown = useRef<string | null>(null);
  const place = placeOf(current);
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
  useLayoutEffect(() => {
    if (shown.current !== null && shown.current !== place) {
      restorePlace();
      focusHeading();
    }
    shown.current = place;
  }, [place]);
}

function ScreenFrame({ current }: { readonly current: CurrentScreen }) {
  const m = useWords(frameMessages);
  const { screen, route, tab } = current;
  const title = screen.title(route);
  const back = screen.back?.(route);
  useArrival(current, m.documentTitle({ page: title }));
  const View = screen.view;
  return (
    <Frame
      skip={m.skip}
      topBar={
        <TopBar
          title={back === undefined && tab === 'home' ? m.appName : title}
          home={back === undefined ? href() : undefined}
          back={back}
          backLabel={m.back}
        >
          <TopBarAction action={screen.action} route={route} />
        </TopBar>
      }
      nav={<FrameNav tab={tab} route={route} />}
    >
      <Page width={screen.width}>
        {loadFailed.value && <Problem title={m.partFailedTitle} text={m.partFailed} onAgain={() => void showAgain()} />}
        <SaveNotice />
        {updateReady.value?.()}
        <View route={route} />
      </Page>
    </Frame>
  );
}

function StartProblem() {
  const m = useWords(frameMessages);
  useLayoutEffect(() => {
    document.title = m.appName;
  }, [m]);
  return (
    <Frame skip={m.skip} topBar={<TopBar title={m.appName} />} nav={null}>
      <Page>
        <h1 class="tm-vh">{m.appName}</h1>
        <Problem title={m.startFailedTitle} text={m.startFailed} onAgain={() => void openSavedAnswers()} />
      </Page>
    </Frame>
  );
}

export function App() {
  useEffect(() => {
    const stop = new AbortController();
    keepFocus(stop.signal);
    followPlace(stop.signal);
    return () => stop.abort();
  }, []);
  const current = currentScreen.value;
  const opened = store.value;
  if (!current) return null; // never so once drawn: the first draw waits for a screen and for the store
  if (startFailed.value) return <StartProblem />;
  if (!opened) return null;
  return (
    <StoreContext.Provider value={opened}>
      <ScreenFrame current={current} />
    </StoreContext.Provider>
  );
}
