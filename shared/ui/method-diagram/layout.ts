// Where boxes, bands and arrows of a method's picture stand. Bands follow the way of the data, from home downwards.

export type DiagramNode = {
  readonly id: string;
  readonly kind: string;
  readonly zone: string;
  /** 0 at home, 1 on the way, 2 office or cloud */
  readonly col: number;
  /** place within the band */
  readonly row: number;
  readonly label: string;
  /** company data stays here */
  readonly data: boolean;
};

export type DiagramLink = {
  readonly from: string;
  readonly to: string;
  /** encrypted, https, screen-only, inside, carried */
  readonly kind: string;
  readonly label?: string | undefined;
};

export type PlacedNode = { readonly node: DiagramNode; readonly x: number; readonly y: number };
export type PlacedLink = {
  readonly link: DiagramLink;
  readonly path: string;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };
};
type Band = { readonly zone: string; readonly y: number; readonly height: number };

export const WIDTH = 328;
export const NODE = { width: 112, height: 56 } as const;

const BAND = 80;
const BETWEEN = 52;
/** boxes stand right of the band's name */
const FROM = 76;
const SPREAD = 44;

const center = ({ x }: PlacedNode) => x + NODE.width / 2;

function placeNodes(nodes: readonly DiagramNode[], columns: readonly number[]): PlacedNode[] {
  return nodes.map((node) => {
    const beside = nodes.filter((other) => other.col === node.col);
    const place = beside.filter((other) => other.row < node.row).length;
    const share = (WIDTH - FROM) / beside.length;
    const x = FROM + share * (place + 0.5) - NODE.width / 2;
    const y = columns.indexOf(node.col) * (BAND + BETWEEN) + (BAND - NODE.height) / 2;
    return { node, x, y };
  });
}

/** Of several arrows that leave one side of a box, where this one leaves: spread evenly around the middle. */
function exit(links: readonly DiagramLink[], link: DiagramLink, down: boolean, isDown: (l: DiagramLink) => boolean) {
  const same = links.filter((other) => other.from === link.from && isDown(other) === down);
  return (same.indexOf(link) - (same.length - 1) / 2) * SPREAD;
}

/** Bands, boxes and arrows with their coordinates. Links to unknown boxes are left out. */
export function layoutDiagram(nodes: readonly DiagramNode[], links: readonly DiagramLink[]) {
  const columns = [...new Set(nodes.map(({ col }) => col))].sort((a, b) => a - b);
  const placed = placeNodes(nodes, columns);
  const find = (id: string) => placed.find(({ node }) => node.id === id);
  const isDown = (link: DiagramLink) => (find(link.to)?.y ?? 0) > (find(link.from)?.y ?? 0);
  const bands = columns.map((column, index): Band => {
    const zone = nodes.find(({ col }) => col === column)?.zone ?? '';
    return { zone, y: index * (BAND + BETWEEN), height: BAND };
  });
  const arrows = links.flatMap((link): PlacedLink[] => {
    const from = find(link.from);
    const to = find(link.to);
    if (!from || !to) return [];
    if (from.y === to.y) {
      const right = to.x > from.x;
      const x1 = right ? from.x + NODE.width : from.x;
      const x2 = right ? to.x : to.x + NODE.width;
      const y = from.y + NODE.height / 2;
      return [{ link, path: `M${x1} ${y}H${x2}`, label: { x: (x1 + x2) / 2, y: y - 8, anchor: 'middle' } }];
    }
    const down = isDown(link);
    const x1 = center(from) + exit(links, link, down, isDown);
    const x2 = center(to);
    const y1 = down ? from.y + NODE.height : from.y;
    const y2 = down ? to.y : to.y + NODE.height;
    const middle = (y1 + y2) / 2;
    const path = x1 === x2 ? `M${x1} ${y1}V${y2}` : `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`;
    const leftward = x2 < x1;
    const label = {
      x: (x1 + x2) / 2 + (leftward ? -12 : 12),
      y: x1 === x2 ? middle + 5 : middle - 5,
      anchor: leftward ? 'end' : 'start',
    } as const;
    return [{ link, path, label }];
  });
  return { height: Math.max(1, columns.length * (BAND + BETWEEN) - BETWEEN), bands, nodes: placed, links: arrows };
}
