// Japanese words: the glossary.
import type { TermId } from '../../glossary.ts';

export default {
  telework: {
    term: 'テレワーク',
    explanation:
      '会社の建物から離れた所で、パソコンや通信を使って働くことです。自宅、外出先、別の事務所での仕事を含みます。',
  },
  'telework-device': {
    term: 'テレワーク端末',
    explanation: 'テレワークに使うパソコン、スマホ、タブレットのことです。',
  },
  vpn: {
    term: 'VPN',
    explanation:
      'インターネットの中に、会社までの専用の道を作るしくみです。通る中身は、外から読めません。入口の装置が古いと、そこから入られることがあります。',
  },
  'ssl-vpn': {
    term: 'SSL-VPN',
    explanation: 'ブラウザと同じ通信方式を使うVPNです。広く使われました。攻撃が多く、やめる製品が増えています。',
  },
  ipsec: {
    term: 'IPsec',
    explanation: '通信そのものを暗号化する方式の1つです。SSL-VPNの代わりに勧められることが多いです。',
  },
  'remote-desktop': {
    term: 'リモートデスクトップ',
    explanation:
      '会社のパソコンの画面を手元に映して操作する方法です。データは会社に残ります。インターネットに直接つながないことが大切です。',
  },
  'virtual-desktop': {
    term: '仮想デスクトップ（VDI）',
    explanation: 'サーバーの中に作った仮のパソコンを、画面だけ呼び出して使う方法です。',
  },
  'secure-browser': {
    term: 'セキュアブラウザ',
    explanation: '見るだけで手元に保存できないように作られた、仕事用のブラウザです。',
  },
  'secure-container': {
    term: 'セキュアコンテナ',
    explanation: 'スマホなどの中に、仕事専用の囲われた部屋を作る仕組みです。',
  },
  'cloud-service': {
    term: 'クラウドサービス',
    explanation: 'ソフトやデータの置き場を、インターネット越しに借りるサービスです。メールやファイル共有が代表です。',
  },
  byod: {
    term: 'BYOD',
    explanation: '私物の端末を仕事に使うことです。会社の管理が届きにくいので、確認と約束がいります。',
  },
  malware: {
    term: 'マルウェア',
    explanation: '害を与えるために作られたソフトの総称です。ウイルス、ランサムウェアなどを含みます。',
  },
  ransomware: {
    term: 'ランサムウェア',
    explanation: 'ファイルを読めなくして、戻す代金を要求するマルウェアです。盗んだ情報の公開で脅す型が多いです。',
  },
  emotet: {
    term: 'Emotet',
    explanation: 'メールの返信を装って広がった、添付ファイル型のマルウェアの名前です。',
  },
  'targeted-mail': {
    term: '標的型メール',
    explanation: '特定の会社や人をねらって、本物に似せた文で送られるメールです。',
  },
  phishing: {
    term: 'フィッシング',
    explanation: '本物そっくりの画面や文で、パスワードや番号を入れさせる詐欺です。',
  },
  smishing: {
    term: 'スミッシング',
    explanation: '携帯のSMSを使ったフィッシングです。',
  },
  vishing: {
    term: 'ビッシング（ボイスフィッシング）',
    explanation: '電話の声を使った詐欺です。IT担当や銀行を名乗ることが多いです。',
  },
  'qr-phishing': {
    term: 'QRフィッシング',
    explanation: 'QRコードから偽サイトへ連れて行く手口です。メールの画像に混ぜられることが多いです。',
  },
  clickfix: {
    term: 'ClickFix（クリックフィックス）',
    explanation: '「人間か確認」などと見せて、自分の手でコマンドを貼り付けて動かさせる手口です。',
  },
  'business-email-compromise': {
    term: 'ビジネスメール詐欺（BEC）',
    explanation: '社長や取引先を装って送金させる詐欺です。近年はSNSのグループに誘う型が増えました。',
  },
  deepfake: {
    term: 'ディープフェイク',
    explanation: 'AIで作った、本物そっくりの顔・声・映像です。会議や電話でのなりすましに使われます。',
  },
  vulnerability: {
    term: '脆弱性',
    explanation: 'ソフトや機器の弱い所です。メーカーが直すまで、あるいは直しても入れないうちは、ねらわれます。',
  },
  'zero-day': {
    term: 'ゼロデイ',
    explanation: '直す手段が出る前に、弱点が攻撃に使われることです。',
  },
  patch: {
    term: 'パッチ（更新プログラム）',
    explanation: '弱点や不具合を直すために配られる、小さな修正です。',
  },
  'end-of-life-eol': {
    term: 'サポート終了（EOL）',
    explanation: 'メーカーが修正を出さなくなることです。その日からは弱点が直りません。',
  },
  'esu-extended-security-updates': {
    term: 'ESU',
    explanation: 'Windows 10の、終了後の有料または条件付きの延長更新です。長く使うためのものではありません。',
  },
  firmware: {
    term: 'ファームウェア',
    explanation: '機器の中に書き込まれた基本のソフトです。ルーターやVPN装置は、これを新しくしないと弱点が残ります。',
  },
  router: {
    term: 'ルーター',
    explanation: 'インターネットと家や会社の中をつなぐ機器です。Wi-Fiの電波を出すものが多いです。',
  },
  firewall: {
    term: 'ファイアウォール',
    explanation: '通してよい通信だけを通す関所です。機器にもパソコンの中にもあります。',
  },
  port: {
    term: 'ポート',
    explanation: '機器の通信の入り口につけた番号です。使わない番号を開けておくと、攻撃の入口になります。',
  },
  upnp: {
    term: 'UPnP',
    explanation: '機器が自分で入口を開ける仕組みです。便利ですが、知らない所が開いてしまいます。',
  },
  rdp: {
    term: 'RDP',
    explanation: 'Windowsの画面を、遠くから使うためのつなぎ方です。ネットに直接出すと、すぐにねらわれてしまいます。',
  },
  'multi-factor-authentication-mfa': {
    term: '多要素認証（MFA）',
    explanation: 'パスワードに加えて、スマホや指紋など別の確認を足すことです。今のテレワークで最も効く対策の1つです。',
  },
  passkey: {
    term: 'パスキー',
    explanation: 'パスワードの代わりに、端末の指紋・顔・PINで入る方法です。偽サイトでは働かないので盗まれにくいです。',
  },
  'authenticator-app': {
    term: '認証アプリ',
    explanation: '一度きりの番号を作る、または押して確認するスマホのアプリです。',
  },
  'password-manager': {
    term: 'パスワード管理ソフト',
    explanation: 'サービスごとの長いパスワードを、まとめて預かる道具です。',
  },
  'brute-force-attack': {
    term: '総当たり攻撃',
    explanation: '考えられるパスワードを機械で片っ端から試す攻撃です。',
  },
  'credential-stuffing': {
    term: 'パスワードリスト攻撃',
    explanation: '漏れたIDとパスワードを、別のサイトで試す攻撃です。使い回しが原因になります。',
  },
  infostealer: {
    term: 'インフォスティーラー',
    explanation: '保存されたパスワードやクッキーを盗んで送るマルウェアです。',
  },
  'access-control': {
    term: 'アクセス制御',
    explanation: '見てよい人・使ってよい人を決めて、仕組みで守ることです。',
  },
  'least-privilege': {
    term: '最小権限',
    explanation: '仕事に必要な分だけの権限を渡す考え方です。',
  },
  'zero-trust': {
    term: 'ゼロトラスト',
    explanation: '社内でも信用せず、毎回確かめる考え方です。',
  },
  'disk-encryption': {
    term: 'ディスク暗号化',
    explanation:
      '端末の中身全体を、鍵がないと読めない形にすることです。Windowsではデバイスの暗号化・BitLocker、MacではFileVaultです。',
  },
  'recovery-key': {
    term: '回復キー',
    explanation: '暗号化を解くための長い番号です。なくすと、自分の端末も開けなくなります。',
  },
  'end-to-end-encryption': {
    term: 'エンドツーエンド暗号化',
    explanation: '送り手から受け手までの途中で、サービスの会社にも読めない暗号化です。',
  },
  https: {
    term: 'HTTPS',
    explanation: 'サイトとの通信を暗号化する方式です。ただし、正しい相手であることは保証しません。',
  },
  'digital-certificate': {
    term: 'デジタル証明書',
    explanation: 'サイトや端末の身元を示す、機械用の身分証です。',
  },
  wpa3: {
    term: 'WPA3',
    explanation: 'Wi-Fiの今いちばん強い暗号です。選べるなら選びます。',
  },
  wpa2: {
    term: 'WPA2',
    explanation: 'WPA3の1つ前の方式です。WPA3に対応しない機器では今も使われます。',
  },
  wep: {
    term: 'WEP',
    explanation: 'とても古いWi-Fiの暗号です。破られているので使いません。',
  },
  ssid: {
    term: 'SSID',
    explanation: 'Wi-Fiの名前です。名字や部屋番号は入れません。',
  },
  'public-wi-fi': {
    term: '公衆Wi-Fi',
    explanation: '駅やカフェで使える無線LANです。だれでも入れるので、内容を読まれる恐れがあります。',
  },
  'evil-twin': {
    term: 'なりすましWi-Fi',
    explanation: '本物に似た名前の偽のWi-Fiです。つなぐと偽サイトへ送られることがあります。',
  },
  tethering: {
    term: 'テザリング',
    explanation: 'スマホの通信を使って、パソコンをつなぐことです。公衆Wi-Fiより安全です。',
  },
  antivirus: {
    term: 'ウイルス対策ソフト',
    explanation: '悪いソフトを見つけて止める道具です。Windowsには標準で入っています。',
  },
  definitions: {
    term: '定義ファイル',
    explanation: '知られた悪いソフトの一覧です。毎日新しくなります。',
  },
  edr: {
    term: 'EDR',
    explanation: '端末の動きを見張り、怪しい動きを止めて調べる仕組みです。',
  },
  mdm: {
    term: 'MDM',
    explanation: '会社の端末の設定をまとめて管理する仕組みです。遠隔で消すこともできます。',
  },
  'remote-wipe': {
    term: 'リモートワイプ',
    explanation: 'なくした端末の中身を、遠くから消すことです。',
  },
  mam: {
    term: 'MAM（アプリ管理）',
    explanation: '端末全体ではなく、仕事のアプリだけを管理する仕組みです。私物に向きます。',
  },
  backup: {
    term: 'バックアップ',
    explanation: '元のデータとは別の所に取る控えです。つながったままだと一緒に壊されます。',
  },
  log: {
    term: 'ログ',
    explanation: 'だれが・いつ・何をしたかの記録です。事故の後で原因を知る手がかりになります。',
  },
  forensics: {
    term: 'フォレンジック',
    explanation: '事故の原因と範囲を、記録から専門家が調べることです。',
  },
  csirt: {
    term: 'CSIRT',
    explanation: '会社の中で、事故に対応するチームです。',
  },
  incident: {
    term: 'インシデント',
    explanation: '情報の漏れ、感染、紛失など、困った出来事の総称です。',
  },
  'information-asset': {
    term: '情報資産',
    explanation: '守るべき情報や、それを扱う機器・仕組みのことです。',
  },
  'information-security-policy': {
    term: '情報セキュリティポリシー',
    explanation: '会社として何を守り、どう守るかを決めた文書です。',
  },
  'security-action': {
    term: 'SECURITY ACTION',
    explanation: '中小企業が、対策に取り組むことを自分で宣言する制度です。一つ星と二つ星があります。',
  },
  'scs-evaluation-scheme': {
    term: 'SCS評価制度',
    explanation: '取引先に、会社の対策の度合いを★3〜★5で見せる国の制度です。2026年度の終わりごろに始まる予定です。',
  },
  'supply-chain-attack': {
    term: 'サプライチェーン攻撃',
    explanation: '守りの弱い取引先や委託先から入り、最後の会社をねらう攻撃です。',
  },
  'otasuketai-service': {
    term: 'サイバーセキュリティお助け隊サービス',
    explanation: '見守り・相談・駆けつけ・簡易な保険をまとめた、国に登録された中小企業向けのサービスです。',
  },
  ppap: {
    term: 'PPAP',
    explanation:
      'パスワード付きのZIPをメールで送り、パスワードを別のメールで送るやり方です。効果が薄く、やめる流れです。',
  },
  'generative-ai': {
    term: '生成AI',
    explanation: '指示文から文章や画像を作るAIです。入力した内容の行き先に注意がいります。',
  },
  'shadow-it': {
    term: 'シャドーIT',
    explanation: '会社が知らないまま使われている道具やサービスです。',
  },
  'single-sign-on': {
    term: 'シングルサインオン（SSO）',
    explanation: '一度のログインで、複数のサービスを使えるようにする仕組みです。',
  },
  'waiting-room-lobby': {
    term: '待機室（ロビー）',
    explanation: 'Web会議で、入室前に待ってもらう場所です。主催者が相手を確かめて入れます。',
  },
  'meeting-bot-ai-note-taker': {
    term: '会議ボット（AI議事録ツール）',
    explanation: '会議に人のように参加して、録音や要約をする自動の道具です。',
  },
  'ddos-attack': {
    term: 'DDoS攻撃',
    explanation: '多くの所から一斉に通信を送り、サービスを止める攻撃です。',
  },
  'insider-wrongdoing': {
    term: '内部不正',
    explanation: '会社の中の人が情報を持ち出したり、壊したりすることです。',
  },
  'personal-information-protection-commission': {
    term: '個人情報保護委員会',
    explanation: '個人データの漏えいを報告する国の機関です。速報はおおむね3〜5日以内です。',
  },
  'ipa-information-technology-promotion-agency': {
    term: 'IPA',
    explanation: '情報処理推進機構のことです。小さな会社のための資料を出し、相談も受けています。',
  },
  'jpcert-cc': {
    term: 'JPCERT/CC',
    explanation: '事故の連絡を受け、海外とも調整する国内の窓口です。',
  },
} satisfies Record<TermId, object>;
