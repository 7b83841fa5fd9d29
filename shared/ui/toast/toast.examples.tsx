// States of what was just said.
import { useState } from 'preact/hooks';
import { Button } from '../button/button.tsx';
import type { Examples } from '../example.ts';
import { StatusLine, Toast } from './toast.tsx';

export const examples: Examples = {
  part: 'toast',
  states: {
    line: () => <StatusLine>保存しました（11月20日 14:05）</StatusLine>,
    emptyLine: () => <StatusLine />,
    bar: () => {
      const [message, setMessage] = useState<string | null>(null);
      return (
        <>
          <Button kind="secondary" onClick={() => setMessage('「できている」にしました。')}>
            できている
          </Button>
          <Toast message={message} seconds={0} onUndo={() => setMessage(null)} onClose={() => setMessage(null)} />
        </>
      );
    },
  },
};
