// What one should know about a meeting tool besides its settings: its words, its real sites, browser and app.
import { TOOLS, type ToolId } from '../../../shared/content/tools/index.ts';
import { meetingMessages } from '../../../shared/i18n/meeting.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { toolCommonOf } from '../../parts/page-words.ts';
import { useTermTexts } from '../../parts/term-text.tsx';
import { useToolWords } from '../../parts/tool-words.ts';
import { wordsOf } from '../../parts/words-of.ts';
import './tool-about.css';

const CALLS = ['host', 'lobby', 'passcode', 'lock'] as const;

export function ToolAbout({ tool }: { readonly tool: ToolId }) {
  const m = useWords(meetingMessages);
  const common = useWords(toolCommonOf(tool));
  const words = useToolWords(tool);
  const facts = TOOLS[tool];
  const [what, ...limits] = useTermTexts([words.what, ...words.limits]);
  const hosts = facts.hosts.filter(({ use }) => use === 'meeting');
  return (
    <section aria-labelledby="tool-about" class="tm-stack" data-gap="2">
      <h2 id="tool-about" class="tm-h3">
        {m.about({ tool: words.name })}
      </h2>
      <p>{what}</p>
      <div>
        <Details summary={m.callsIt}>
          <dl class="tm-calls">
            {CALLS.map((key) => (
              <div key={key}>
                <dt class="tm-sub">{m.calls[key]}</dt>
                <dd>{words.words[key]}</dd>
              </div>
            ))}
          </dl>
        </Details>
        <Details summary={m.realHosts}>
          <p class="tm-sub">{m.realHostsHint}</p>
          <Bullets>
            {hosts.map(({ host, match, confidence }) => (
              <li key={host}>
                <span translate={false}>{match === 'suffix' ? m.anyUnder({ host }) : host}</span>
                {confidence === 'C' && m.hostUnsure}
              </li>
            ))}
          </Bullets>
        </Details>
        <Details summary={m.browserOrApp}>
          <Bullets>
            {words.limits.map((limit, index) => (
              <li key={limit}>
                {limits[index]}
                <span class="tm-sub tm-limit-source">
                  {m.confidence({ text: wordsOf(common.confidence, facts.limits[index]?.confidence ?? 'U') ?? '' })}
                </span>
              </li>
            ))}
          </Bullets>
        </Details>
      </div>
    </section>
  );
}
