// Both manifests, against PERMISSIONS.md, the core's hosts and the words of the browser.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_PATTERNS, EXCLUDED_PATTERNS, TOOL_PATTERNS } from '../../extension/hosts.ts';
import { buildLocales, buildManifest, OPTIONAL_PERMISSIONS, PERMISSIONS } from '../../extension/manifest.ts';
import { TOOL_ADDRESSES } from '../../shared/core/meeting/moment.ts';
import { TOOLS } from '../../shared/core/meeting/moment-types.ts';
import { POLICY_KEYS } from '../../shared/core/reminder-settings.ts';
import { NOWHERE, SOMEWHERE } from '../fixtures/addresses.ts';
import { SEEN_ADDRESSES } from '../fixtures/seen-addresses.ts';

const browsers = ['chromium', 'firefox'] as const;
const doc = readFileSync('extension/PERMISSIONS.md', 'utf8');

/** Whether an address fits a match pattern of the manifest. */
function fits(address: string, pattern: string): boolean {
  const [, host = '', path = ''] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const url = new URL(address);
  const hostFits = host.startsWith('*.')
    ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1))
    : url.hostname === host;
  return url.protocol === 'https:' && hostFits && url.pathname.startsWith(path.replace(/\*$/, ''));
}
const runsOn = (address: string) =>
  ALL_PATTERNS.some((pattern) => fits(address, pattern)) &&
  !EXCLUDED_PATTERNS.some((pattern) => fits(address, pattern));

describe.each(browsers)('the manifest for %s', (browser) => {
  const manifest = buildManifest(browser, '1.2.3') as Record<string, unknown>;

  it('asks for three permissions and one optional one, and for nothing else', () => {
    expect(manifest.permissions).toEqual(['storage', 'alarms', 'activeTab']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    for (const key of [
      'host_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('does not run in private windows, where nothing may stay on the device', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('gives each page the facts of its own tool, before the script that needs them', () => {
    const scripts = (manifest.content_scripts as { js: string[]; matches: string[] }[]).slice(1);
    expect(scripts.map(({ js }) => js)).toEqual(TOOLS.map((tool) => [`content-${tool}.js`, 'content.js']));
    expect(scripts.flatMap(({ matches }) => matches)).toEqual(ALL_PATTERNS);
  });

  it('has no wildcard host beyond the tools’ own names', () => {
    for (const script of manifest.content_scripts as { matches: string[] }[]) {
      for (const pattern of script.matches) expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z.]+\.(us|com|microsoft)\//);
    }
  });

  it('lets the extension’s pages load nothing from elsewhere', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
    expect(policy).toContain("default-src 'none'");
  });

  it('names messages that exist in both languages', () => {
    const used = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    const { ja, en } = buildLocales();
    for (const locale of [ja, en] as Record<string, { message: string }>[]) {
      expect(Object.keys(locale).sort()).toEqual([...new Set(used)].sort());
      for (const { message } of Object.values(locale)) expect(message).not.toBe('');
    }
    expect((ja as Record<string, { message: string }>).description?.message.length).toBeLessThanOrEqual(132);
    expect((en as Record<string, { message: string }>).description?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('the two manifests', () => {
  it('differ only where the browsers do', () => {
    const [chromium, firefox] = browsers.map((browser) => buildManifest(browser, '1.2.3') as Record<string, unknown>);
    const own = ['background', 'storage', 'minimum_chrome_version', 'browser_specific_settings'];
    const rest = (manifest: Record<string, unknown> = {}) =>
      Object.entries(manifest).filter(([key]) => !own.includes(key));
    expect(rest(chromium)).toEqual(rest(firefox));
    expect(chromium?.background).toEqual({ service_worker: 'background.js' });
    expect(firefox?.background).toEqual({ scripts: ['background.js'] });
    expect(firefox?.browser_specific_settings).toMatchObject({
      gecko: { data_collection_permissions: { required: ['none'] }, strict_min_version: '142.0' },
    });
  });
});

describe('PERMISSIONS.md', () => {
  it('has one heading per permission, and none too many', () => {
    const headings = [...doc.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    const named = [...PERMISSIONS, ...OPTIONAL_PERMISSIONS.map((name) => `${name} (optional)`)];
    expect(headings).toEqual([...named, 'Pages: the meeting tools', 'What it does not ask for']);
    expect(doc).toContain('"incognito": "not_allowed"');
  });

  it('lists exactly the pages of the manifest', () => {
    const listed = [...doc.matchAll(/^- `(https:[^`]+)`$/gm)].map(([, pattern]) => pattern);
    expect(listed).toEqual(ALL_PATTERNS);
  });
});

describe('the pages', () => {
  it('are every page with a moment', () => {
    for (const { address } of SOMEWHERE) expect(runsOn(address), address).toBe(true);
    for (const { address, isRunOn, moment } of SEEN_ADDRESSES)
      if (moment) expect(runsOn(address), address).toBe(isRunOn || address.includes('calendar.google.com'));
  });

  it('are on hosts of the core only', () => {
    for (const { tool, hosts } of TOOL_ADDRESSES) {
      for (const pattern of TOOL_PATTERNS[tool]) {
        const host = pattern.slice('https://'.length).split('/')[0]?.replace(/^\*\./, '');
        expect(hosts.map((rule) => rule.host)).toContain(host);
      }
    }
  });

  it('are no help and no marketing', () => {
    const names = /^https:\/\/(?:support|blog|marketplace|status|events|www|help|developer|signin|community)\./;
    const help = NOWHERE.filter(({ address }) => names.test(address));
    expect(help.length).toBeGreaterThan(8);
    for (const { address } of help) expect(runsOn(address), address).toBe(false);
  });
});

describe('the policy schema', () => {
  it('has every key that a policy can set, and the document names each', () => {
    const schema = JSON.parse(readFileSync('extension/public/managed-schema.json', 'utf8')) as { properties: object };
    const keys = [...POLICY_KEYS, 'contact', 'rulePage', 'employeesMayChange'];
    expect(Object.keys(schema.properties).sort()).toEqual([...keys].sort());
    const document = readFileSync('docs/roll-out.md', 'utf8');
    for (const key of keys) expect(document).toContain(`\`${key}\``);
  });
});
