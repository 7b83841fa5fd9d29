// The door to the words of places. Apart from words.ts, because the app shows none of them.
import { localized } from '../core/localized.ts';

export const placeWords = localized({
  ja: () => import('./words/ja/places.ts'),
  en: () => import('./words/en/places.ts'),
});
