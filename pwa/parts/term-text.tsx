// Running text in which glossary terms explain themselves on tap. A screen that uses it needs `termTextNeeds`.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { TermId } from '../../shared/content/glossary.ts';
import { termWords } from '../../shared/content/words.ts';
import { markTerms, spellings, type TermForm, type TextPart } from '../../shared/core/term-marks.ts';
import { frameMessages } from '../../shared/i18n/frame.ts';
import { glossaryMessages } from '../../shared/i18n/glossary.ts';
import { Term } from '../../shared/ui/term/term.tsx';
import { TextLink } from '../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { href } from '../navigation/router.ts';
import { Later } from './later.tsx';

export const termTextNeeds = [termWords, glossaryMessages] as const;

type TermWords = ReturnType<typeof termWords.get>;

const knownForms = new WeakMap<TermWords, readonly TermForm[]>();

/** All spellings of all terms in one language, gathered once. */
function formsOf(words: TermWords): readonly TermForm[] {
  const known = knownForms.get(words);
  if (known) return known;
  const forms = Object.entries(words).flatMap(([term, written]) =>
    spellings(written).map((spelling) => ({ term, spelling })),
  );
  knownForms.set(words, forms);
  return forms;
}

const termMeaning = async () => {
  const { TermMeaning, termMeaningNeeds } = await import('./term-meaning.tsx');
  return { part: TermMeaning, needs: termMeaningNeeds };
};

/** The words that the whole app is about need no explanation at every turn. */
const EVERYDAY: ReadonlySet<string> = new Set<TermId>(['telework', 'telework-device']);

/**
 * The texts of one screen, ready to draw, each term marked the first time it appears in any of them.
 * @param known terms that need no explanation here, besides the everyday ones (keep the set between renders)
 */
export function useTermTexts(texts: readonly string[], known?: ReadonlySet<string>): readonly ComponentChildren[] {
  const words = useWords(termWords);
  const m = useWords(glossaryMessages);
  const frame = useWords(frameMessages);
  const forms = formsOf(words);
  const marked = useMemo(
    () => markTerms(texts, forms, new Set([...EVERYDAY, ...(known ?? [])])),
    [texts.join('\n'), forms, known],
  );
  const draw = ({ text, term }: TextPart) => {
    if (term === undefined) return text;
    const id = term as TermId; // the forms are made of nothing else
    const failed = (again: () => void) => (
      <>
        <span>{frame.partFailed}</span>
        <TextLink onClick={again}>{frame.again}</TextLink>
      </>
    );
    return (
      <Term
        term={words[id]}
        meaning={<Later load={termMeaning} props={{ id }} failed={failed} />}
        more={{ href: href('glossary', id), label: m.more }}
      >
        {text}
      </Term>
    );
  };
  return marked.map((parts) => <>{parts.map(draw)}</>);
}

/** One text by itself. */
export function TermText({ text, known }: { readonly text: string; readonly known?: ReadonlySet<string> }) {
  return <>{useTermTexts([text], known)}</>;
}
