// States of chips.
import { useState } from 'preact/hooks';
import { type Examples, LONG_EN, LONG_JA } from '../example.ts';
import { Chip, Chips } from './chips.tsx';

export const examples: Examples = {
  part: 'chips',
  states: {
    filters: () => {
      const [left, setLeft] = useState(true);
      const [high, setHigh] = useState(false);
      return (
        <Chips label="しぼりこむ">
          <Chip pressed={left} onClick={() => setLeft(!left)}>
            残り 17
          </Chip>
          <Chip pressed={high} onClick={() => setHigh(!high)}>
            ◎だけ
          </Chip>
          <Chip expanded={false} after="down">
            脅威
          </Chip>
        </Chips>
      );
    },
    links: () => (
      <Chips label="五十音">
        <Chip href="#/glossary?row=a">あ</Chip>
        <Chip href="#/glossary?row=ka" current>
          か
        </Chip>
      </Chips>
    ),
    long: () => (
      <Chips label="長い">
        <Chip pressed={false}>{LONG_JA}</Chip>
        <Chip pressed>{LONG_EN}</Chip>
      </Chips>
    ),
  },
};
