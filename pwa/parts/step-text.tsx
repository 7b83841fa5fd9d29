// A step in which the words of a screen, written in ［］, stand out.

/** 「［設定］を開きます」 with ［設定］ in bold. */
export function StepText({ text }: { readonly text: string }) {
  const parts = text.split(/(［[^］]*］)/u);
  return <>{parts.map((part) => (part.startsWith('［') ? <b class="tm-strong">{part}</b> : part))}</>;
}
