// A text in which the words of a screen, written in ［］, stand out, and the numbers of the additions lead to them.
import './step-text.css';
import { findItem } from '../../shared/content/items.ts';
import { href } from '../navigation/router.ts';

const PARTS = /(［[^］]*］|S-\d+)/u;

function drawPart(part: string) {
  if (part.startsWith('［')) return <b class="tm-strong">{part}</b>;
  if (!findItem(part)) return part;
  return (
    <a class="tm-step-link" href={href('item', part)}>
      {part}
    </a>
  );
}

/** 「［設定］を開きます」 with ［設定］ in bold, 「S-7」 as a link to that measure. */
export function StepText({ text }: { readonly text: string }) {
  return <>{text.split(PARTS).map(drawPart)}</>;
}
