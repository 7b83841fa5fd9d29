// The first line inside a segment: which device wrote it, under which name, and when. What follows is an exchange file, or
// nothing where a device only shows itself. A segment without this line is read as well.
import { guardJson } from '../../shared/core/exchange/json-guard.ts';
import { isId } from '../../shared/core/exchange/schema.ts';
import { LATEST_WALL_MS } from '../../shared/core/log/change.ts';
import { fieldsOf } from '../../shared/core/parse.ts';
import { shortName } from '../../shared/core/team/company-card.ts';

const FORMAT = 'telemamori/segment';
const VERSION = 1;
/** Bytes of a device's name: twenty Japanese characters. */
export const MAX_NAME_BYTES = 60;
const MOST_LETTERS = 1_000;

export type SegmentNote = {
  readonly device: string;
  /** what its person calls it, '' if it has no name */
  readonly name: string;
  /** milliseconds since 1970 by its own clock, 0 if nobody knows */
  readonly made: number;
  /** true: its person has made a new key, and this one ends */
  readonly closed: boolean;
};

export const noteLine = ({ device, name, made, closed }: SegmentNote): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, device, name, made, ...(closed ? { closed } : {}) })}\n`;

/** Takes the note off a text. Null: there is none, so the text is an exchange file of its own. Nothing in it is believed. */
export function readNote(text: string): { readonly note: SegmentNote; readonly file: string } | null {
  const end = text.indexOf('\n');
  const line = text.slice(0, end);
  if (end < 0 || end > MOST_LETTERS || !guardJson(line).ok) return null;
  let fields: ReturnType<typeof fieldsOf>;
  try {
    fields = fieldsOf(JSON.parse(line));
  } catch {
    return null;
  }
  const { format, device, name, made, closed } = fields;
  if (format !== FORMAT || !isId(device)) return null;
  const isMoment = typeof made === 'number' && Number.isFinite(made) && made > 0 && made <= LATEST_WALL_MS;
  const note = {
    device,
    name: typeof name === 'string' ? shortName(name.slice(0, MOST_LETTERS), MAX_NAME_BYTES) : '',
    made: isMoment ? Math.floor(made) : 0,
    closed: closed === true,
  };
  return { note, file: text.slice(end + 1) };
}
