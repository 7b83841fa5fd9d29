// Reads a message that came in. Whatever a page could have sent is hostile until it has passed here.
import { isMark, isMomentPhase, isTool, type Moment } from '../../shared/core/meeting/moment-types.ts';
import { isSignName } from '../../shared/core/sign-watch.ts';
import type { Box, FrameLook, MessageName, RequestOf, Undo } from './protocol.ts';

type Fields = Readonly<Record<string, unknown>>;

const oneOf = <T>(value: unknown, allowed: readonly T[]): T | null => allowed.find((one) => one === value) ?? null;
const isRowId = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9-]{1,60}$/.test(value);
const fieldsOf = (value: unknown): Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {};

/** Null if it is no moment; anything else in it is left behind. */
export function readMoment(value: unknown): Moment | null {
  const { tool, phase, role, ifJoined, ifShown, isInTalk, mark } = fieldsOf(value);
  if (!isTool(tool) || !isMomentPhase(phase)) return null;
  const known = oneOf(role, ['host', 'guest'] as const);
  return {
    tool,
    phase,
    ...(known && { role: known }),
    ...(ifJoined === true && { ifJoined }),
    ...(ifShown === true && { ifShown }),
    ...(isInTalk === true && { isInTalk }),
    ...(isMark(mark) && { mark }),
  };
}

/** More than any page has that a person could use. */
const MOST_BOXES = 300;

function readBox(value: unknown): Box[] {
  const { kind: given, x, y, width, height } = fieldsOf(value);
  const kind = oneOf(given, ['control', 'link', 'picture'] as const);
  const isPlace = [x, y, width, height].every((one) => typeof one === 'number' && Number.isFinite(one));
  return kind && isPlace ? [{ kind, x, y, width, height } as Box] : [];
}

/** Null if it is none. */
export function readFrameLook(value: unknown): FrameLook | null {
  const { idle, boxes } = fieldsOf(value);
  if (typeof idle !== 'number' || !Array.isArray(boxes)) return null;
  return { idle, boxes: boxes.slice(0, MOST_BOXES).flatMap(readBox) };
}

const withMoment = ({ moment: value }: Fields) => {
  const moment = readMoment(value);
  return moment && { moment };
};

const tick = ({ row, ticked }: Fields) => (isRowId(row) && typeof ticked === 'boolean' ? { row, ticked } : null);

function readUndo(value: unknown): Undo | null {
  const { what, id } = fieldsOf(value);
  if (what === 'today') return { what };
  const known = oneOf(what, ['tool', 'phase', 'row'] as const);
  return known && isRowId(id) ? { what: known, id } : null;
}

type Readers = { readonly [N in MessageName]: (fields: Fields) => RequestOf<N> | null };

const READERS: Readers = {
  'moment/enter': withMoment,
  'moment/leave': () => ({}),
  'card/open': withMoment,
  'card/tick': tick,
  'card/end': ({ phase, how }) => {
    const ended = oneOf(how, ['later', 'untouched', 'done', 'taken'] as const);
    return isMomentPhase(phase) && ended ? { phase, how: ended } : null;
  },
  'card/menu': ({ choice }) => {
    const known = oneOf(choice, ['today', 'tool', 'place'] as const);
    return known && { choice: known };
  },
  'card/more': () => ({}),
  'share/signal': ({ signal }) => {
    const known = oneOf(signal, ['asked', 'started', 'stopped'] as const);
    return known && { signal: known };
  },
  'frame/moment': ({ moment }) => ({ moment: readMoment(moment) }),
  'sign/seen': ({ tool, sign }) => (isTool(tool) && isSignName(sign) ? { tool, sign } : null),
  'frame/look': () => ({}),
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
