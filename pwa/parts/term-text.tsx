// Running text in which glossary terms explain themselves on tap. A screen that uses it needs `termTextNeeds`.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { TERMS, type TermId } from '../../shared/content/glossary.ts';
import { glossaryWords } from '../../shared/content/words.ts';
import { markTerms, spellings, type TermForm, type TextPart } from '../../shared/core/term-marks.ts';
import { glossaryMessages } from '../../shared/i18n/glossary.ts';
import { Term } from '../../shared/ui/term/term.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { href } from '../router.ts';
import { wordsOf } from './words-of.ts';

export const termTextNeeds = [glossaryWords, glossaryMessages] as const;

type GlossaryWords = ReturnType<typeof glossaryWords.get>;

const knownForms = new WeakMap<GlossaryWords, readonly TermForm[]>();

/** All spellings of all terms in one language, gathered once. */
function formsOf(words: GlossaryWords): readonly TermForm[] {
  const known = knownForms.get(words);
  if (known) return known;
  const forms = TERMS.flatMap(({ id }) => spellings(words[id].term).map((spelling) => ({ term: id, spelling })));
  knownForms.set(words, forms);
  return forms;
}

/** The words that the whole app is about need no explanation at every turn. */
const EVERYDAY: ReadonlySet<string> = new Set<TermId>(['telework', 'telework-device']);

/**
 * The texts of one screen, ready to draw, each term marked the first time it appears in any of them.
 * @param known terms that need no explanation here, besides the everyday ones (keep the set between renders)
 */
export function useTermTexts(texts: readonly string[], known?: ReadonlySet<string>): readonly ComponentChildren[] {
  const words = useWords(glossaryWords);
  const m = useWords(glossaryMessages);
  const forms = formsOf(words);
  const marked = useMemo(
    () => markTerms(texts, forms, new Set([...EVERYDAY, ...(known ?? [])])),
    [texts.join('\n'), forms, known],
  );
  const draw = (part: TextPart) => {
    const term = part.term === undefined ? undefined : wordsOf(words, part.term);
    if (!term || part.term === undefined) return part.text;
    const reading = TERMS.find(({ id }) => id === part.term)?.reading;
    return (
      <Term
        term={term.term}
        reading={document.documentElement.lang === 'ja' ? reading : undefined}
        meaning={term.explanation}
        more={{ href: href('glossary', part.term), label: m.more }}
      >
        {part.text}
      </Term>
    );
  };
  return marked.map((parts) => <>{parts.map(draw)}</>);
}

/** One text by itself. */
export function TermText({ text, known }: { readonly text: string; readonly known?: ReadonlySet<string> }) {
  return <>{useTermTexts([text], known)}</>;
}
