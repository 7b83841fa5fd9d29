// The link as text, the part marked that decides. Long tails are cut: they may hold a passcode.
import type { Span } from '../../../shared/core/meeting/address.ts';
import type { LookalikeLink, OtherLink, RealLink } from '../../../shared/core/meeting/link-types.ts';
import { linkCheckMessages } from '../../../shared/i18n/link-check.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import './link-host.css';

type Checked = RealLink | LookalikeLink | OtherLink;

/** The link up to the end of its site, without the scheme where that is not the point. */
function cut(link: Checked): { text: string; offset: number; more: boolean } {
  const wrong: Span | null = link.kind === 'lookalike' ? link.wrong : null;
  const scheme = /^https?:[\\/]*/i.exec(link.link)?.[0].length ?? 0;
  const start = wrong && wrong[0] < scheme ? 0 : scheme;
  const end = Math.max(link.site[1], wrong?.[1] ?? 0);
  return { text: link.link.slice(start, end), offset: start, more: end < link.link.length };
}

export function LinkHost({ link }: { readonly link: Checked }) {
  const m = useWords(linkCheckMessages);
  const { text, offset, more } = cut(link);
  const marked = link.kind === 'lookalike' && link.how !== 'front' ? link.wrong : link.site;
  const [from, to] = [Math.max(0, marked[0] - offset), Math.max(0, marked[1] - offset)];
  return (
    <p class="tm-link-host" data-kind={link.kind} translate={false}>
      <span>{text.slice(0, from)}</span>
      <b class="tm-link-host__marked">
        {link.kind === 'lookalike' && <span class="tm-vh">{m.wrongHeard}</span>}
        {text.slice(from, to)}
      </b>
      <span>{text.slice(to)}</span>
      {more && <span class="tm-link-host__rest">/…</span>}
    </p>
  );
}
