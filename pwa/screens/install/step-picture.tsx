// Small drawings of where to press: our own, the same for every maker, with a ring around the place.
import './step-picture.css';
import type { ComponentChildren } from 'preact';

export type PictureKind = 'browser' | 'share' | 'add' | 'icon' | 'menu' | 'install' | 'confirm';
export type Frame = 'phone' | 'computer';

const HOUSE = 'M24 4 5 19.2V40a4 4 0 0 0 4 4h30a4 4 0 0 0 4-4V19.2z';
const TICK = 'm14.5 28 6.7 6.7L34 21.8';

function Mark({ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size / 48})`}>
      <path class="tm-step-picture__mark" d={HOUSE} />
      <path class="tm-step-picture__tick" d={TICK} />
    </g>
  );
}

const Lines = ({ x, y, widths }: { readonly x: number; readonly y: number; readonly widths: readonly number[] }) => (
  <>
    {widths.map((width, row) => (
      <path key={`${row}-${width}`} class="tm-step-picture__line" d={`M${x} ${y + row * 16}h${width}`} />
    ))}
  </>
);

const Here = (box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }) => (
  <rect class="tm-step-picture__here" {...box} rx="8" />
);

/** A square with an arrow out of its top. */
const ShareSign = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <path
    class="tm-step-picture__sign"
    d={`M${x - 4} ${y - 2}h-3v12h14v-12h-3M${x} ${y + 4}v-14M${x - 4} ${y - 6}l4-4 4 4`}
  />
);

/** A square with a plus. */
const AddSign = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <path class="tm-step-picture__sign" d={`M${x - 7} ${y - 7}h14v14h-14zM${x} ${y - 4}v8M${x - 4} ${y}h8`} />
);

const ON_PHONE: { readonly [K in PictureKind]: () => ComponentChildren } = {
  browser: () => (
    <>
      <rect class="tm-step-picture__bar" x="64" y="10" width="80" height="18" rx="9" />
      <Mark x={68} y={12} size={14} />
      <Lines x={72} y={46} widths={[64, 52, 60, 40]} />
      <Here x={58} y={6} width={92} height={26} />
    </>
  ),
  share: () => (
    <>
      <Lines x={72} y={22} widths={[64, 52, 60]} />
      <rect class="tm-step-picture__bar" x="57" y="98" width="94" height="26" />
      <ShareSign x={104} y={110} />
      <Here x={90} y={95} width={28} height={30} />
    </>
  ),
  add: () => (
    <>
      <Lines x={72} y={20} widths={[64]} />
      <rect class="tm-step-picture__sheet" x="62" y="34" width="84" height="90" rx="8" />
      <Lines x={72} y={50} widths={[46]} />
      <Lines x={72} y={72} widths={[40]} />
      <AddSign x={132} y={72} />
      <Lines x={72} y={100} widths={[50]} />
      <Here x={65} y={58} width={78} height={28} />
    </>
  ),
  icon: () => (
    <>
      {[0, 1, 2].map((column) =>
        [0, 1].map((row) => (
          <rect
            key={`${column}-${row}`}
            class="tm-step-picture__tile"
            x={66 + column * 28}
            y={18 + row * 32}
            width="20"
            height="20"
            rx="5"
          />
        )),
      )}
      <rect class="tm-step-picture__sheet" x="66" y="82" width="20" height="20" rx="5" />
      <Mark x={68} y={84} size={16} />
      <Here x={61} y={77} width={30} height={30} />
    </>
  ),
  menu: () => (
    <>
      <rect class="tm-step-picture__bar" x="62" y="10" width="66" height="18" rx="9" />
      {[14, 20, 26].map((y) => (
        <circle key={y} class="tm-step-picture__dot" cx="140" cy={y - 1} r="2" />
      ))}
      <Lines x={72} y={46} widths={[64, 52, 60, 40]} />
      <Here x={129} y={5} width={22} height={28} />
    </>
  ),
  install: () => null,
  confirm: () => null,
};

const ON_COMPUTER: { readonly [K in PictureKind]: () => ComponentChildren } = {
  ...ON_PHONE,
  browser: () => (
    <>
      <rect class="tm-step-picture__bar" x="22" y="16" width="164" height="18" rx="9" />
      <Mark x={26} y={18} size={14} />
      <Lines x={30} y={54} widths={[120, 90, 110]} />
      <Here x={18} y={12} width={172} height={26} />
    </>
  ),
  install: () => (
    <>
      <rect class="tm-step-picture__bar" x="22" y="16" width="164" height="18" rx="9" />
      <Mark x={26} y={18} size={14} />
      <path class="tm-step-picture__sign" d="M164 21h-6v8h14v-3M163 32h4M168 18v6M165 22l3 3 3-3" />
      <Lines x={30} y={54} widths={[120, 90, 110]} />
      <Here x={152} y={12} width={28} height={26} />
    </>
  ),
  confirm: () => (
    <>
      <rect class="tm-step-picture__bar" x="22" y="16" width="164" height="18" rx="9" />
      <rect class="tm-step-picture__sheet" x="84" y="40" width="96" height="62" rx="8" />
      <Mark x={92} y={48} size={18} />
      <Lines x={120} y={57} widths={[48]} />
      <rect class="tm-step-picture__mark" x="128" y="76" width="44" height="18" rx="5" />
      <Here x={123} y={71} width={54} height={28} />
    </>
  ),
};

export type StepPictureProps = { readonly kind: PictureKind; readonly frame: Frame; readonly label: string };

export function StepPicture({ kind, frame, label }: StepPictureProps) {
  return (
    <svg class="tm-step-picture" viewBox="0 0 208 132" role="img" aria-label={label}>
      {frame === 'phone' ? (
        <rect class="tm-step-picture__device" x="56" y="2" width="96" height="128" rx="12" />
      ) : (
        <>
          <rect class="tm-step-picture__device" x="14" y="6" width="180" height="104" rx="8" />
          <path class="tm-step-picture__sign" d="M4 122h200" />
        </>
      )}
      {(frame === 'phone' ? ON_PHONE : ON_COMPUTER)[kind]()}
    </svg>
  );
}
