// The company's key as a locked file.
import { teamMessages } from '../../../shared/i18n/team.ts';
import { companyFile } from '../../../shared/store/team/company-file.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import type { Team } from '../../carriers/team.ts';
import { SaveLockedFile } from '../staff-check/locked-file.tsx';

export function SaveCompanyFile({ part, onSaved }: { readonly part: Team; readonly onSaved: () => Promise<void> }) {
  const m = useWords(teamMessages).key;
  return (
    <SaveLockedFile
      name={m.fileName}
      words={m}
      lock={(passphrase) => companyFile(part, passphrase)}
      onSaved={onSaved}
    />
  );
}
