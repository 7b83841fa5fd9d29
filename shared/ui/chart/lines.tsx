// A text in a drawing, broken into lines.

type LinesProps = {
  readonly x: number;
  /** baseline of the first line */
  readonly y: number;
  readonly lines: readonly string[];
  /** from one baseline to the next */
  readonly step: number;
  readonly look?: 'head' | 'sub' | 'over' | undefined;
  readonly size?: number | undefined;
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
};

export function Lines({ x, y, lines, step, look, size = 14, anchor }: LinesProps) {
  return (
    <text class="tm-chart__text" data-look={look} font-size={size} text-anchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y + index * step}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
