// Matches a host against a tool's own hosts: the exact name, or a name below it after a dot. Never a bare ending.

export type HostUse = 'meeting' | 'schedule' | 'settings' | 'admin' | 'not-meeting';

export type HostRule = {
  readonly host: string;
  /** `suffix`: the host itself and every name that ends in a dot and the host */
  readonly match: 'exact' | 'suffix';
  readonly use: HostUse;
};

/** `zoom.us` is under `zoom.us`, and so is `app.zoom.us`; `notzoom.us` and `zoom.us.example` are not. */
export const isUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** The last two labels of a host: long lists are narrowed down by them. */
export const lastTwo = (host: string): string => host.slice(host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1);

const matches = (host: string, rule: HostRule): boolean =>
  rule.match === 'exact' ? host === rule.host : isUnder(host, rule.host);

/** The rule that fits a host; an exact rule wins over a suffix rule, the longer suffix over the shorter. Null if none fits. */
export function findHostRule(host: string, rules: readonly HostRule[]): HostRule | null {
  return rules.reduce<HostRule | null>((best, rule) => {
    if (!matches(host, rule)) return best;
    if (!best) return rule;
    const isMoreExact = rule.match === best.match ? rule.host.length > best.host.length : rule.match === 'exact';
    return isMoreExact ? rule : best;
  }, null);
}
