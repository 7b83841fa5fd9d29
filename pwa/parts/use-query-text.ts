// What a person searches, in the entry and in the address at once: the way back from a result finds it again.
import { useEffect, useRef, useState } from 'preact/hooks';
import { cutText } from '../../shared/core/cut-text.ts';
import { LONGEST_QUERY } from '../../shared/core/search/longest-query.ts';
import { go, hrefWith, isPresent, type Route } from '../navigation/router.ts';

/**
 * @param route of the screen; it follows the address a moment later
 * @param place the address without its query
 * @returns the text, and what takes a new one
 */
export function useQueryText(route: Route, place: readonly string[]): readonly [string, (text: string) => void] {
  const asked = cutText(route.query.get('q') ?? '', LONGEST_QUERY);
  const [text, setText] = useState(asked);
  const written = useRef(asked);
  useEffect(() => {
    // Somebody types faster than the screen follows: what it shows now is older than what is in the entry.
    if (!isPresent(route)) return;
    if (asked !== written.current) setText(asked);
    written.current = asked;
  }, [asked]);
  const write = (typed: string) => {
    const next = cutText(typed, LONGEST_QUERY);
    setText(next);
    written.current = next;
    go(hrefWith(place, { q: next }), 'replace');
  };
  return [text, write];
}
