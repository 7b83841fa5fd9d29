// Names and values of changes for a screen. It must list `changeNameNeeds` in its `needs`.
import { useMemo } from 'preact/hooks';
import type { Value } from '../../../shared/core/log/change.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { type ChangeGroup, nameOfChange, orderOfChange } from './change-name.ts';
import { valueOfChange } from './change-value.ts';
import { type ChangeWords, changeWords } from './change-words.ts';

export type ChangeNames = {
  readonly words: ChangeWords;
  readonly name: (path: string) => string;
  readonly group: (path: string) => ChangeGroup;
  /** '' for none */
  readonly value: (path: string, value: Value | undefined) => string;
  readonly order: (path: string) => number;
};

export function useChangeNames(): ChangeNames {
  const language = locale.value;
  return useMemo(() => {
    const words = changeWords(language);
    return {
      words,
      name: (path) => nameOfChange(path, words).name,
      group: (path) => nameOfChange(path, words).group,
      value: (path, value) => valueOfChange(path, value, words),
      order: (path) => orderOfChange(path, words),
    };
  }, [language]);
}
