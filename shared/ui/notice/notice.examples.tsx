// States of notices.
import { Button } from '../button/button.tsx';
import { type Examples, LONG_EN, LONG_JA } from '../example.ts';
import { Notice } from './notice.tsx';

export const examples: Examples = {
  part: 'notice',
  states: {
    info: () => (
      <Notice
        title="新しい版があります"
        role="status"
        actions={
          <>
            <Button size="small" kind="text">
              新しい版にする
            </Button>
            <Button size="small" kind="text">
              あとで
            </Button>
          </>
        }
      >
        <p>書きかけがなければ、いつでも切りかえられます。</p>
      </Notice>
    ),
    ok: () => (
      <Notice kind="ok" title="Zoomのページです" level={2}>
        <p>名前の終わりが本物と同じです。</p>
      </Notice>
    ),
    todo: () => <Notice kind="todo">しないこと、気をつけること</Notice>,
    error: () => (
      <Notice kind="error" title="Zoomのページではありません" level={2}>
        <p>まだ開かないでください。名前だけが似ています。</p>
      </Notice>
    ),
    long: () => (
      <Notice title={LONG_JA}>
        <p>{LONG_EN}</p>
      </Notice>
    ),
  },
};
