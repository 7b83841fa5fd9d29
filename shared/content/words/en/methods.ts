// English words: the eight methods, what speaks for and against each, and the labels of their drawings.
import type { Like } from '../../../core/localized.ts';
import type ja from '../ja/methods.ts';

export default {
  methods: {
    m1: {
      name: 'Company device, VPN / remote desktop',
      short: 'Company device, office network',
      look: [
        'You use a PC from the company at home or outside.',
        'It connects to the office network through a private path called VPN.',
        'Another form shows the screen of your office PC.',
      ],
      fits: [
        'Companies that do the same work outside the office as inside',
        'Companies with important files on an office server',
      ],
      good: [
        'Almost all usual work can be done as before.',
        'The company can keep settings the same everywhere.',
        'If only the screen is shown, data stays in the office.',
      ],
      weak: [
        'An outdated VPN gateway can let attackers in.',
        'Saved data is a problem when the device is lost.',
        'It can get slow when everyone connects at once.',
      ],
      products: ['VPN gateways, routers with VPN', 'Remote desktop software and services'],
      first: {
        '5-3': 'The VPN gateway is an entry point that is always visible from outside.',
        '9-2': 'Even with a stolen password, nobody gets into the office network.',
        '8-1': 'If a device is lost, its data cannot be read.',
      },
      diagramAlt: 'A company device at home connects through a VPN to the server and PCs in the office.',
      nodes: {
        device: 'Company device',
        vpn: 'VPN',
        'office-server': 'Office server',
        'office-pc': 'Office PC',
      },
      links: {
        'device>vpn': 'Encrypted path',
        'vpn>office-server': '',
        'vpn>office-pc': 'Screen only',
      },
    },
    m2: {
      name: 'Company device, not connected to the office (cloud)',
      short: 'Company device and cloud',
      look: [
        'You use cloud services on a device from the company.',
        'Email, files and meetings are all on the Internet.',
        'You do not connect to the office network.',
      ],
      fits: ['Companies without a server in the office', 'Companies that already moved email and files to the cloud'],
      good: [
        'No VPN gateway is needed, so there is less to look after.',
        'Work feels the same from anywhere.',
        'The service provider updates the servers.',
      ],
      weak: [
        'With a stolen password, anyone can get in from anywhere.',
        'A wrong sharing setting shows files to outsiders.',
        'When the network stops, work stops too.',
      ],
      products: ['Business cloud for email and documents', 'Chat and web meeting services'],
      first: {
        '9-2': 'It is the best lock for the door of the cloud.',
        'S-11': 'It finds sharing that is too wide and prevents leaks.',
        '9-4': 'Nobody who left can still get in from outside.',
      },
      diagramAlt: 'A company device at home connects to the cloud. It does not connect to the office.',
      nodes: {
        device: 'Company device',
        cloud: 'Cloud',
      },
      links: {
        'device>cloud': 'Encrypted',
      },
    },
    m3: {
      name: 'Company device, not connected to the office (local work)',
      short: 'Company device, offline',
      look: [
        'You put work data on a company device and take it home.',
        'At home you work without connecting.',
        'You hand over the result when you are back at the office.',
      ],
      fits: [
        'Companies with work done alone, such as writing or drawing',
        'Companies whose people work where there is no network',
      ],
      good: ['It is hardly exposed to attacks from the Internet.', 'There is no cost for communication.'],
      weak: [
        'Losing the device or stick loses the data too.',
        'There are soon two copies, and nobody knows which is newer.',
        'Without a connection, updates come late.',
      ],
      products: ['Laptops with encryption', 'Encrypting USB sticks'],
      first: {
        '8-1': 'If the device is lost, its data cannot be read.',
        '8-4': 'You know what was taken out and where it is.',
        '8-3': 'Data that exists only on the device is not lost.',
      },
      diagramAlt: 'A person carries data from the office PC to a company device. There is no network line.',
      nodes: {
        device: 'Company device',
        'office-pc': 'Office PC',
      },
      links: {
        'office-pc>device': 'Carried by hand',
      },
    },
    m4: {
      name: 'Company device, secure browser',
      short: 'Company device, secure browser',
      look: [
        'A special browser for work runs on a company device.',
        'What you see does not stay on the device and is gone when you close it.',
        'It is mainly for viewing and email.',
      ],
      fits: ['Companies where viewing and email are enough outside', 'Companies that want no data on devices'],
      good: ['Hardly any data leaks if the device is lost.', 'The company can set all the browsers at once.'],
      weak: [
        'It does not suit work that makes files.',
        'The service costs money.',
        'It may not stop photos of the screen.',
      ],
      products: ['Secure browser services', 'Virtual desktop services that send only the screen'],
      first: {
        '9-2': 'A password alone is too little for this way in.',
        '4-1': 'Even without data, the screen can still be seen.',
        '5-2': 'It keeps the system under the browser current.',
      },
      diagramAlt: 'A secure browser on a company device shows office information. Nothing stays on the device.',
      nodes: {
        device: 'Company device',
        browser: 'Secure browser',
        gateway: 'Relay service',
        'office-server': 'Office server',
      },
      links: {
        'device>browser': '',
        'browser>gateway': 'Encrypted path',
        'gateway>office-server': 'View only',
      },
    },
    m5: {
      name: 'Employee-owned device, VPN / remote desktop',
      short: 'Own device, office network',
      look: [
        'Employees connect to the office with their own PC or phone.',
        'They go through a VPN or show the screen of an office PC.',
        'Work and private things live on the same device.',
      ],
      fits: [
        'Companies that cannot buy devices for everyone but need full office work',
        'Companies that must start telework quickly',
      ],
      good: ['Little money goes into devices.', 'People start with tools they know.'],
      weak: [
        'Settings and updates depend on the owner.',
        'On a family device, others may see company data.',
        'An outdated VPN gateway can let attackers in.',
      ],
      products: ['VPN gateways, routers with VPN', 'Remote desktop software and services'],
      first: {
        '1-3': 'A check before use saves worry later.',
        '9-2': 'Even if the personal device is attacked, the office is harder to reach.',
        '8-6': 'With work data kept apart, it can be erased later.',
      },
      diagramAlt: 'A personal device at home connects through a VPN to the server and PCs in the office.',
      nodes: {
        device: 'Personal device',
        vpn: 'VPN',
        'office-server': 'Office server',
        'office-pc': 'Office PC',
      },
      links: {
        'device>vpn': 'Encrypted path',
        'vpn>office-server': '',
        'vpn>office-pc': 'Screen only',
      },
    },
    m6: {
      name: 'Employee-owned device, not connected (cloud)',
      short: 'Own device and cloud',
      look: ['Employees use the company’s cloud on their own devices.', 'They do not connect to the office network.'],
      fits: ['Companies where many only read email and chat on a phone', 'Companies with many part-time staff'],
      good: ['It costs little and starts at once.', 'No VPN gateway is needed.'],
      weak: [
        'Private and work accounts mix easily.',
        'The company can hardly erase files left on the device.',
        'Updates depend on the owner.',
      ],
      products: ['Business cloud for email and documents', 'Chat and web meeting services'],
      first: {
        '1-3': 'You know which devices connect.',
        '9-2': 'It is the best lock for the door of the cloud.',
        '8-6': 'It keeps work data apart so that it can be erased later.',
      },
      diagramAlt: 'A personal device at home connects to the cloud. It does not connect to the office.',
      nodes: {
        device: 'Personal device',
        cloud: 'Cloud',
      },
      links: {
        'device>cloud': 'Encrypted',
      },
    },
    m7: {
      name: 'Employee-owned device, not connected (local work)',
      short: 'Own device, offline',
      look: ['You take work data home and use your own device.', 'You connect neither to the office nor to a cloud.'],
      fits: [
        'Companies where people work at home only now and then',
        'Companies that handle only material without secrets',
      ],
      good: ['It costs next to nothing.', 'There is no new tool to learn.'],
      weak: [
        'Data taken home tends to stay on personal devices.',
        'USB sticks are small and easy to lose.',
        'Protection depends on the owner.',
      ],
      products: ['Laptops with encryption', 'Encrypting USB sticks'],
      first: {
        '1-3': 'You check beforehand which devices may be used.',
        '8-4': 'You know what was taken out and where it is.',
        '8-6': 'Only the work data can be erased later.',
      },
      diagramAlt: 'A person carries data from the office PC to a personal device. There is no network line.',
      nodes: {
        device: 'Personal device',
        'office-pc': 'Office PC',
      },
      links: {
        'office-pc>device': 'Carried by hand',
      },
    },
    m8: {
      name: 'Employee-owned device, secure browser',
      short: 'Own device, secure browser',
      look: [
        'A special browser for work runs on the employee’s own device.',
        'What you see does not stay on the device and is gone when you close it.',
      ],
      fits: [
        'Companies whose people read email on their own phones',
        'Companies that allow personal devices but want no data on them',
      ],
      good: ['Work does not mix with private photos and apps.', 'When someone leaves, only the browser is removed.'],
      weak: [
        'It does not suit work that makes files.',
        'The service costs money.',
        'It may not stop photos of the screen.',
      ],
      products: ['Secure browser services', 'Virtual desktop services that send only the screen'],
      first: {
        '1-3': 'You check which devices may have the browser.',
        '9-2': 'A password alone is too little for this way in.',
        '5-2': 'It keeps outdated personal devices away from work.',
      },
      diagramAlt: 'A secure browser on a personal device shows office information. Nothing stays on the device.',
      nodes: {
        device: 'Personal device',
        browser: 'Secure browser',
        gateway: 'Relay service',
        'office-server': 'Office server',
      },
      links: {
        'device>browser': '',
        'browser>gateway': 'Encrypted path',
        'gateway>office-server': 'View only',
      },
    },
  },
  nodeKinds: {
    'device-company': 'Company device',
    'device-personal': 'Personal device',
    vpn: 'VPN',
    gateway: 'Relay service',
    'secure-browser': 'Secure browser',
    'office-network': 'Office network',
    'office-pc': 'Office PC',
    cloud: 'Cloud',
  },
  zones: {
    home: 'Home or outside',
    between: 'On the way',
    office: 'Office',
    cloud: 'On the Internet',
  },
  linkKinds: {
    encrypted: 'Encrypted path',
    https: 'Encrypted web (https)',
    'screen-only': 'Sends only the screen',
    inside: 'Runs on the device',
    carried: 'Carried by a person',
  },
  dataMark: 'Data stays here',
} satisfies Like<typeof ja>;
