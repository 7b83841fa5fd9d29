// Japanese words: what the guides of all meeting tools have in common.
import type { TOOL_PLANS } from '../../tool-plans.ts';
import type { PhaseId, TopicId, WhoId } from '../../tool-terms.ts';

export default {
  screenNote: '画面の言葉は、版や契約で違うことがあります。',
  confidence: {
    A: '提供元の説明か、日付のある記録',
    B: '別々の公開資料が2つ以上一致',
    C: '資料が1つ',
    U: '確かめていない',
  },
  topics: {
    'waiting-room': '待機室とロビー',
    passcode: 'パスコード',
    'authenticated-join': 'サインインした人だけ',
    'join-before-host': '主催者より先の入室',
    lock: '会議のロック',
    'screen-share': '画面の共有',
    remove: '退出してもらう',
    'chat-files': 'チャットとファイル',
    'recording-start': '録画を始める人',
    'recording-storage': '録画の置き場所',
    e2ee: 'エンドツーエンド暗号化',
    'permanent-room': '使い回す部屋',
    'link-handling': '参加リンクのあつかい',
    title: '会議の題名',
    bots: 'AI議事録とボット',
    identity: 'だれなのかの確認',
    update: 'アプリの更新',
    background: '背景',
    'sign-in': 'サインイン',
    watermark: '透かし',
  },
  phases: {
    schedule: '会議を作るとき',
    landing: 'リンクを開いたとき',
    prejoin: '入る前',
    'in-meeting': '会議のあいだ',
    sharing: '共有の前',
    recording: '録画の前',
    after: '会議のあと',
    settings: 'ふだんの設定',
    admin: '会社全体の設定',
  },
  /** from the least plan up */
  plans: {
    zoom: { free: '無料（ベーシック）', paid: '有料（Pro以上）' },
    teams: { free: '無料', business: '会社の契約（Business Basicなど）', premium: 'Teams Premiumつき' },
    webex: { free: '無料', paid: '有料' },
    meet: { free: '無料（個人のアカウント）', starter: 'Business Starter', standard: 'Business Standard以上' },
  },
  who: {
    attendee: '参加する人',
    host: '主催する人',
    admin: '会社の管理者',
  },
} satisfies {
  topics: Record<TopicId, string>;
  phases: Record<PhaseId, string>;
  who: Record<WhoId, string>;
  plans: { [T in keyof typeof TOOL_PLANS]: Record<(typeof TOOL_PLANS)[T][number], string> };
} & Record<string, unknown>;
