// Which meeting tool was looked at last on this device, so that the one-minute check opens with it.
import { TOOL_IDS, type ToolId } from '../../../shared/content/tools/index.ts';
import { isTool } from './tool-settings.ts';

const KEY = 'telemamori-meeting-tool';

/** The first tool of the list if none was chosen yet or the storage is closed to us. */
export function rememberedTool(): ToolId {
  try {
    const stored = localStorage.getItem(KEY) ?? '';
    return isTool(stored) ? stored : TOOL_IDS[0];
  } catch {
    return TOOL_IDS[0];
  }
}

export function rememberTool(tool: ToolId): void {
  try {
    localStorage.setItem(KEY, tool);
  } catch {
    // It only saves one tap.
  }
}
