// The words of pages to which links lead from outside: one meeting tool, one incident card, one term. Each has a file with what it
// alone says, and with the titles of the items to which it leads (scripts/build/item-words.ts).
import type { TermId } from '../../shared/content/glossary.ts';
import type { IncidentId } from '../../shared/content/incidents.ts';
import type { SettingId, ToolId } from '../../shared/content/tools/index.ts';
import * as all from '../../shared/content/words.ts';
import type { Localized } from '../../shared/core/localized.ts';
import { alone, pickedWords } from './words-alone.ts';

type Of<W> = W extends Localized<infer T> ? T : never;
type Incidents = Of<typeof all.incidentWords>;
type Common = Of<typeof all.toolCommonWords>;

export const contactWords = alone('contacts', all.contactWords);
/** Of all cards, and of all terms: for the pages that list them. */
export const incidentWords = alone('incidents', all.incidentWords);
export const glossaryWords = alone('glossary', all.glossaryWords);
export const toolCommonWords = alone('tools', all.toolCommonWords);

export const incidentFile = (id: IncidentId): string => `incidents/${id}`;
export const termFile = (id: TermId): string => `terms/${id}`;
export const toolFile = (tool: ToolId): string => `tools/${tool}`;

/** What the file of a card holds. */
export type IncidentPage = { readonly card: Incidents['cards'][IncidentId]; readonly duty: Incidents['duty'] };

/** One card, and what the law asks. */
export const incidentOf = (id: IncidentId): Localized<IncidentPage> =>
  pickedWords<Incidents, IncidentPage, IncidentPage>(
    incidentFile(id),
    all.incidentWords,
    (file) => file,
    ({ cards, duty }) => ({ card: cards[id], duty }),
  );

/** What one term means. */
export const meaningOf = (id: TermId): Localized<string> =>
  pickedWords<Of<typeof all.glossaryWords>, { readonly meaning: string }, string>(
    termFile(id),
    all.glossaryWords,
    ({ meaning }) => meaning,
    (meanings) => meanings[id],
  );

type ToolPage<W> = {
  readonly words: W;
  readonly common: Common;
  readonly aims: Readonly<Partial<Record<SettingId, string>>>;
};

const wordsOf = <W>(tool: ToolId, whole: Localized<W>): Localized<W> =>
  pickedWords<W, ToolPage<W>, W>(
    toolFile(tool),
    whole,
    ({ words }) => words,
    (words) => words,
  );

export const toolWords = {
  teams: wordsOf('teams', all.toolWords.teams),
  webex: wordsOf('webex', all.toolWords.webex),
  zoom: wordsOf('zoom', all.toolWords.zoom),
  meet: wordsOf('meet', all.toolWords.meet),
} as const;

/** What is said of all tools alike, on the page of one. */
export const toolCommonOf = (tool: ToolId): Localized<Common> =>
  pickedWords<Common, ToolPage<unknown>, Common>(
    toolFile(tool),
    all.toolCommonWords,
    ({ common }) => common,
    (common) => common,
  );

/** What the settings of one tool are for. */
export const settingAimsOf = (tool: ToolId): Localized<Readonly<Partial<Record<SettingId, string>>>> =>
  pickedWords<Of<typeof all.settingAimWords>, ToolPage<unknown>, Readonly<Partial<Record<SettingId, string>>>>(
    toolFile(tool),
    all.settingAimWords,
    ({ aims }) => aims,
    (aims) => aims,
  );
