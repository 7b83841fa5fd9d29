// The policy of the document: it asks nobody, but its own host where a company has switched on its drop box.
import type { Plugin } from 'vite';
import { put } from './put.mjs';
import type { Site } from './site.ts';

/** The document with the policy for this site. */
export const withPolicy = (html: string, site: Site | null): string =>
  site?.dropBox ? put(html, "connect-src 'none'", "connect-src 'self'") : html;

export const policyPlugin = (site: Site | null): Plugin => ({
  name: 'telemamori:policy',
  transformIndexHtml: { order: 'pre', handler: (html) => withPolicy(html, site) },
});
