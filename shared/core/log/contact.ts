// Whom to call. In trouble any number is better than none: a person's own plan falls back on the company's.
import { FIRST_PLAN, path } from './path.ts';
import { readText, type State } from './state.ts';

/** What is written in a slot of the plan, or else in the company's; '' if there is nothing. */
export const readContact = (state: State, plan: string, slot: string): string =>
  readText(state, path.contact(plan, slot)) || readText(state, path.contact(FIRST_PLAN, slot));
