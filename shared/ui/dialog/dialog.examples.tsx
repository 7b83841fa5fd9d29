// States of the dialog.
import { useState } from 'preact/hooks';
import { Button } from '../button/button.tsx';
import { type Examples, LONG_JA } from '../example.ts';
import { Dialog } from './dialog.tsx';

function Live({ button, text }: { readonly button: string; readonly text: string }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button kind="warn" icon="trash" onClick={() => setOpen(true)}>
        {button}
      </Button>
      <Dialog
        open={open}
        title="すべて消しますか"
        onClose={close}
        actions={
          <>
            <Button kind="secondary" onClick={close}>
              消さない
            </Button>
            <Button kind="warn" onClick={close}>
              すべて消す
            </Button>
          </>
        }
      >
        <p>{text}</p>
      </Dialog>
    </>
  );
}

export const examples: Examples = {
  part: 'dialog',
  states: {
    ask: () => <Live button="答えをすべて消す" text="消す前に、控えも作れます。" />,
    long: () => <Live button="長い文で消す" text={LONG_JA.repeat(3)} />,
  },
};
