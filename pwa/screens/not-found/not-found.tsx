// An address that leads nowhere: says so and leads home.
import { frameMessages } from '../../../shared/i18n/frame.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';

function NotFound() {
  const m = useWords(frameMessages);
  return (
    <div class="tm-stack">
      <h1>{m.notFoundTitle}</h1>
      <p>{m.notFound}</p>
      <Button href={href()}>{m.toHome}</Button>
    </div>
  );
}

export default {
  needs: [],
  title: () => frameMessages.get(locale.value).notFoundTitle,
  back: () => href(),
  view: NotFound,
} satisfies Screen;
