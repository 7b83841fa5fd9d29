// The tool of this page. Each tool has a small file of its own that the manifest lists before content.js: no page carries all of them.
import type { PageTool } from '../../shared/core/meeting/tool-addresses.ts';

/** The global object of our isolated world: the page cannot reach it. */
const world: { telemamoriTool?: PageTool } = globalThis as object;

export function provideTool(tool: PageTool): void {
  world.telemamoriTool = tool;
}

/** Undefined if the file of the tool was not injected. */
export const toolHere = (): PageTool | undefined => world.telemamoriTool;
