// A browser of our own for the parts of the extension: storage in memory, one tab in front, messages handed over at once.

type Listener = (...given: never[]) => unknown;
type Area = 'local' | 'session' | 'managed';

const event = () => {
  const listeners: Listener[] = [];
  return { addListener: (one: Listener) => listeners.push(one), listeners };
};

export type Tab = { readonly id: number; readonly url?: string };

/** What a test may set and look at. */
export type OwnBrowser = {
  readonly areas: Record<Area, Record<string, unknown>>;
  /** sets an area as the browser does: stored first, then told */
  readonly put: (area: Area, values: Record<string, unknown>) => Promise<void>;
  /** the tab in front; without an address where the browser gives none */
  tab: Tab;
  /** what the content script of that tab answers; undefined: there is none */
  page: (message: { readonly name: string }) => unknown;
  /** addresses of tabs that were opened */
  readonly opened: string[];
  /** hands a message to the background as if this sender had sent it */
  readonly tell: (message: object, sender?: object) => Promise<unknown>;
};

const ID = 'own-id';
export const ORIGIN = `chrome-extension://${ID}/`;
export const OWN_PAGE = { id: ID, url: `${ORIGIN}popup/index.html` };
export const ZOOM_PAGE = { id: ID, url: 'https://app.zoom.us/wc/1/join', frameId: 0, tab: { id: 1 } };

/** Puts a new browser in the place of the global one. Modules that name the browser are imported after this. */
export function installBrowser(): OwnBrowser {
  const areas: Record<Area, Record<string, unknown>> = { local: {}, session: {}, managed: {} };
  const changed = event();
  const message = event();
  const tell = async (what: object, sender: object = OWN_PAGE) => {
    for (const listener of message.listeners) {
      const answer = (listener as (message: object, sender: object) => unknown)(what, sender);
      if (answer !== undefined) return answer;
    }
    return undefined;
  };
  const put = async (area: Area, values: Record<string, unknown>) => {
    Object.assign(areas[area], structuredClone(values));
    for (const listener of changed.listeners) (listener as (changes: object, area: string) => void)({}, area);
  };
  const areaOf = (area: Area) => ({
    get: async (key?: string) => structuredClone(key === undefined ? areas[area] : { [key]: areas[area][key] }),
    set: (values: Record<string, unknown>) => put(area, values),
    remove: async (key: string) => {
      delete areas[area][key];
    },
  });
  const own: OwnBrowser = { areas, put, tell, tab: { id: 1 }, page: () => undefined, opened: [] };
  const nothing = async () => undefined;
  const browser = {
    runtime: {
      id: ID,
      getURL: (path: string) => ORIGIN + path,
      getManifest: () => ({ version: '1.0.0' }),
      sendMessage: (what: object) => tell(what),
      onMessage: message,
      onInstalled: event(),
      onStartup: event(),
      openOptionsPage: async () => void own.opened.push('options'),
    },
    storage: { local: areaOf('local'), session: areaOf('session'), managed: areaOf('managed'), onChanged: changed },
    tabs: {
      query: async () => [own.tab],
      create: async ({ url }: { url: string }) => void own.opened.push(url),
      sendMessage: async (_id: number, what: { readonly name: string }) => {
        const answer = own.page(what);
        if (answer === undefined) throw new Error('Nobody listens in that tab.');
        return answer;
      },
      onRemoved: event(),
    },
    action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing, setBadgeTextColor: nothing },
    alarms: { get: nothing, create: () => undefined, onAlarm: event() },
    commands: { onCommand: event() },
    permissions: { contains: async () => true, request: async () => true },
    i18n: { getUILanguage: () => 'ja' },
  };
  Object.assign(globalThis, { browser, chrome: browser });
  return own;
}
