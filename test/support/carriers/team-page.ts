// What a page of the app holds of the shared list and its carriers. Loaded anew for each device and after each restart: what is in
// the memory of one page is not in that of another.

export { replaceKey } from '../../../pwa/carriers/replace-key.ts';
export { joinTeam, keepTeam, readAgain, startTeam, team } from '../../../pwa/carriers/team.ts';
export { exchangeOver } from '../../../pwa/carriers/team-exchange.ts';
export { devicesOf, keptSegments } from '../../../pwa/carriers/team-segments.ts';
export { CarrierProblem } from '../../../shared/carrier/carrier.ts';
export { dropBoxCarrier } from '../../../shared/carrier/drop-box.ts';
export { folderCarrier } from '../../../shared/carrier/folder.ts';
export { companyKey } from '../../../shared/carrier/segment.ts';
