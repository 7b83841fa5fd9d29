// A device without a browser: the pure core as the app uses it, with a clock of its own that may be wrong.

import { readFile, writeFile } from '../../../shared/core/exchange/file.ts';
import { type LinkPlan, readLink, writeLink } from '../../../shared/core/exchange/link.ts';
import { previewImport, replacingEdits, undoingEdits } from '../../../shared/core/exchange/preview.ts';
import {
  type Change,
  type Clock,
  canonicalJson,
  isTooFarAhead,
  nextStamp,
  seeStamp,
  type Value,
} from '../../../shared/core/log/change.ts';
import { applyChanges, missingFrom, readValue, type State } from '../../../shared/core/log/state.ts';

export type Edit = { readonly path: string; readonly value: Value };

const same = (a: Value | undefined, b: Value | undefined) => canonicalJson(a ?? null) === canonicalJson(b ?? null);

export class Device {
  name: string;
  log: readonly Change[] = [];
  state: State = new Map();
  /** milliseconds by which its wall clock is wrong */
  clockError = 0;
  readonly bad: string[] = [];
  private clock: Clock = [0, 0];
  private known = new Map<string, Change>();
  private written = 0;
  private lastImport: { before: ReadonlyMap<string, Value>; ids: ReadonlySet<string> } | null = null;
  private readonly realTime: () => number;
  private readonly link: LinkPlan;

  constructor(name: string, realTime: () => number, link: LinkPlan) {
    this.name = name;
    this.realTime = realTime;
    this.link = link;
  }

  private now(): number {
    return Math.max(0, this.realTime() + this.clockError);
  }

  private take(changes: readonly Change[]): void {
    const fresh = missingFrom(this.known, changes);
    for (const change of fresh) {
      this.clock = seeStamp(this.clock, change.at, this.now());
      this.known.set(change.id, change);
    }
    this.log = [...this.known.values()];
    this.state = applyChanges(fresh, this.state);
  }

  private stamp(edits: readonly Edit[], on: State): Change[] {
    return edits.map(({ path, value }) => {
      const [now, current] = [this.now(), on.get(path)?.at];
      const at = nextStamp(this.clock, now, current);
      if (isTooFarAhead(at, now) && !(current && isTooFarAhead(current, now)))
        this.bad.push(`${this.name}: an own edit was stamped more than a day ahead`);
      this.clock = seeStamp(this.clock, at, now);
      this.written += 1;
      return { id: `${this.name}-${this.written}`, at, device: this.name, path, value };
    });
  }

  edit(edit: Edit): void {
    this.take(this.stamp([edit], this.state));
    if (!same(readValue(this.state, edit.path), edit.value ?? undefined)) {
      this.bad.push(`${this.name}: an own edit of ${edit.path} does not show`);
    }
  }

  exportFile(): string {
    return writeFile(this.log, { app: 'fault', created: this.now(), device: this.name });
  }

  exportLink(): string {
    return writeLink(this.state, this.link, this.now());
  }

  private import(incoming: readonly Change[], replace: boolean): void {
    const before = new Map([...this.state].map(([path, { value }]) => [path, value]));
    const shown = previewImport(this.log, incoming, this.now());
    if (shown.clashes > 0) this.bad.push(`${this.name}: ${shown.clashes} honest records were taken for clashes`);
    const known = new Set(this.known.keys());
    const edits = replace ? this.stamp(replacingEdits(shown.after, incoming), shown.after) : [];
    this.take([...shown.fresh, ...edits]);
    this.lastImport = { before, ids: new Set(this.log.map(({ id }) => id).filter((id) => !known.has(id))) };
    const wanted = replace ? applyChanges(incoming) : shown.after;
    for (const [path, { value }] of wanted) {
      if (!same(readValue(this.state, path), value))
        this.bad.push(`${this.name}: ${path} is not what the preview said`);
    }
  }

  importFile(text: string, replace = false): void {
    const opened = readFile(text);
    if (!opened.ok || opened.value.kind !== 'open' || opened.value.file.skipped > 0) {
      this.bad.push(`${this.name}: an own file was not read whole: ${JSON.stringify(opened).slice(0, 120)}`);
      return;
    }
    this.import(opened.value.file.records, replace);
  }

  importLink(payload: string): void {
    const content = readLink(payload, this.link);
    if (!content.ok) this.bad.push(`${this.name}: an own link was refused: ${content.problem.code}`);
    else if (content.value.records.length > 0) this.import(content.value.records, false);
  }

  undo(): void {
    if (!this.lastImport) return;
    const edits = undoingEdits(this.lastImport.before, this.lastImport.ids, this.state);
    this.take(this.stamp(edits, this.state));
    for (const { path, value } of edits) {
      if (!same(readValue(this.state, path), value)) this.bad.push(`${this.name}: ${path} was not taken back`);
    }
    this.lastImport = null;
  }

  /** Everything is lost; the browser makes a new device of it. */
  loseAll(name: string): void {
    this.name = name;
    this.log = [];
    this.known = new Map();
    this.state = new Map();
    this.clock = [0, 0];
    this.written = 0;
    this.lastImport = null;
  }

  /** The state as one text, equal on two devices that show the same. */
  fingerprint(): string {
    return canonicalJson([...this.state.values()].sort((a, b) => (a.path < b.path ? -1 : 1)));
  }
}
