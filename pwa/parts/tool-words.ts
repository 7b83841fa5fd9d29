// The words of any meeting tool in one shape, whatever settings it has.
import { TOOL_IDS, type ToolId } from '../../shared/content/tools/index.ts';
import type { Localized } from '../../shared/core/localized.ts';
import { useWords } from '../../shared/ui/use-words.ts';
import { toolWords } from './page-words.ts';

export type SettingWords = {
  readonly name: string;
  readonly where: string;
  readonly steps: readonly string[];
  readonly why: string;
  /** '' if every plan has it or it is not known */
  readonly plan: string;
  /** how it is set at first; '' or null if that is not known */
  readonly default: string | null;
  readonly caution: string | null;
};

export type ToolWords = {
  readonly name: string;
  readonly what: string;
  /** what this tool calls things */
  readonly words: Readonly<Record<'host' | 'lobby' | 'passcode' | 'lock', string>>;
  /** browser and app, one sentence or two each */
  readonly limits: readonly string[];
  readonly settings: Readonly<Record<string, SettingWords>>;
};

const WORDS: Readonly<Record<ToolId, Localized<ToolWords>>> = toolWords;

/** For the `needs` of a screen that shows tools. */
export const toolWordNeeds: readonly Localized<ToolWords>[] = TOOL_IDS.map((id) => WORDS[id]);

export const wordsOfTool = (tool: ToolId): Localized<ToolWords> => WORDS[tool];

export const useToolWords = (tool: ToolId): ToolWords => useWords(WORDS[tool]);
