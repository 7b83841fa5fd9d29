// Meetings: the one-minute check, the check of a link, the settings of each tool.
import { TOOL_IDS, TOOLS, type ToolId } from '../../../shared/content/tools/index.ts';
import { meetingMessages } from '../../../shared/i18n/meeting.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Hero } from '../../../shared/ui/hero/hero.tsx';
import type { IconName } from '../../../shared/ui/icon/icon.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { ProgressBar } from '../../../shared/ui/progress-bar/progress-bar.tsx';
import { GroupHead, Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { toolWordNeeds, useToolWords } from '../../parts/tool-words.ts';
import { countDone, settingStates } from './tool-settings.ts';
import './meeting.css';

export const TOOL_ICONS: Record<ToolId, IconName> = { teams: 'people', webex: 'cloud', zoom: 'video', meet: 'monitor' };

/** The whole app also runs inside the extension; there it need not be recommended. */
const insideExtension = (): boolean => location.protocol.endsWith('-extension:');

function ToolRow({ tool }: { readonly tool: ToolId }) {
  const m = useWords(meetingMessages);
  const words = useToolWords(tool);
  const count = countDone(settingStates(useStore().state.value, tool));
  const progress = (
    <span class="tm-tool-progress">
      <ProgressBar value={count.done} max={count.total} label={null} />
      <span class="tm-num" aria-hidden="true">
        {m.ofTotal(count)}
      </span>
      <span class="tm-vh">{m.ofTotalHeard(count)}</span>
    </span>
  );
  return (
    <Row
      title={words.name}
      href={href('meeting', 'tool', tool)}
      lead={<RowIcon icon={TOOL_ICONS[tool]} />}
      sub={count.done > 0 ? progress : m.toolCount({ n: TOOLS[tool].settings.length })}
    />
  );
}

function Meeting() {
  const m = useWords(meetingMessages);
  return (
    <div class="tm-sections">
      <h1>{m.heading}</h1>
      <div class="tm-columns tm-sections">
        <div class="tm-sections">
          <Hero title={m.checkTitle}>
            <p>{m.checkLead}</p>
            <Button href={href('meeting', 'check')} wide>
              {m.checkStart}
            </Button>
          </Hero>
          <div class="tm-card tm-card-row">
            <ul>
              <Row title={m.linkTitle} sub={m.linkLead} href={href('meeting', 'link')} lead={<RowIcon icon="link" />} />
            </ul>
          </div>
          <section aria-labelledby="meeting-tools">
            <GroupHead id="meeting-tools" title={m.toolsTitle} />
            <Rows>
              {TOOL_IDS.map((tool) => (
                <ToolRow key={tool} tool={tool} />
              ))}
            </Rows>
          </section>
        </div>
        {!insideExtension() && (
          <Card title={m.extensionTitle}>
            <p>{m.extensionLead}</p>
            <Button kind="secondary" wide icon="puzzle" href={href('meeting', 'extension')}>
              {m.extensionMore}
            </Button>
          </Card>
        )}
      </div>
    </div>
  );
}

export default {
  needs: [meetingMessages, ...toolWordNeeds],
  title: () => meetingMessages.get(locale.value).title,
  width: 'wide',
  view: Meeting,
} satisfies Screen;
