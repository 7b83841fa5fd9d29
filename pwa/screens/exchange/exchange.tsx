// Moving answers to and from other devices.
import { errorMessages } from '../../../shared/i18n/errors.ts';
import { exchangeMessages } from '../../../shared/i18n/exchange.ts';
import { importMessages } from '../../../shared/i18n/import.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { Segmented } from '../../../shared/ui/segmented/segmented.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { followBackup } from '../../exchange.ts';
import { go, href, hrefWith, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { copyTextNeeds } from '../../parts/copy-text.tsx';
import { Send } from './send.tsx';
import { Take } from './take.tsx';

function ExchangeScreen({ route }: { readonly route: Route }) {
  const m = useWords(exchangeMessages);
  const store = useStore();
  followBackup(store);
  const asked = route.query.get('side');
  const side = asked === 'take' || (asked !== 'send' && store.log.value.length === 0) ? 'take' : 'send';
  return (
    <div class="tm-sections">
      <Segmented
        legend={m.direction}
        legendHidden
        options={[
          { value: 'send', label: m.send },
          { value: 'take', label: m.take },
        ]}
        value={side}
        onChange={(value) => go(hrefWith(['exchange'], { side: value }), 'replace')}
      />
      {side === 'send' ? <Send /> : <Take shared={route.query.get('shared')} />}
    </div>
  );
}

export default {
  needs: [exchangeMessages, importMessages, errorMessages, ...copyTextNeeds],
  title: () => exchangeMessages.get(locale.value).title,
  back: () => href('more'),
  view: ExchangeScreen,
} satisfies Screen;
