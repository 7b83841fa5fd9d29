// A way of working as a picture: where one works, what lies between, where it leads, and where data stays.
import '../chart/chart.css';
import './method-diagram.css';
import { useId } from 'preact/hooks';
import { uiMessages } from '../../i18n/ui.ts';
import { Lines } from '../chart/lines.tsx';
import { breakLines } from '../chart/text-fit.ts';
import { ICON_STROKES, type IconName } from '../icon/icon-strokes.ts';
import { useWords } from '../use-words.ts';
import {
  type DiagramLink,
  type DiagramNode,
  layoutDiagram,
  NODE,
  type PlacedLink,
  type PlacedNode,
  WIDTH,
} from './layout.ts';

export type { DiagramLink, DiagramNode };

export type MethodDiagramProps = {
  readonly nodes: readonly DiagramNode[];
  readonly links: readonly DiagramLink[];
  /** zone → its name at the left of the band */
  readonly zones: Readonly<Record<string, string>>;
  /** the picture in words */
  readonly alt: string;
};

const ICON: Readonly<Record<string, IconName>> = {
  'device-company': 'laptop',
  'device-personal': 'phone',
  vpn: 'lock',
  gateway: 'link',
  'secure-browser': 'browser',
  'office-network': 'server',
  'office-pc': 'monitor',
  cloud: 'cloud',
};

function Box({ node, x, y }: PlacedNode) {
  const lines = breakLines(node.label, NODE.width / 13 - 0.6);
  const shape = ICON[node.kind] ?? 'laptop';
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect class="tm-diagram__box" width={NODE.width} height={NODE.height} rx="8" />
      {lines.length === 1 && (
        <path
          class="tm-diagram__icon"
          d={ICON_STROKES[shape]}
          transform={`translate(${NODE.width / 2 - 10} 7) scale(.833)`}
        />
      )}
      <Lines
        x={NODE.width / 2}
        y={lines.length === 1 ? 45 : NODE.height / 2 + 5 - (lines.length - 1) * 8}
        lines={lines}
        step={16}
        size={13}
        look="head"
        anchor="middle"
      />
      {node.data && <circle class="tm-diagram__data" cx={NODE.width - 8} cy="8" r="7" />}
    </g>
  );
}

function Arrow({ link, path, label, head }: PlacedLink & { readonly head: string }) {
  return (
    <>
      <path class="tm-diagram__link" data-kind={link.kind} d={path} marker-end={`url(#${head})`} />
      {link.label && (
        <text class="tm-chart__text tm-diagram__word" x={label.x} y={label.y} font-size="13" text-anchor={label.anchor}>
          {link.label}
        </text>
      )}
    </>
  );
}

export function MethodDiagram({ nodes, links, zones, alt }: MethodDiagramProps) {
  const words = useWords(uiMessages);
  const id = useId();
  const plan = layoutDiagram(nodes, links);
  return (
    <figure class="tm-diagram tm-stack" data-gap="2">
      <svg class="tm-chart__drawing" viewBox={`0 0 ${WIDTH} ${plan.height}`} role="img" aria-labelledby={`${id}-title`}>
        <title id={`${id}-title`}>{alt}</title>
        <defs>
          <marker
            id={`${id}-head`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="4.5"
            markerHeight="4.5"
            orient="auto"
          >
            <path class="tm-diagram__head" d="M0 .5 7 4 0 7.5z" />
          </marker>
        </defs>
        {plan.bands.map(({ zone, y, height }) => {
          const lines = breakLines(zones[zone] ?? '', 4.4);
          return (
            <g key={zone}>
              <rect class="tm-diagram__zone" x="0" y={y} width={WIDTH} height={height} rx="10" />
              <Lines
                x={12}
                y={y + height / 2 + 5 - (lines.length - 1) * 8}
                lines={lines}
                step={16}
                size={13}
                look="sub"
              />
            </g>
          );
        })}
        {plan.nodes.map((placed) => (
          <Box key={placed.node.id} {...placed} />
        ))}
        {plan.links.map((placed) => (
          <Arrow key={`${placed.link.from}-${placed.link.to}`} {...placed} head={`${id}-head`} />
        ))}
      </svg>
      <figcaption class="tm-legend tm-sub">
        {nodes.some((node) => node.data) && (
          <span class="tm-legend__entry">
            <svg viewBox="0 0 18 12" aria-hidden="true">
              <circle class="tm-diagram__data" cx="9" cy="6" r="5.5" />
            </svg>
            {words.dataStays}
          </span>
        )}
        {links.some((link) => link.kind === 'screen-only') && (
          <span class="tm-legend__entry">
            <svg viewBox="0 0 18 12" aria-hidden="true">
              <path class="tm-diagram__link" data-kind="screen-only" d="M0 6h18" />
            </svg>
            {words.screenOnly}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
