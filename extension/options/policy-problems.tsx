// What of the company's policy was not understood: the person in charge hears of it from whoever opens this page.
import { optionsMessages } from '../../shared/i18n/options.ts';
import { Bullets } from '../../shared/ui/bullets/bullets.tsx';
import { Notice } from '../../shared/ui/notice/notice.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { settingsState } from '../page/page-state.ts';

export function PolicyProblems() {
  const m = useWords(optionsMessages);
  const { problems } = settingsState.value;
  if (problems.length === 0) return null;
  return (
    <Notice kind="todo" level={2} title={m.notUnderstood}>
      <Bullets items={problems.map((one) => m.problem[one.effect](one))} />
      <p>{m.restHolds}</p>
    </Notice>
  );
}
