// States of choices.
import { useState } from 'preact/hooks';
import { type Examples, LONG_EN, LONG_JA } from '../example.ts';
import { ChoiceGroup, ChoicesGroup } from './choice.tsx';

const QUESTION = [
  { value: 'yes', label: '保存する、または保存できる', hint: '例：添付のファイルを開いて直す' },
  { value: 'no', label: '保存しない、保存できない', hint: '例：会社のパソコンの画面を見るだけ' },
  { value: 'unknown', label: 'わからない', hint: '対策が多く出る方で進みます。' },
] as const;

function Question({ error }: { readonly error?: string }) {
  const [value, setValue] = useState<(typeof QUESTION)[number]['value']>();
  return (
    <ChoiceGroup
      legend={
        <>
          <span class="tm-sub">質問 3（最大4）</span>
          <h2>会社のデータを、手元の端末に保存しますか</h2>
        </>
      }
      hint="ダウンロードや、USBメモリへのコピーも保存にあたります。"
      error={error}
      options={QUESTION}
      value={value}
      onChange={setValue}
    />
  );
}

export const examples: Examples = {
  part: 'choice',
  states: {
    empty: () => <Question />,
    error: () => <Question error="1つえらんでください。" />,
    several: () => {
      const [values, setValues] = useState<readonly string[]>(['smartphone']);
      return (
        <ChoicesGroup
          legend="使っているもの"
          options={[
            { value: 'mail', label: '会社のメール' },
            { value: 'smartphone', label: 'スマホ' },
          ]}
          values={values}
          onChange={setValues}
          tight
        />
      );
    },
    long: () => (
      <ChoiceGroup
        legend={LONG_JA}
        options={[{ value: 'a', label: LONG_JA, hint: LONG_JA }]}
        value="a"
        onChange={() => undefined}
      />
    ),
    english: () => (
      <ChoiceGroup
        legend="Do you save company data on the device?"
        options={[
          { value: 'yes', label: 'Yes', hint: LONG_EN },
          { value: 'no', label: 'No' },
        ]}
        value={undefined}
        onChange={() => undefined}
      />
    ),
  },
};
