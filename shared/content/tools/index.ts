// The registry of meeting tools: one file each.

import type { ToolFacts } from '../types.ts';
import { meet } from './meet.ts';
import { teams } from './teams.ts';
import { webex } from './webex.ts';
import { zoom } from './zoom.ts';

const ALL = { teams, webex, zoom, meet } as const;

export type ToolId = keyof typeof ALL;
export type SettingId = (typeof ALL)[ToolId]['settings'][number]['id'];

export const TOOL_IDS = ['teams', 'webex', 'zoom', 'meet'] as const satisfies readonly ToolId[];

export const TOOLS: { readonly [T in ToolId]: ToolFacts } = ALL;

/** The setting with that id and its tool, or undefined. */
export function findSetting(id: string) {
  for (const tool of TOOL_IDS) {
    const setting = TOOLS[tool].settings.find((candidate) => candidate.id === id);
    if (setting) return { tool, setting };
  }
  return undefined;
}
