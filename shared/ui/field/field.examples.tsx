// States of fields.
import { useState } from 'preact/hooks';
import { type Examples, LONG_EN, LONG_JA } from '../example.ts';
import { SelectField, TextField } from './field.tsx';

export const examples: Examples = {
  part: 'field',
  states: {
    text: () => {
      const [value, setValue] = useState('総務');
      return <TextField label="担当" value={value} onInput={setValue} />;
    },
    pair: () => (
      <div class="tm-two">
        <TextField label="担当" value="総務" onInput={() => undefined} />
        <TextField label="期限" type="date" value="2026-12-11" onInput={() => undefined} />
      </div>
    ),
    note: () => (
      <TextField
        label="メモ"
        optional
        rows={3}
        hint="名前・電話番号・パスワードは書かないでください。"
        value="メールは全員分おわり。"
        onInput={() => undefined}
      />
    ),
    error: () => <TextField label="期限の日" value="2月31日" error="その日はありません。" onInput={() => undefined} />,
    search: () => (
      <TextField
        label="ことば"
        labelHidden
        type="search"
        placeholder="ことばを入れてください"
        value=""
        onInput={() => undefined}
      />
    ),
    select: () => {
      const [value, setValue] = useState<'zoom' | 'teams'>('zoom');
      return (
        <SelectField
          label="ツール"
          value={value}
          onChange={setValue}
          options={[
            { value: 'zoom', label: 'Zoom' },
            { value: 'teams', label: 'Microsoft Teams' },
          ]}
        />
      );
    },
    long: () => <TextField label={LONG_JA} hint={LONG_JA} error={LONG_JA} value={LONG_JA} onInput={() => undefined} />,
    english: () => <TextField label="Notes for the next person" hint={LONG_EN} value="" onInput={() => undefined} />,
  },
};
