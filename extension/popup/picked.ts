// A moment that was picked by hand in the popup, where the page in front is no meeting.
import type { MomentPhase, Tool } from '../../shared/core/meeting/moment-types.ts';

export type Picked = { readonly tool: Tool; readonly phase: MomentPhase | 'recording' };
