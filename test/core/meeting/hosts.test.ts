// The hosts in the core and in the content are the same: a tool is added in both or the build is red.
import { describe, expect, it } from 'vitest';
import { TOOLS as CONTENT } from '../../../shared/content/index.ts';
import { TOOL_ADDRESSES } from '../../../shared/core/meeting/moment.ts';
import { TOOLS } from '../../../shared/core/meeting/moment-types.ts';

/** Sites that many others share, or that only sign people in: never a reason to say "this is the real tool". */
const NEVER_A_TOOL = ['recordings', 'sign-in'];

const known = (tool: (typeof TOOLS)[number]) => TOOL_ADDRESSES.find((one) => one.tool === tool)?.hosts ?? [];

describe('hosts of the tools', () => {
  it('has one file of addresses for every tool of the content', () => {
    expect(TOOL_ADDRESSES.map(({ tool }) => tool)).toEqual([...TOOLS]);
    expect(Object.keys(CONTENT).sort()).toEqual([...TOOLS].sort());
  });

  it.each(TOOLS)('%s: every host that a source is sure of is known, with the same use', (tool) => {
    const sure = CONTENT[tool].hosts.filter(
      ({ confidence, use }) => 'AB'.includes(confidence) && !NEVER_A_TOOL.includes(use),
    );
    for (const { host, match, use } of sure) expect(known(tool)).toContainEqual({ host, match, use });
  });

  it.each(TOOLS)('%s: no host is a meeting that no source is sure of', (tool) => {
    for (const rule of known(tool)) {
      const fact = CONTENT[tool].hosts.find(({ host }) => host === rule.host);
      expect(fact).toBeDefined();
      if (rule.use !== 'not-meeting') expect('ABC').toContain(fact?.confidence);
      if (rule.use === 'meeting') expect('AB').toContain(fact?.confidence);
    }
  });
});
