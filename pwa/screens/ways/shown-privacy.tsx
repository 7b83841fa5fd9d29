// What a way shows to others, and what it does not.
import { waysMessages } from '../../../shared/i18n/ways.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';

type Props = {
  readonly words: {
    readonly title: string;
    readonly visible: readonly string[];
    readonly hidden: readonly string[];
  };
  /** one more sentence */
  readonly end: string;
};

export function ShownPrivacy({ words, end }: Props) {
  const m = useWords(waysMessages);
  return (
    <Card title={words.title}>
      <h3>{m.visible}</h3>
      <Bullets items={words.visible} />
      <h3>{m.hidden}</h3>
      <Bullets items={words.hidden} />
      <p>{end}</p>
    </Card>
  );
}
