// The shapes of the content's facts. What types cannot say is a test each in test/content.
import type { Condition, Item, MethodNumber, Role, Threat } from '../core/item.ts';
import type { MomentPhase, Tool } from '../core/meeting/moment-types.ts';
import type { QuestionId } from '../core/method.ts';
import type { Place } from '../core/place.ts';
import type { PhaseId, TopicId, WhoId } from './tool-terms.ts';

/** A = official page or dated record, B = several sources agree, C = one source, U = not confirmed. */
export type Confidence = 'A' | 'B' | 'C' | 'U';

export type ItemFacts = Item & {
  /** rows of the survey that ask about the same thing */
  readonly survey: readonly { readonly table: string; readonly row: string }[];
};

/** Where an item comes from. */
export type ItemSource = {
  /** where subject, threats and rank come from, and how sure that is */
  readonly source: string;
  /** a figure or price in the words of this item: was it checked, and where does it come from */
  readonly claim?: { readonly checked: boolean; readonly source: string };
};

export type DiagramFacts = {
  readonly nodes: readonly {
    readonly id: string;
    readonly kind: string;
    readonly zone: string;
    readonly col: number;
    readonly row: number;
    /** company data stays here */
    readonly data: boolean;
  }[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly kind: string }[];
};

export type MethodFacts = {
  readonly number: MethodNumber;
  readonly id: string;
  /** ① to ⑧ */
  readonly mark: string;
  /** ids of the items to mind first */
  readonly first: readonly string[];
  readonly diagram: DiagramFacts;
};

export type FlowchartFacts = {
  readonly checked: boolean;
  readonly checkedNote: string;
  readonly source: string;
  readonly questions: readonly {
    readonly id: QuestionId;
    readonly askIf: string;
    readonly options: readonly string[];
    readonly unknownGoesTo: string;
  }[];
  readonly followUps: readonly {
    readonly id: string;
    readonly methods: readonly MethodNumber[];
    /** what the answer yes sets: a condition of the plan, or a use that only changes tips */
    readonly sets: { readonly condition?: Condition; readonly cloud?: boolean; readonly usage?: string };
    readonly unknownGoesTo: string;
    readonly effect: 'tips-only' | 'adds-items' | 'hides-items';
  }[];
};

export type HowtoFacts = {
  readonly minutes: number;
  /** per step: are its screen words well known? Even then they were not seen on a device */
  readonly checked: readonly boolean[];
};

export type ThreatFacts = {
  readonly prevents: readonly string[];
  readonly incidents: readonly string[];
  readonly caseInvented: boolean;
};

export type HostFacts = {
  readonly host: string;
  /** `suffix`: this host or any name that ends in a dot and it */
  readonly match: 'exact' | 'suffix';
  readonly use: 'meeting' | 'schedule' | 'recordings' | 'settings' | 'admin' | 'sign-in' | 'not-meeting';
  readonly confidence: Confidence;
  /** YYYY-MM in which somebody last looked for it */
  readonly checkedOn: string;
};

export type SettingFacts = {
  readonly id: string;
  readonly topic: TopicId;
  readonly items: readonly string[];
  readonly phase: PhaseId;
  readonly who: WhoId;
  /** null: the default is not known */
  readonly defaultCertain: boolean | null;
  readonly checked: boolean;
  /** which parts of the words were not confirmed */
  readonly doubt: readonly string[];
  /** true: no official Japanese name was found, so the name is our description */
  readonly nameIsOurs: boolean;
  readonly confidence: Confidence;
  /** address of the page that says so, or '' if there is none */
  readonly source: string;
  /** YYYY-MM in which somebody last looked for it */
  readonly checkedOn: string;
};

export type ToolFacts = {
  readonly id: string;
  /** YYYY-MM in which this file was last gone through as a whole */
  readonly checkedOn: string;
  readonly hostsSource: string;
  readonly hosts: readonly HostFacts[];
  readonly settings: readonly SettingFacts[];
  readonly limits: readonly { readonly confidence: Confidence; readonly source: string }[];
  /** phase → ids of reminders and settings, in the order to show */
  readonly oneMinute: Readonly<Record<string, readonly string[]>>;
};

