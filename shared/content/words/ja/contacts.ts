// Japanese words: the company's own contacts and public desks.
import type { ContactSlot } from '../../contact-slots.ts';
import type { PublicContactId } from '../../contacts.ts';

export default {
  slots: {
    lead: {
      label: '社内の担当の人',
      hint: '困ったとき最初に話す、会社の中の人です。',
    },
    boss: {
      label: '社長・責任者',
      hint: '止める、知らせる、払うを決める人です。',
    },
    'it-support': {
      label: 'ITの相談先',
      hint: '機器を買った店や、設定を頼んでいる会社です。',
    },
    carrier: {
      label: '携帯電話の会社',
      hint: '回線を止めるための電話番号です。',
    },
    bank: {
      label: '取引の銀行',
      hint: 'ネットバンキングの、緊急の電話番号です。',
    },
    card: {
      label: 'カードの会社',
      hint: '会社のカードを止めるための電話番号です。',
    },
    insurer: {
      label: '保険の会社',
      hint: 'サイバーの保険に入っているときに書きます。',
    },
    client: {
      label: '大事な取引先',
      hint: '早く知らせる約束をしている相手です。',
    },
  },
  public: {
    'ipa-org': {
      label: 'IPAの会社向けの相談窓口',
      use: '会社の事故の、はじめの動き方を相談できます。',
    },
    'ipa-anshin': {
      label: 'IPAの個人向けの相談窓口',
      use: '個人のパソコンやスマホのことを相談できます。',
    },
    'npa-cyber': {
      label: '警察のサイバーの窓口',
      use: '被害の通報と相談ができます。',
    },
    'police-9110': {
      label: '警察の相談の電話',
      use: '急がない相談にかけます。受け付けの時間は、県によって違います。',
    },
    'police-110': {
      label: '警察（緊急）',
      use: '盗まれたばかりのときや、身の安全が心配なときにかけます。',
    },
    jpcert: {
      label: 'JPCERT/CC',
      use: '技術の面から、対応の手助けを頼めます。',
    },
    ppc: {
      label: '個人情報保護委員会',
      use: '個人の情報が漏れたときに報告する、国の機関です。',
    },
    antiphishing: {
      label: 'フィッシング対策協議会',
      use: '偽メールや偽サイトを知らせる所です。',
    },
    otasuketai: {
      label: 'お助け隊サービス',
      use: '契約していれば、駆けつけて助けてもらえます。',
    },
  },
} satisfies { slots: Record<ContactSlot, object>; public: Record<PublicContactId, object> };
