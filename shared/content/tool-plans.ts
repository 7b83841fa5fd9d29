// Which plans the meeting tools are sold in, as far as it matters for a setting, and from which plan on a setting is there.
import type { SettingId, ToolId } from './tools/index.ts';

/** From the least plan up: who has one has the settings of those before it. */
export const TOOL_PLANS = {
  teams: ['free', 'business', 'premium'],
  webex: ['free', 'paid'],
  zoom: ['free', 'paid'],
  meet: ['free', 'starter', 'standard'],
} as const satisfies { readonly [T in ToolId]: readonly string[] };

export type PlanId = (typeof TOOL_PLANS)[ToolId][number];

export type PlanNeed = {
  /** the least plan that has the setting */
  readonly plan: PlanId;
  /** true: the maker's help says so; false: it follows from where the setting is made */
  readonly certain: boolean;
};

const says = (plan: PlanId): PlanNeed => ({ plan, certain: true });
const follows = (plan: PlanId): PlanNeed => ({ plan, certain: false });

/** A setting without an entry is in every plan, as far as we know. */
export const SETTING_PLANS: { readonly [S in SettingId]?: PlanNeed } = {
  'zoom-authenticated': says('paid'),
  'zoom-ai-summary': says('paid'),
  'zoom-recording-passcode': says('paid'),
  'zoom-recording-viewers': says('paid'),
  'teams-anonymous-start': follows('business'),
  'teams-anonymous-join': follows('business'),
  'teams-record-who': follows('business'),
  'teams-recording-expiry': follows('business'),
  'teams-recording-access': follows('business'),
  'teams-bots': follows('business'),
  'teams-external-access': follows('business'),
  'teams-email-chat': follows('business'),
  'teams-mfa': follows('business'),
  'teams-e2ee': says('premium'),
  'teams-watermark': says('premium'),
  'webex-lobby': follows('paid'),
  'webex-auto-lock': follows('paid'),
  'webex-block-domain': follows('paid'),
  'webex-record-consent': follows('paid'),
  'webex-recording': follows('paid'),
  'webex-mfa': follows('paid'),
  'meet-host-first': follows('starter'),
  'meet-admin-access': follows('starter'),
  'meet-external-label': follows('starter'),
  'meet-two-step': follows('starter'),
  'meet-recording': says('standard'),
  'meet-transcript': says('standard'),
  'meet-recording-share': follows('standard'),
  'meet-notes': follows('standard'),
};

/** From which plan on the setting is there, or undefined. */
export const planNeed = (setting: string): PlanNeed | undefined =>
  (SETTING_PLANS as Readonly<Record<string, PlanNeed | undefined>>)[setting];

/** Is the setting there in this plan? A plan that is not known hides nothing. */
export function isInPlan(tool: ToolId, setting: string, plan: string): boolean {
  const plans: readonly string[] = TOOL_PLANS[tool];
  const need = planNeed(setting);
  const own = plans.indexOf(plan);
  return own < 0 || !need || own >= plans.indexOf(need.plan);
}
