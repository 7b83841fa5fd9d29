// What was picked in the popup by hand.
import type { MomentPhase, Tool } from '../../shared/core/meeting/moment-types.ts';

/** A moment that was picked by hand, where the page is none. */
export type Picked = { readonly tool: Tool; readonly phase: MomentPhase | 'recording' };
