// What every screen module tells the frame about itself.
import type { ComponentType } from 'preact';
import type { Localized } from '../../shared/core/localized.ts';
import type { Route } from './router.ts';

export type Screen = {
  /** words that must be loaded before the screen is drawn */
  readonly needs: readonly Localized<unknown>[];
  /** further words that depend on what the address names */
  readonly needsFor?: (route: Route) => readonly Localized<unknown>[];
  /** text of the top bar and of the document's title; called when the needs are loaded */
  readonly title: (route: Route) => string;
  /** where the back button leads (an href); a screen without it is the root of a tab and shows the mark */
  readonly back?: (route: Route) => string;
  /** `narrow` (text, default), `wide` (dashboards) or `split` (list and item side by side) */
  readonly width?: 'narrow' | 'wide' | 'split';
  /** the right of the top bar: search and (on a phone) the incident cards, unless said otherwise */
  readonly action?: 'close';
  readonly view: ComponentType<{ readonly route: Route }>;
};
