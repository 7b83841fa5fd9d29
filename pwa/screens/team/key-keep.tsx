// Before anything is sent: the key on paper or in a file.
import { teamMessages } from '../../../shared/i18n/team.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { CheckRow } from '../../../shared/ui/check-row/check-row.tsx';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { keepTeam, type Team } from '../../carriers/team.ts';
import { href } from '../../navigation/router.ts';
import { SaveCompanyFile } from './save-company-file.tsx';

export function KeyKeep({ part }: { readonly part: Team }) {
  const m = useWords(teamMessages).key;
  const { values } = useStore();
  const kept = () => keepTeam(values, { ...part, isKept: true });
  return (
    <Card title={m.title}>
      <p>{m.why}</p>
      <Button wide icon="printer" href={href('team', 'card')}>
        {m.print}
      </Button>
      <p class="tm-strong">{m.printed}</p>
      <CheckRow label={m.printedYes} checked={part.isKept} onChange={(on) => on && void kept()} />
      <p>{m.or}</p>
      <SaveCompanyFile part={part} onSaved={kept} />
    </Card>
  );
}
