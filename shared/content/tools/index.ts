// The registry of meeting tools: one file each.

import { TOOLS as ORDER, type Tool } from '../../core/meeting/moment-types.ts';
import type { ToolFacts } from '../types.ts';
import { meet } from './meet.ts';
import { teams } from './teams.ts';
import { webex } from './webex.ts';
import { zoom } from './zoom.ts';

const ALL = { teams, webex, zoom, meet } as const satisfies Readonly<Record<Tool, ToolFacts>>;

export type ToolId = keyof typeof ALL;
export type SettingId = (typeof ALL)[ToolId]['settings'][number]['id'];

/** In the order in which they are shown everywhere. */
export const TOOL_IDS = ORDER satisfies readonly ToolId[];

export const TOOLS: { readonly [T in ToolId]: ToolFacts } = ALL;

/** The setting with that id and its tool, or undefined. */
export function findSetting(id: string) {
  for (const tool of TOOL_IDS) {
    const setting = TOOLS[tool].settings.find((candidate) => candidate.id === id);
    if (setting) return { tool, setting };
  }
  return undefined;
}
