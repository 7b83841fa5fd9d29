// The five lines about privacy. A copy with a drop box may ask its own host: it says so in the place of "talks to nobody", and
// tells what that host sees. A copy without one holds nothing of this.
import { aboutMessages } from '../../../shared/i18n/about.ts';
import { waysMessages } from '../../../shared/i18n/ways.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { hasDropBox } from '../../carriers/drop-box.ts';
import { ShownPrivacy } from '../ways/shown-privacy.tsx';

declare const __SITE__: { readonly dropBox?: string } | null;

/** The words that a screen with these lines needs. */
export const privacyNeeds = __SITE__?.dropBox ? [aboutMessages, waysMessages] : [aboutMessages];

/** Call it only where `privacyNeeds` are loaded. */
export const privacyLines: () => readonly string[] = __SITE__?.dropBox
  ? () => {
      const { policy } = waysMessages.get(locale.value).box;
      return aboutMessages.get(locale.value).privacy.map((line, at) => (at === 1 && hasDropBox() ? policy : line));
    }
  : () => aboutMessages.get(locale.value).privacy;

/** What the server of a drop box sees and does not see. */
export const BoxPrivacy = __SITE__?.dropBox
  ? () => {
      const { privacy, policy } = waysMessages.get(locale.value).box;
      return hasDropBox() ? <ShownPrivacy words={privacy} end={policy} /> : null;
    }
  : () => null;
