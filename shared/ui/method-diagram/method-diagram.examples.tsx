// States of the diagram of a method.
import type { Examples } from '../example.ts';
import { MethodDiagram } from './method-diagram.tsx';

const ZONES = { home: '家・外', between: '通り道', office: '会社', cloud: 'インターネットの先' };
const node = { row: 0, data: true };
const device = { ...node, id: 'device', kind: 'device-company', zone: 'home', col: 0, label: '会社の端末' };

export const examples: Examples = {
  part: 'method-diagram',
  states: {
    vpn: () => (
      <MethodDiagram
        zones={ZONES}
        alt="家の会社の端末から、VPNを通って会社のサーバーとパソコンにつながる図です。"
        nodes={[
          device,
          { ...node, id: 'vpn', kind: 'vpn', zone: 'between', col: 1, label: 'VPN', data: false },
          { ...node, id: 'server', kind: 'office-network', zone: 'office', col: 2, label: '会社のサーバー' },
          { ...node, id: 'pc', kind: 'office-pc', zone: 'office', col: 2, row: 1, label: '会社のパソコン' },
        ]}
        links={[
          { from: 'device', to: 'vpn', kind: 'encrypted', label: '暗号の道' },
          { from: 'vpn', to: 'server', kind: 'encrypted' },
          { from: 'vpn', to: 'pc', kind: 'screen-only', label: '画面だけ' },
        ]}
      />
    ),
    cloud: () => (
      <MethodDiagram
        zones={ZONES}
        alt="家の会社の端末から、クラウドにつながる図です。"
        nodes={[device, { ...node, id: 'cloud', kind: 'cloud', zone: 'cloud', col: 2, label: 'クラウド' }]}
        links={[{ from: 'device', to: 'cloud', kind: 'https', label: '暗号の通信' }]}
      />
    ),
    carried: () => (
      <MethodDiagram
        zones={ZONES}
        alt="会社のパソコンから会社の端末へ、人がデータを運ぶ図です。"
        nodes={[device, { ...node, id: 'pc', kind: 'office-pc', zone: 'office', col: 2, label: '会社のパソコン' }]}
        links={[{ from: 'pc', to: 'device', kind: 'carried', label: '人が運ぶ' }]}
      />
    ),
    english: () => (
      <MethodDiagram
        zones={{ home: 'Home or outside', between: 'On the way', office: 'Office' }}
        alt="The secure browser on a company device shows information of the office."
        nodes={[
          { ...device, label: 'Company device', data: false },
          { ...device, id: 'browser', kind: 'secure-browser', row: 1, label: 'Secure browser', data: false },
          { ...node, id: 'gateway', kind: 'gateway', zone: 'between', col: 1, label: 'Relay service', data: false },
          {
            ...node,
            id: 'server',
            kind: 'office-network',
            zone: 'office',
            col: 2,
            label: 'Office server with a long name',
          },
        ]}
        links={[
          { from: 'device', to: 'browser', kind: 'inside' },
          { from: 'browser', to: 'gateway', kind: 'encrypted', label: 'Encrypted path' },
          { from: 'gateway', to: 'server', kind: 'encrypted', label: 'View only' },
        ]}
      />
    ),
  },
};
