// A link with answers was opened (`#/i/…`): reads it and goes on to the preview.
import { useEffect } from 'preact/hooks';
import { exchangeMessages } from '../../../shared/i18n/exchange.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Loading } from '../../../shared/ui/empty-state/empty-state.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { exchangeOf, offer } from '../../exchange.ts';
import { go, href, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';

function OpenedLink({ route }: { readonly route: Route }) {
  const m = useWords(exchangeMessages);
  const store = useStore();
  const { payload = '' } = route.params;
  useEffect(() => {
    void offer(() => exchangeOf(store).previewImport(payload)).then(() => go(href('exchange', 'import'), 'replace'));
  }, [payload]);
  return (
    <>
      <h1 class="tm-vh">{m.take}</h1>
      <Loading label={m.reading} />
    </>
  );
}

export default {
  needs: [exchangeMessages],
  title: () => exchangeMessages.get(locale.value).take,
  back: () => href(),
  view: OpenedLink,
} satisfies Screen;
