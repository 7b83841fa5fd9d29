// 表計算のファイル: all answers out as CSV, and a changed table back in.
import { useState } from 'preact/hooks';
import { ITEMS, itemWords } from '../../../shared/content/index.ts';
import { withoutMoved } from '../../../shared/core/log/own-plan.ts';
import { fileNameOf } from '../../../shared/core/paper/printable.ts';
import { csvMessages } from '../../../shared/i18n/csv.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { settings } from '../../../shared/store/settings.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { saveFile, textFile } from '../../parts/save-file.ts';
import { PLAN, usePlan } from '../../plan.ts';
import { CsvImport } from './csv-import.tsx';
import { answerTable, logTable } from './csv-rows.ts';

function CsvExport() {
  const m = useWords(csvMessages);
  const { items: titles } = useWords(itemWords);
  const store = useStore();
  const plan = usePlan();
  const [said, setSaid] = useState('');
  const save = async (name: string, table: () => string[][] | Promise<string[][]>) => {
    try {
      const { csvText } = await import('./csv-file.ts');
      await store.loaded;
      const file = textFile(`${fileNameOf(name)}.csv`, csvText(await table()), 'text/csv', true);
      const saved = await saveFile(file);
      setSaid(
        saved === 'failed' || saved === 'refused' ? m.failed : saved === 'saved' ? m.saved({ name: file.name }) : '',
      );
    } catch {
      setSaid(m.failed);
    }
  };
  const answers = () =>
    answerTable({
      items: ITEMS,
      titles,
      listed: new Set(plan.entries.map(({ item }) => item.id)),
      state: plan.state,
      plan: PLAN,
      words: m.table,
    });
  const changes = async () => {
    // Many words, for this table alone.
    const { changeNameNeeds, changeWords } = await import('../../parts/change-names/change-words.ts');
    await Promise.all(changeNameNeeds.map((words) => words.load(locale.value)));
    const { ownPlan } = settings.value;
    const log = withoutMoved(store.log.value, ownPlan);
    return logTable({ log, device: store.device, ownPlan }, { m, names: changeWords(locale.value) });
  };
  const day = today();
  return (
    <section class="tm-stack" aria-labelledby="csv-out">
      <h2 id="csv-out">{m.out}</h2>
      <p class="tm-sub">{m.outHint}</p>
      <Button wide icon="download" onClick={() => void save(m.fileName({ day }), answers)}>
        {m.make}
      </Button>
      <Button wide kind="secondary" icon="clock" onClick={() => void save(m.logFileName({ day }), changes)}>
        {m.makeLog}
      </Button>
      <p class="tm-sub">{m.logHint}</p>
      <StatusLine>{said}</StatusLine>
    </section>
  );
}

function CsvScreen() {
  const m = useWords(csvMessages);
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.heading}</h1>
        <p>{m.lead}</p>
      </div>
      <CsvExport />
      <section class="tm-stack" aria-labelledby="csv-back">
        <h2 id="csv-back">{m.back}</h2>
        <CsvImport />
      </section>
    </div>
  );
}

export default {
  needs: [csvMessages, itemWords, uiMessages],
  title: () => csvMessages.get(locale.value).title,
  back: () => href('report'),
  view: CsvScreen,
} satisfies Screen;
