// English words: the glossary.
import type { Like } from '../../../core/localized.ts';
import type ja from '../ja/glossary.ts';

export default {
  telework: {
    term: 'telework',
    explanation:
      'Working away from the office with a computer and a network: at home, on the move or in another office.',
  },
  'telework-device': {
    term: 'telework device',
    explanation: 'A PC, phone or tablet used for telework.',
  },
  vpn: {
    term: 'VPN',
    explanation: 'A private, encrypted path to the office through the Internet. An outdated gateway lets attackers in.',
  },
  'ssl-vpn': {
    term: 'SSL VPN',
    explanation:
      'A VPN using the same protocol as web browsers. It has been attacked often, and some products are dropping it.',
  },
  ipsec: {
    term: 'IPsec',
    explanation: 'A way to encrypt traffic itself, often recommended instead of SSL VPN.',
  },
  'remote-desktop': {
    term: 'remote desktop',
    explanation:
      'Seeing and using an office PC’s screen from afar. Data stays at the office. Never expose it directly to the Internet.',
  },
  'virtual-desktop': {
    term: 'virtual desktop',
    explanation: 'Using a PC that runs inside a server, seeing only its screen.',
  },
  'secure-browser': {
    term: 'secure browser',
    explanation: 'A work browser designed so that data cannot be saved on the device.',
  },
  'secure-container': {
    term: 'secure container',
    explanation: 'A closed area for work inside a phone or tablet.',
  },
  'cloud-service': {
    term: 'cloud service',
    explanation: 'Renting software or storage over the Internet, such as email and file sharing.',
  },
  byod: {
    term: 'BYOD',
    explanation: 'Using a personal device for work. It needs a check and an agreement.',
  },
  malware: {
    term: 'malware',
    explanation: 'Any software made to do harm, including viruses and ransomware.',
  },
  ransomware: {
    term: 'ransomware',
    explanation: 'Malware that locks files and demands payment, often threatening to publish stolen data.',
  },
  emotet: {
    term: 'Emotet',
    explanation: 'A malware family that spread through emails posing as replies.',
  },
  'targeted-mail': {
    term: 'targeted email',
    explanation: 'Email aimed at one company or person, written to look real.',
  },
  phishing: {
    term: 'phishing',
    explanation: 'A scam that uses fake pages or messages to get passwords and numbers.',
  },
  smishing: {
    term: 'smishing',
    explanation: 'Phishing by text message.',
  },
  vishing: {
    term: 'vishing',
    explanation: 'Voice phishing, often pretending to be IT support or a bank.',
  },
  'qr-phishing': {
    term: 'QR phishing',
    explanation: 'Using a QR code to lead people to a fake site.',
  },
  clickfix: {
    term: 'ClickFix',
    explanation: 'A trick that makes you paste and run a command yourself.',
  },
  'business-email-compromise': {
    term: 'business email compromise',
    explanation: 'A scam in which somebody poses as a boss or partner to make you send money.',
  },
  deepfake: {
    term: 'deepfake',
    explanation: 'AI-made faces, voices or video used to impersonate people.',
  },
  vulnerability: {
    term: 'vulnerability',
    explanation: 'A weak point in software or hardware. It stays dangerous until you apply the fix.',
  },
  'zero-day': {
    term: 'zero-day',
    explanation: 'A weak point that is attacked before a fix exists.',
  },
  patch: {
    term: 'patch',
    explanation: 'A small fix distributed by the maker.',
  },
  'end-of-life-eol': {
    term: 'end of life (EOL)',
    explanation: 'The day a maker stops issuing fixes.',
  },
  'esu-extended-security-updates': {
    term: 'ESU (Extended Security Updates)',
    explanation: 'Extended updates after the end of Windows 10, paid or on conditions, meant only as a bridge.',
  },
  firmware: {
    term: 'firmware',
    explanation: 'The basic software inside a device. On routers and VPN gateways it needs updating.',
  },
  router: {
    term: 'router',
    explanation: 'A device that connects your own network to the Internet, often with Wi-Fi.',
  },
  firewall: {
    term: 'firewall',
    explanation: 'A gate that lets only allowed traffic pass. It exists in devices and in PCs.',
  },
  port: {
    term: 'port',
    explanation: 'A numbered entry point for network traffic. A port left open without use is a way in for attacks.',
  },
  upnp: {
    term: 'UPnP',
    explanation: 'A feature that lets devices open entry points by themselves.',
  },
  rdp: {
    term: 'RDP',
    explanation: 'The protocol of Windows Remote Desktop. Exposed to the Internet, it is attacked quickly.',
  },
  'multi-factor-authentication-mfa': {
    term: 'multi-factor authentication (MFA)',
    explanation: 'Adding another check, such as a phone or fingerprint, to the password.',
  },
  passkey: {
    term: 'passkey',
    explanation:
      'Signing in with the device’s fingerprint, face or PIN instead of a password. It does not work on fake sites.',
  },
  'authenticator-app': {
    term: 'authenticator app',
    explanation: 'A phone app that makes one-time codes or asks you to approve.',
  },
  'password-manager': {
    term: 'password manager',
    explanation: 'A tool that stores a long, different password for each service.',
  },
  'brute-force-attack': {
    term: 'brute-force attack',
    explanation: 'Trying one password after another by machine.',
  },
  'credential-stuffing': {
    term: 'credential stuffing',
    explanation: 'Trying leaked IDs and passwords on other sites. Reuse is the cause.',
  },
  infostealer: {
    term: 'infostealer',
    explanation: 'Malware that steals saved passwords and cookies.',
  },
  'access-control': {
    term: 'access control',
    explanation: 'Deciding who may see or use something, and enforcing it.',
  },
  'least-privilege': {
    term: 'least privilege',
    explanation: 'Giving only the rights needed for the work.',
  },
  'zero-trust': {
    term: 'zero trust',
    explanation: 'Not trusting even the inside; checking every time.',
  },
  'disk-encryption': {
    term: 'disk encryption',
    explanation: 'Making everything on the device unreadable without the key: device encryption/BitLocker, FileVault.',
  },
  'recovery-key': {
    term: 'recovery key',
    explanation: 'A long number that unlocks encryption. Lose it and you lose the data.',
  },
  'end-to-end-encryption': {
    term: 'end-to-end encryption',
    explanation: 'Encryption that not even the service provider can read on the way.',
  },
  https: {
    term: 'HTTPS',
    explanation: 'Encryption of web traffic. It does not prove that the site is honest.',
  },
  'digital-certificate': {
    term: 'digital certificate',
    explanation: 'A digital identity card that shows what a site or device is.',
  },
  wpa3: {
    term: 'WPA3',
    explanation: 'The strongest Wi-Fi encryption today.',
  },
  wpa2: {
    term: 'WPA2',
    explanation: 'The previous Wi-Fi encryption, still used where WPA3 is not available.',
  },
  wep: {
    term: 'WEP',
    explanation: 'Very old, broken Wi-Fi encryption. Do not use it.',
  },
  ssid: {
    term: 'SSID',
    explanation: 'The name of a Wi-Fi network. Do not put your name or room number in it.',
  },
  'public-wi-fi': {
    term: 'public Wi-Fi',
    explanation: 'Wi-Fi in stations and cafes. Others may read your traffic.',
  },
  'evil-twin': {
    term: 'evil twin',
    explanation: 'A fake Wi-Fi network with a real-looking name.',
  },
  tethering: {
    term: 'tethering',
    explanation: 'Using the phone’s connection for the PC. Safer than public Wi-Fi.',
  },
  antivirus: {
    term: 'antivirus',
    explanation: 'A tool that finds and stops bad software. Windows includes one.',
  },
  definitions: {
    term: 'definitions',
    explanation: 'The list of known bad software, updated daily.',
  },
  edr: {
    term: 'EDR',
    explanation: 'Watching devices for suspicious behaviour and stopping it.',
  },
  mdm: {
    term: 'MDM',
    explanation: 'Managing company devices centrally, including remote erase.',
  },
  'remote-wipe': {
    term: 'remote wipe',
    explanation: 'Erasing a lost device from afar.',
  },
  mam: {
    term: 'MAM',
    explanation: 'Managing only work apps, not the whole device. Good for BYOD.',
  },
  backup: {
    term: 'backup',
    explanation: 'A copy kept separately. If it stays connected, ransomware destroys it too.',
  },
  log: {
    term: 'log',
    explanation: 'A record of who did what and when.',
  },
  forensics: {
    term: 'forensics',
    explanation: 'Experts investigating the cause and extent from records.',
  },
  csirt: {
    term: 'CSIRT',
    explanation: 'The team that handles incidents in a company.',
  },
  incident: {
    term: 'incident',
    explanation: 'Leaks, infections, losses and other unwanted events.',
  },
  'information-asset': {
    term: 'information asset',
    explanation: 'Information worth protecting and the devices that handle it.',
  },
  'information-security-policy': {
    term: 'information security policy',
    explanation: 'A document that says what to protect and how.',
  },
  'security-action': {
    term: 'SECURITY ACTION',
    explanation: 'A scheme in which small companies declare their own measures (one or two stars).',
  },
  'scs-evaluation-scheme': {
    term: 'SCS evaluation scheme',
    explanation:
      'A government scheme that rates a company’s measures from ★3 to ★5, due to start around the end of fiscal 2026.',
  },
  'supply-chain-attack': {
    term: 'supply-chain attack',
    explanation: 'Getting in through a weaker partner to reach the target.',
  },
  'otasuketai-service': {
    term: 'Otasuketai service',
    explanation: 'A registered service for small companies: monitoring, consultation, response and simple insurance.',
  },
  ppap: {
    term: 'PPAP',
    explanation: 'Emailing a password-protected ZIP and then its password. It helps little and is being abandoned.',
  },
  'generative-ai': {
    term: 'generative AI',
    explanation: 'AI that writes text or draws pictures. Watch where your input goes.',
  },
  'shadow-it': {
    term: 'shadow IT',
    explanation: 'Tools and services used without the company knowing.',
  },
  'single-sign-on': {
    term: 'single sign-on',
    explanation: 'One sign-in for many services.',
  },
  'waiting-room-lobby': {
    term: 'waiting room (lobby)',
    explanation: 'Where people wait before a web meeting; the host admits them.',
  },
  'meeting-bot-ai-note-taker': {
    term: 'meeting bot (AI note-taker)',
    explanation: 'An automated guest that records or summarises a meeting.',
  },
  'ddos-attack': {
    term: 'DDoS attack',
    explanation: 'Flooding a service from many places to stop it.',
  },
  'insider-wrongdoing': {
    term: 'insider wrongdoing',
    explanation: 'Somebody inside the company takes or damages information.',
  },
  'personal-information-protection-commission': {
    term: 'Personal Information Protection Commission',
    explanation:
      'The authority that leaks of personal data are reported to. The first report is due within about three to five days.',
  },
  'ipa-information-technology-promotion-agency': {
    term: 'IPA (Information-technology Promotion Agency)',
    explanation: 'A government body giving advice and materials to small companies.',
  },
  'jpcert-cc': {
    term: 'JPCERT/CC',
    explanation: 'Japan’s contact point for incidents, which also coordinates with other countries.',
  },
} satisfies Like<typeof ja>;
