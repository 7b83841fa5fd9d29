// An invitation to a staff check, as an employee gets it: the address of the page where it is answered.
import { invitationLink } from '../../../shared/core/staff-check/invitation.ts';
import { FIRST_QUESTIONS } from '../../../shared/core/staff-check/questions.ts';
import { newRoundKey } from '../../../shared/store/staff-check/seal.ts';

const { publicKey } = await newRoundKey();

/** Behind the address of the app: `/#/v/…`. */
export const invited = invitationLink('/', {
  id: '4a5b6c7d8e9f0011',
  publicKey,
  questions: FIRST_QUESTIONS,
  methods: [1],
  due: '2099-12-01',
  keptUntil: '2099-12-31',
  company: 'さくら設計',
  purpose: 'gaps',
  reader: '総務の担当',
  way: 'mail',
});
