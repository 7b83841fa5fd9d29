// States of check rows.
import { useState } from 'preact/hooks';
import { type Examples, LONG_EN, LONG_JA } from '../example.ts';
import { Rows } from '../rows/rows.tsx';
import { CheckRow } from './check-row.tsx';

function Live(props: {
  readonly label: string;
  readonly hint?: string;
  readonly big?: boolean;
  readonly ticked?: boolean;
}) {
  const [checked, setChecked] = useState(props.ticked === true);
  return <CheckRow {...props} checked={checked} onChange={setChecked} />;
}

export const examples: Examples = {
  part: 'check-row',
  states: {
    small: () => (
      <div>
        <Live label="見た" ticked />
        <Live label="まだ見ていない" />
      </div>
    ),
    big: () => (
      <Rows>
        <li>
          <Live big ticked label="まわりに人がいないか見る" hint="聞かれて困る話は、部屋を変えます。" />
        </li>
        <li>
          <Live big label="表示する名前を確かめる" hint="会社と名前が分かると、主催者がすぐ入れられます。" />
        </li>
      </Rows>
    ),
    withTime: () => <CheckRow big label="つながりを切る" aside="14:05" checked onChange={() => undefined} />,
    long: () => <Live big label={LONG_JA} hint={LONG_JA} />,
    english: () => <Live big label="Look around you" hint={LONG_EN} />,
  },
};
