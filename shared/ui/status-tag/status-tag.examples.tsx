// States of status tags.
import { STATUSES } from '../../core/answer.ts';
import type { Examples } from '../example.ts';
import { StatusTag, Tag } from './status-tag.tsx';

export const examples: Examples = {
  part: 'status-tag',
  states: {
    all: () => (
      <ul class="tm-line" data-wrap="">
        {STATUSES.map((status) => (
          <li key={status}>
            <StatusTag status={status} />
          </li>
        ))}
        <li>
          <StatusTag status="done" stale />
        </li>
        <li>
          <Tag icon="plus">2026年に追加</Tag>
        </li>
      </ul>
    ),
  },
};
