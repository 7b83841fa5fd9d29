// States of status tags.
import { STATUSES } from '../../core/answer.ts';
import type { Examples } from '../example.ts';
import { LateTag, StatusTag, Tag } from './status-tag.tsx';

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
          <LateTag days={11} />
        </li>
        <li>
          <LateTag days={212} since="2026年11月20日" />
        </li>
        <li>
          <Tag icon="plus">2026年に追加</Tag>
        </li>
      </ul>
    ),
  },
};
