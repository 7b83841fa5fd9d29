// States of rows.
import { type Examples, LONG_EN, LONG_JA } from '../example.ts';
import { RankTag } from '../rank-tag/rank-tag.tsx';
import { StatusTag } from '../status-tag/status-tag.tsx';
import { GroupHead, MetaPart, Row, RowDay, RowIcon, Rows } from './rows.tsx';

export const examples: Examples = {
  part: 'rows',
  states: {
    items: () => (
      <section aria-labelledby="rows-example">
        <GroupHead id="rows-example" title="データ保護" aside="1／5" />
        <Rows>
          <Row
            href="#/item/8-1"
            title="端末の中のデータを暗号化する"
            meta={
              <>
                <StatusTag status="todo" />
                <RankTag priority="high" />
                <MetaPart icon="clock">30分</MetaPart>
              </>
            }
          />
          <Row
            href="#/item/8-2"
            current
            title="なくした端末を遠くから消せる"
            meta={
              <>
                <StatusTag status="new" />
                <MetaPart icon="clock">30分</MetaPart>
              </>
            }
          />
          <Row href="#/item/8-4" done title="USBメモリと持ち出しのルールを守る" meta={<StatusTag status="done" />} />
        </Rows>
      </section>
    ),
    leads: () => (
      <Rows label="期限が近い">
        <Row
          href="#/item/8-1"
          lead={<RowDay top="11月" bottom="30日" />}
          title="端末の中のデータを暗号化する"
          meta={<MetaPart icon="user">総務</MetaPart>}
        />
        <Row
          href="#/incident/lost"
          lead={<RowIcon icon="phone" />}
          title="端末をなくした・盗まれた"
          sub="パソコンやスマホが見つからない"
        />
        <Row onClick={() => undefined} lead={<RowIcon icon="download" />} title="控えをファイルに保存" />
        <Row href="https://example.com/" external plain title="公式のページ" />
        <Row title="押せない行" plain aside={<span class="tm-sub">11月20日</span>} />
      </Rows>
    ),
    long: () => (
      <Rows label="長い">
        <Row href="#/" title={LONG_JA} sub={LONG_JA} meta={<StatusTag status="todo" />} />
        <Row href="#/" title={LONG_EN} sub={LONG_EN} />
      </Rows>
    ),
  },
};
