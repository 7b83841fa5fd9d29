// The facts of items' own pages as something that loads like words: with a page, not before it. The same in every language.
import { localized } from '../core/localized.ts';

const load = () => import('./item-page-facts.ts');

export const itemPageFacts = localized({ ja: load, en: load });
