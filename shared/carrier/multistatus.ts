// Names from a WebDAV list (RFC 4918, section 13) without a parser of XML: under `require-trusted-types-for 'script'` browsers
// refuse `DOMParser`. Only addresses are read; a name that is none of ours is ignored by whoever asks.

const HREF = /<(?:[A-Za-z][\w.-]*:)?href(?:\s[^>]*)?>([^<]{1,2000})<\//gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? ''));
  } catch {
    // No address: half of a percent sign.
    return null;
  }
}

/** The last part of every address that does not end in a slash (those are folders), in the order of the list, each once. */
export function namesInMultistatus(text: string): string[] {
  const names = new Set<string>();
  for (const [, address = ''] of text.matchAll(HREF)) {
    const path = address.trim().split(/[?#]/, 1)[0] ?? '';
    const name = decoded(path.slice(path.lastIndexOf('/') + 1));
    if (name) names.add(name);
  }
  return [...names];
}
