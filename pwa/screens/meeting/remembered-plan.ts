// Which plan of a meeting tool somebody said they have, kept on this device: it only hides settings that they cannot make.
import { TOOL_PLANS } from '../../../shared/content/tool-plans.ts';
import type { ToolId } from '../../../shared/content/tools/index.ts';

const keyOf = (tool: ToolId) => `telemamori-plan-${tool}`;

/** The id of a plan, or '' if nobody said or the storage is closed to us. */
export function rememberedPlan(tool: ToolId): string {
  const plans: readonly string[] = TOOL_PLANS[tool];
  try {
    const stored = localStorage.getItem(keyOf(tool)) ?? '';
    return plans.includes(stored) ? stored : '';
  } catch {
    return '';
  }
}

/** `''` takes the answer back. */
export function rememberPlan(tool: ToolId, plan: string): void {
  try {
    if (plan === '') localStorage.removeItem(keyOf(tool));
    else localStorage.setItem(keyOf(tool), plan);
  } catch {
    // Then it is asked again.
  }
}
