// An invitation to a staff check, as an employee gets it: the address of the page where it is answered.
import { invitationLink } from '../../../shared/core/staff-check/invitation.ts';
import { newRoundKey } from '../../../shared/store/staff-check/seal.ts';
import { ASKED } from './asked.ts';

const { publicKey } = await newRoundKey();

/** Behind the address of the app: `/#/v/…`. */
export const invited = invitationLink('/', { ...ASKED, publicKey, way: 'mail' });
