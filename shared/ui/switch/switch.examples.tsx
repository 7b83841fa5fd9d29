// States of switches.
import { useState } from 'preact/hooks';
import { type Examples, LONG_EN, LONG_JA } from '../example.ts';
import { Switch } from './switch.tsx';

function Live({ label, hint, start }: { readonly label: string; readonly hint?: string; readonly start: boolean }) {
  const [checked, setChecked] = useState(start);
  return <Switch label={label} hint={hint} checked={checked} onChange={setChecked} />;
}

export const examples: Examples = {
  part: 'switch',
  states: {
    off: () => <Live label="ふりがな" hint="漢字の上に読み方を付けます。" start={false} />,
    on: () => <Live label="会議の前に知らせる" start />,
    long: () => <Live label={LONG_JA} hint={LONG_JA} start={false} />,
    english: () => <Live label="Readings above characters" hint={LONG_EN} start />,
  },
};
