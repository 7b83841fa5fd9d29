// Reads a message that came in. Whatever a page could have sent is hostile until it has passed here.

import { isMomentPhase, isTool, type Moment } from '../../shared/core/meeting/moment-types.ts';
import { type Fields, fieldsOf, oneOf } from '../../shared/core/parse.ts';
import type { MessageName, RequestOf, Undo } from './protocol.ts';

const isRowId = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9-]{1,60}$/.test(value);

/** Null if it is no moment; anything else in it is left behind. */
export function readMoment(value: unknown): Moment | null {
  const { tool, phase, role, ifJoined } = fieldsOf(value);
  if (!isTool(tool) || !isMomentPhase(phase)) return null;
  const known = oneOf(['host', 'guest'] as const)(role) ?? null;
  return { tool, phase, ...(known && { role: known }), ...(ifJoined === true && { ifJoined }) };
}

const withMoment = ({ moment: value }: Fields) => {
  const moment = readMoment(value);
  return moment && { moment };
};

const tick = ({ row, ticked }: Fields) => (isRowId(row) && typeof ticked === 'boolean' ? { row, ticked } : null);

function readUndo(value: unknown): Undo | null {
  const { what, id } = fieldsOf(value);
  if (what === 'today') return { what };
  const known = oneOf(['tool', 'phase', 'row'] as const)(what) ?? null;
  return known && isRowId(id) ? { what: known, id } : null;
}

type Readers = { readonly [N in MessageName]: (fields: Fields) => RequestOf<N> | null };

const READERS: Readers = {
  'moment/enter': withMoment,
  'moment/leave': () => ({}),
  'card/open': (fields) => {
    const moment = readMoment(fields.moment);
    return moment && { moment, isInTalk: fields.isInTalk === true };
  },
  'card/tick': tick,
  'card/end': ({ phase, how }) => {
    const ended = oneOf(['later', 'untouched', 'done'] as const)(how) ?? null;
    return isMomentPhase(phase) && ended ? { phase, how: ended } : null;
  },
  'card/menu': ({ choice }) => {
    const known = oneOf(['today', 'tool', 'place'] as const)(choice) ?? null;
    return known && { choice: known };
  },
  'card/more': () => ({}),
  'share/signal': ({ signal }) => {
    const known = oneOf(['asked', 'started', 'stopped'] as const)(signal) ?? null;
    return known && { signal: known };
  },
  'frame/moment': withMoment,
  'row/tick': (fields) => {
    const row = tick(fields);
    return row && typeof fields.tabId === 'number' ? { ...row, tabId: fields.tabId } : null;
  },
  'settings/change': ({ change }) => ({ change: { ...fieldsOf(change) } }),
  'pause/today': ({ paused }) => (typeof paused === 'boolean' ? { paused } : null),
  'quiet/answer': ({ quieter }) => (typeof quieter === 'boolean' ? { quieter } : null),
  'dismissed/undo': ({ undo: value }) => {
    const undo = readUndo(value);
    return undo && { undo };
  },
  'record/clear': () => ({}),
  'card/sample': () => ({}),
};

export const isMessageName = (value: unknown): value is MessageName =>
  typeof value === 'string' && Object.hasOwn(READERS, value);

/** The request of a message, or null if it is malformed. */
export const readRequest = <N extends MessageName>(name: N, request: unknown): RequestOf<N> | null =>
  READERS[name](fieldsOf(request));
