// A heading or question with readings above the words that the glossary knows, when the person wants them.
import { effect, signal } from '@preact/signals';
import { locale } from '../../shared/ui/locale.ts';
import { furigana } from '../../shared/ui/ruby/furigana.ts';
import { Ruby } from '../../shared/ui/ruby/ruby.tsx';

/** Boxed, because a signal takes any value and a function must not be called by mistake. */
const marker = signal<{ readonly mark: (text: string) => string } | null>(null);

/** The glossary is loaded for this only when somebody turns the readings on. */
async function loadMarker(): Promise<void> {
  const { readingMarker } = await import('./glossary-readings.ts');
  marker.value = { mark: await readingMarker() };
}

effect(() => {
  // Where it cannot be loaded the text stands without readings.
  if (furigana.value && !marker.peek()) void loadMarker().catch(() => undefined);
});

/** Plain text in English, without the setting, and where nothing is certain. */
export function Reading({ text }: { readonly text: string }) {
  if (!furigana.value || locale.value !== 'ja' || !marker.value) return <>{text}</>;
  return <Ruby text={marker.value.mark(text)} />;
}
