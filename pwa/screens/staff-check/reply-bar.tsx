// One question as a bar of people: yes, partly, not yet, do not know. The words beside it say the same.
import './staff-check.css';
import { baseOf, type ReplyCounts } from '../../../shared/core/staff-check/roll-up.ts';

const PARTS = ['yes', 'partly', 'no', 'unknown'] as const;

export function ReplyBar({ counts }: { readonly counts: ReplyCounts }) {
  if (baseOf(counts) === 0) return null;
  return (
    <div class="tm-reply-bar" aria-hidden="true">
      {PARTS.filter((reply) => counts[reply] > 0).map((reply) => (
        <span key={reply} class="tm-reply-bar__part tm-num" data-reply={reply} style={{ flexGrow: counts[reply] }}>
          {counts[reply]}
        </span>
      ))}
    </div>
  );
}
