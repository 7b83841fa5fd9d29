// Firefox can withhold the meeting pages; then this asks for them.
import { useEffect, useState } from 'preact/hooks';
import { welcomeMessages } from '../../shared/i18n/welcome.ts';
import { Button } from '../../shared/ui/button/button.tsx';
import { Notice } from '../../shared/ui/notice/notice.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { ALL_PATTERNS } from '../hosts.ts';
import { hasPages, requestPages } from '../platform/permissions.ts';

export function Access() {
  const m = useWords(welcomeMessages);
  const [isAllowed, setAllowed] = useState(true);
  useEffect(() => void hasPages(ALL_PATTERNS).then(setAllowed, () => setAllowed(true)), []);
  if (isAllowed) return null;
  const allow = () => void requestPages(ALL_PATTERNS).then(setAllowed, () => setAllowed(false));
  return (
    <Notice
      kind="todo"
      actions={
        <Button size="small" onClick={allow}>
          {m.allow}
        </Button>
      }
    >
      <p>{m.allowText}</p>
    </Notice>
  );
}
