// The typed source of both manifests: Chromium with a service worker, Firefox with a background script.

import { TOOLS } from '../shared/core/meeting/moment-types.ts';
import en from '../shared/i18n/en/extension.ts';
import ja from '../shared/i18n/ja/extension.ts';
import { ALL_PATTERNS, EXCLUDED_PATTERNS, TOOL_PATTERNS } from './hosts.ts';

export type Browser = 'chromium' | 'firefox';

export const GECKO_ID = '{0c1d7c5e-7a3b-4c55-9d4f-2f6f0f6f7e21}';

/** Every permission is explained in PERMISSIONS.md; a test compares both. */
export const PERMISSIONS = ['storage', 'alarms', 'activeTab'] as const;
export const OPTIONAL_PERMISSIONS = ['notifications'] as const;

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const ICONS = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

const message = (key: keyof typeof ja) => `__MSG_${key}__`;

const shared = (version: string) => ({
  manifest_version: 3,
  name: message('name'),
  short_name: message('name'),
  description: message('description'),
  version,
  default_locale: 'ja',
  icons: ICONS,
  permissions: PERMISSIONS,
  optional_permissions: OPTIONAL_PERMISSIONS,
  // A private window promises that nothing stays on the device. Counts and settings are kept there, so it does not run there.
  incognito: 'not_allowed',
  content_scripts: [
    {
      matches: ALL_PATTERNS,
      exclude_matches: EXCLUDED_PATTERNS,
      js: ['sentinel.js'],
      run_at: 'document_start',
      all_frames: true,
      world: 'MAIN',
    },
    // No page carries what is known of the other tools.
    ...TOOLS.map((tool) => ({
      matches: TOOL_PATTERNS[tool],
      exclude_matches: EXCLUDED_PATTERNS,
      js: [`content-${tool}.js`, 'content.js'],
      run_at: 'document_start',
      all_frames: true,
    })),
  ],
  action: { default_popup: 'popup/index.html', default_title: message('open'), default_icon: ICONS },
  options_ui: { page: 'options/index.html', open_in_tab: true },
  commands: {
    'focus-card': { suggested_key: { default: 'Alt+Shift+K' }, description: message('focusCard') },
  },
  content_security_policy: { extension_pages: CSP },
});

const OWN: Record<Browser, object> = {
  chromium: {
    minimum_chrome_version: '120',
    background: { service_worker: 'background.js' },
    storage: { managed_schema: 'managed-schema.json' },
  },
  firefox: {
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        // The first version whose consent to "collects nothing" holds on every system.
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

/** The manifest of one browser, ready to be written as JSON. */
export const buildManifest = (browser: Browser, version: string): object => ({ ...shared(version), ...OWN[browser] });

/** `_locales/<language>/messages.json` for both languages. */
export function buildLocales(): Readonly<Record<'ja' | 'en', object>> {
  const toMessages = (words: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(words).map(([key, text]) => [key, { message: text }]));
  return { ja: toMessages(ja), en: toMessages(en) };
}
