// The question before a new key: what it does, and what it cannot take back.
import { teamMessages } from '../../../shared/i18n/team.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Dialog } from '../../../shared/ui/dialog/dialog.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { replaceKey } from '../../carriers/replace-key.ts';
import { exchangeBy, teamWays } from '../../carriers/team-ways.ts';

export type NewKeyProps = {
  readonly open: boolean;
  readonly title: string;
  /** devices that shall not come with the new key */
  readonly shutOut: readonly string[];
  readonly onClose: () => void;
};

export function NewKeyDialog({ open, title, shutOut, onClose }: NewKeyProps) {
  const m = useWords(teamMessages).shutOut;
  const store = useStore();
  const go = async () => {
    onClose();
    const ways = await teamWays(store);
    await replaceKey(store, { ways, shutOut });
    // Tells the others, with the old key, that it ends.
    for (const way of ways) await exchangeBy(store, way);
    scrollTo(0, 0);
  };
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button kind="secondary" onClick={onClose}>
            {m.cancel}
          </Button>
          <Button kind="warn" onClick={() => void go()}>
            {m.go}
          </Button>
        </>
      }
    >
      <Bullets items={[m.newKey, m.later, m.stays, m.first]} />
    </Dialog>
  );
}
