// Requests of the person in charge: what a browser does after it has asked for the password.
import type { Ask } from '../../../shared/carrier/same-origin.ts';
import { sameOrigin } from '../../../shared/carrier/same-origin.ts';
import { ADMIN } from './apache.ts';

const BASIC = `Basic ${Buffer.from(`${ADMIN.username}:${ADMIN.password}`).toString('base64')}`;

export function asAdmin(url: string): Ask {
  const ask = sameOrigin(url);
  return (path, request) =>
    ask(path, request.withPassword ? { ...request, headers: { ...request.headers, Authorization: BASIC } } : request);
}
