// Hatching that tells 「まだ」 apart on paper, where tints vanish. Hidden on screens.

export function HatchPattern({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="tm-chart__hatch-line" d="M0 0V6" />
      </pattern>
    </defs>
  );
}

type HatchProps = {
  readonly pattern: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export function Hatch({ pattern, ...box }: HatchProps) {
  return <rect class="tm-chart__hatch" {...box} rx="4" fill={`url(#${pattern})`} />;
}
