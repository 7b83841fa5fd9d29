// States of segmented choices.
import { useState } from 'preact/hooks';
import { type Examples, LONG_JA } from '../example.ts';
import { Segmented } from './segmented.tsx';

export const examples: Examples = {
  part: 'segmented',
  states: {
    phases: () => {
      const [value, setValue] = useState<'before' | 'share' | 'after'>('before');
      return (
        <Segmented
          legend="ばめん"
          legendHidden
          value={value}
          onChange={setValue}
          options={[
            { value: 'before', label: '入る前' },
            { value: 'share', label: '共有の前' },
            { value: 'after', label: '会議のあと' },
          ]}
        />
      );
    },
    language: () => {
      const [value, setValue] = useState<'ja' | 'en'>('ja');
      return (
        <Segmented
          legend="ことば"
          value={value}
          onChange={setValue}
          options={[
            { value: 'ja', label: '日本語', lang: 'ja' },
            { value: 'en', label: 'English', lang: 'en' },
          ]}
        />
      );
    },
    long: () => (
      <Segmented
        legend={LONG_JA}
        value="a"
        onChange={() => undefined}
        options={[
          { value: 'a', label: 'とても長い名前の選択肢' },
          { value: 'b', label: 'もう1つのとても長い選択肢' },
        ]}
      />
    ),
  },
};
