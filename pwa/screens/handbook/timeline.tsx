// Days and what came out then, one below the other.
import './timeline.css';
import type { ComponentChildren } from 'preact';

export type TimelineProps = {
  readonly entries: readonly { readonly id: string; readonly day: string; readonly text: ComponentChildren }[];
};

export function Timeline({ entries }: TimelineProps) {
  return (
    <dl class="tm-timeline">
      {entries.map(({ id, day, text }) => (
        <div key={id} class="tm-timeline__entry">
          <dt class="tm-sub tm-num">{day}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
