// The five lines about privacy. A copy with a drop box may ask its own host, and says so in the place of "talks to nobody".
import { aboutMessages } from '../../../shared/i18n/about.ts';
import { waysMessages } from '../../../shared/i18n/ways.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { hasDropBox } from '../../carriers/drop-box.ts';

/** The words that a screen with these lines needs. */
export const privacyNeeds = () => [aboutMessages, ...(hasDropBox() ? [waysMessages] : [])];

/** What the server of a drop box sees and does not see; null in a copy without one. */
export const boxPrivacy = () => (hasDropBox() ? waysMessages.get(locale.value).box : null);

/** Call it only where `privacyNeeds` are loaded. */
export function privacyLines(): readonly string[] {
  const policy = boxPrivacy()?.policy;
  return aboutMessages.get(locale.value).privacy.map((line, at) => (at === 1 && policy ? policy : line));
}