export type ReminderFacts = {
  readonly id: string;
  readonly tools: readonly Tool[];
  readonly phase: MomentPhase | 'recording';
  readonly audience: 'everyone' | 'host';
  readonly items: readonly string[];
  readonly settings: { readonly [tool: string]: readonly string[] };
  /** 1 to 3; greater comes first */
  readonly weight: number;
  readonly repeat: 'every-meeting' | 'learn-once';
  /** nothing that can be done on a page of this phase: in the popup and the one-minute check, never on a card */
  readonly isAdvice?: true;
};

export type IncidentFacts = {
  readonly id: string;
  /** per step, the contact slot it calls for, or '' */
  readonly firstTenMinutes: readonly { readonly slot: string }[];
  readonly call: readonly string[];
  readonly public: readonly string[];
  readonly duty: { readonly level: string; readonly ref: string };
  readonly items: readonly string[];
  readonly threats: readonly Threat[];
};

export type DutyFacts = {
  readonly id: string;
  readonly public: string;
  readonly checked: boolean;
  readonly source: string;
  readonly asOf: string;
};

export type PublicContactFacts = {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly phone: string;
  readonly mail: string;
  readonly checked: boolean;
};

/** Where a contact was checked, in words for whoever checks it again, how sure we are, and the day of the last look. */
export type ContactSource = { readonly confidence: Confidence; readonly source: string; readonly checkedOn: string };

export type DeskFacts = Omit<PublicContactFacts, 'id' | 'checked'> & ContactSource & { readonly hours: string };

export type SupportFacts = {
  readonly id: string;
  readonly product: string;
  /** YYYY-MM-DD or YYYY-MM, or words where there is no day */
  readonly end: string;
  readonly confidence: Confidence;
  /** YYYY-MM-DD */
  readonly checkedOn: string;
  /** the item that has to be looked at again when the end comes near */
  readonly item: string;
};

export type RuleVariableFacts = { readonly id: string; readonly required: boolean };

export type ClauseFacts = {
  readonly id: string;
  readonly chapter: string;
  readonly items: readonly string[];
  readonly methods: readonly MethodNumber[];
  readonly excludeMethods: readonly MethodNumber[];
  readonly conditions: readonly string[];
  /** `done`: rule in force; `todo`: with its date; `always` */
  readonly when: 'done' | 'todo' | 'always';
  readonly doneIf: string;
  /** the same clause in its other form, or '' */
  readonly pair: string;
  readonly variables: readonly string[];
  readonly checked: boolean;
};

export type GuidelineFacts = {
  readonly total: number;
  readonly totalSource: string;
  readonly splitByRole: { readonly [R in Role]: number } & { readonly checked: boolean; readonly source: string };
  readonly startWith: { readonly [R in Role]: readonly string[] };
};

export type GuidelineItemFacts = {
  readonly roles: readonly Role[];
  readonly lead: Role;
  readonly fields: readonly string[];
  readonly kinds: readonly ('rule' | 'people' | 'tech')[];
  readonly level: string;
};

export type SurveySourceFacts = {
  readonly period: string;
  readonly target: number;
  readonly responses: number;
  readonly teleworkCompanies: number;
};

export type SurveyTableFacts = {
  readonly id: string;
  /** companies asked */
  readonly n: number;
  readonly kind: string;
  readonly confidence: string;
  readonly rows: readonly {
    readonly id: string;
    readonly percent?: number;
    /** one share per series */
    readonly values?: readonly number[];
    readonly n?: number;
    readonly confidence?: string;
  }[];
};

export type TermFacts = { readonly id: string; readonly reading: string; readonly items: readonly string[] };

export type ChangelogEntry = {
  readonly version: string;
  readonly day: string;
  readonly ja: readonly string[];
  readonly en: readonly string[];
};

/** A place that is known by its address alone: the popup shows rows there, nothing is read on the page. */
export type PlaceFacts = Place & {
  readonly rows: readonly {
    readonly id: string;
    readonly confidence: Confidence;
    /** YYYY-MM in which somebody last looked for it */
    readonly checkedOn: string;
    readonly source: string;
  }[];
};
