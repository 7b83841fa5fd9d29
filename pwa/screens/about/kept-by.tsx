// Who keeps this copy of the app, if whoever built it said so in site.json.
import { aboutMessages } from '../../../shared/i18n/about.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';

declare const __SITE__: Site | null;

/** Checked when the app was built: plain lines, an https address. */
export type Site = { readonly name: string; readonly contact?: string; readonly page?: string };

export function KeptBy({ site = __SITE__ }: { readonly site?: Site | null }) {
  const m = useWords(aboutMessages);
  if (site === null) return null;
  return (
    <section class="tm-stack" data-gap="2" aria-labelledby="kept-by">
      <h2 id="kept-by">{m.keptByTitle}</h2>
      <Bullets
        items={[m.keptBy({ name: site.name }), ...(site.contact ? [m.keptByContact({ contact: site.contact })] : [])]}
      />
      {site.page && (
        <p>
          <TextLink href={site.page} after="external" external>
            {m.keptByPage}
          </TextLink>
        </p>
      )}
    </section>
  );
}
