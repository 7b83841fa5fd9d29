// English words: steps for each item and system.
import type { Like } from '../../../core/localized.ts';
import type ja from '../ja/howto.ts';

export default {
  '1-1': {
    org: {
      steps: [
        'Make a one-page register in a spreadsheet.',
        'For each device, write its number, type, model, serial number and OS version.',
        'Also write the user, the dates lent and returned, where it is kept, whether it is encrypted, and where the recovery key is.',
        'Put a number label on each device, without the company name.',
        'Update the register on the spot when a device is handed out or returned, or when someone leaves.',
        'Twice a year, ask each user for a photo or a reply to confirm that the device is there.',
      ],
      trouble: 'If you cannot find the serial number, look on the box or in the purchase papers.',
    },
    win: {
      steps: [
        'Select Start and open Settings.',
        'Open System > About.',
        'Copy the device name and the Windows version into the register.',
        'Read the serial number on the label under the device.',
        'If there is no label, right-click Start and open Terminal.',
        'Type (gcim win32_bios).SerialNumber and press Enter.',
      ],
      trouble: '',
    },
    mac: {
      steps: [
        'Open the Apple menu at the top left of the screen.',
        'Choose About This Mac.',
        'Copy the model, serial number and macOS version into the register.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'Open Settings > General.',
        'Open About.',
        'Copy the model name, serial number, IMEI and iOS version into the register.',
      ],
      trouble: '',
    },
    android: {
      steps: [
        'Open Settings and tap About phone at the bottom.',
        'Copy the model, IMEI and Android version into the register.',
      ],
      trouble: 'If there is no About phone, look for About device.',
    },
    m365: {
      steps: [
        'Open the Microsoft Entra admin center.',
        'Open Devices > All devices (under Entra ID).',
        'Compare the devices that use company accounts with your register.',
        'If you find an unknown device, ask its user.',
      ],
      trouble: '',
    },
    gws: {
      steps: [
        'Open the Admin console and choose Devices.',
        'Open Mobile & endpoints > Devices.',
        'Compare the listed devices with your register.',
      ],
      trouble: '',
    },
  },
  '1-2': {
    org: {
      steps: [
        'On paper, write each service you use and what it is for.',
        'Add what information goes into it, who manages it, and whether it can be used from outside.',
        'Sort the information into red (the company stops if it leaks), yellow (internal only) and blue.',
        'For red and yellow, decide whether it may be used in telework, saved and printed.',
        'Ask everyone whether they use free personal services for work.',
      ],
      trouble: 'If you are unsure, start with email and files alone.',
    },
    win: {
      steps: ['Open Settings > Apps.', 'Open Installed apps.', 'Write down the programs you use for work.'],
      trouble: '',
    },
    mac: {
      steps: [
        'In Finder, open Applications.',
        'Write down the apps you use for work.',
        'Open System Settings > General.',
        'In Login Items & Extensions, also look at what starts by itself.',
      ],
      trouble: '',
    },
    ios: {
      steps: ['Open Settings and tap Apps at the bottom.', 'Write down the apps you use for work.'],
      trouble: 'If Apps is missing, your iOS is older than 18: update it.',
    },
    android: {
      steps: ['Open Settings > Apps.', 'Tap See all (number) apps.', 'Write down the apps you use for work.'],
      trouble: '',
    },
  },
  '1-3': {
    org: {
      steps: [
        'Have the person write the model, OS version, user and kind of work on a request form.',
        'Also ask whether the device is shared with family.',
        'Ask to see that the OS is updated, virus protection is on and the screen lock has six digits or more.',
        'Write down the date, and check again every six months.',
        'Have the person sign an agreement to call at once if it is lost, and to delete work data on leaving.',
        'Write in the agreement that the company erases only the work part.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Open Settings > Accounts.',
        'Under Other users, add an account.',
        'Create a user for work only and always use it for work.',
        'Open Settings > Windows Update.',
        'Check that it says “You’re up to date”.',
      ],
      trouble: 'If you see no Other users, look for Family & other users.',
    },
    mac: {
      steps: [
        'Open System Settings > Users & Groups.',
        'Select Add User.',
        'Set the type to Standard and create a user for work only.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'Open Settings > General.',
        'In VPN & Device Management, check that there is no unknown configuration profile.',
        'Do not use a jailbroken device.',
      ],
      trouble: 'If nothing is listed under VPN & Device Management, that is fine.',
    },
    android: {
      steps: [
        'Open Settings > About phone.',
        'Tap Android version.',
        'Check that the security update date is within six months.',
        'Older than six months: update first. Older than a year: do not use it.',
        'Do not use a device that is rooted or has developer options turned on.',
      ],
      trouble: '',
    },
  },
  '2-1': {
    org: {
      steps: [
        'Once a month, have everyone send a screenshot of the protection screen.',
        'If protection is off on a device, fix it the same day.',
        'If you bought the software, write the end date of the contract in the register.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Select Start, type “Windows Security” and open it.',
        'Open Virus & threat protection.',
        'Under Virus & threat protection settings, select Manage settings.',
        'Turn on Real-time protection, Cloud-delivered protection and Tamper Protection.',
        'Go back and check for newer definitions.',
        'Once a month, choose Full scan in Scan options.',
      ],
      trouble: 'If something cannot be removed, use the Microsoft Defender Antivirus offline scan in Scan options.',
    },
    mac: {
      steps: [
        'The Mac’s built-in scanner (XProtect) works from the start.',
        'In System Settings > General, open Software Update.',
        'Select the info button next to Automatic Updates and turn on every item.',
        'In Privacy & Security > Background Security Improvements, turn on Automatically Install.',
        'Set Allow applications from to App Store (or App Store & Known Developers).',
        'If you see a warning, ask your company before you choose Open Anyway.',
      ],
      trouble: 'Automatically Install is in Background Security Improvements, from 26.1 on.',
    },
    ios: {
      steps: [
        'Unlike a PC, an iPhone needs no virus scanner.',
        'Instead, updates and the official store protect it.',
        'In Settings > Apps, open Safari.',
        'Turn on Fraudulent Website Warning.',
      ],
      trouble: '',
    },
    android: {
      steps: [
        'Open the Google Play Store and tap your icon at the top right.',
        'Open Play Protect and tap Scan.',
        'Tap the gear at the top right.',
        'Turn on Scan apps with Play Protect.',
        'Search Settings for “security” and look for warnings.',
      ],
      trouble: '',
    },
    m365: {
      steps: [
        'Check that you have Business Premium.',
        'Open the Microsoft Defender portal.',
        'In Assets > Devices, see the state of all devices.',
      ],
      trouble: '',
    },
  },
  '2-2': {
    org: {
      steps: [
        'Hand out a sheet with three things to look at: what follows the @, words that rush you, and where the link goes.',
        'Choose one person to whom everyone sends doubtful email.',
        'Put in writing that nobody is blamed for a wrong click.',
        'Once a year, send a fake email as a drill.',
        'Record the share of people who reported it.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Do not click a link; hover over it and read the address at the bottom left.',
        'If a file asks you to Enable Editing or Enable Content, call the sender first.',
        'Select Start, type “Windows Security” and open it.',
        'Open App & browser control.',
        'Open Reputation-based protection settings and turn everything on.',
      ],
      trouble: 'If a switch is locked, your company manages it. Ask the person in charge.',
    },
    mac: {
      steps: [
        'Do not click a link; hover over it and read the address.',
        'Do not open unknown .dmg or .pkg files.',
        'If in doubt, forward it to the person your company chose.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'Touch and hold a link to see the address without opening it.',
        'In Settings > Apps, open Messages.',
        'Turn on Screen Unknown Senders.',
      ],
      trouble: 'In iOS 18 it is called Filter Unknown Senders.',
    },
    android: {
      steps: [
        'Touch and hold a link to see the address without opening it.',
        'Open the Messages app and tap your icon at the top right.',
        'Open Messages settings.',
        'Turn on the setting that detects spam messages.',
      ],
      trouble: '',
    },
    m365: {
      steps: [
        'Open the Microsoft Defender portal.',
        'Under Email & collaboration, open Policies & rules.',
        'Open Threat policies > Preset security policies.',
        'Turn on Standard protection and apply it to everyone.',
        'Teach everyone to use Report > Report phishing in Outlook.',
        'Set SPF, DKIM and DMARC in your DNS, following your provider’s guide.',
      ],
      trouble: 'The Japanese portal uses two names for the preset policies.',
    },
    gws: {
      steps: [
        'In the Admin console, open Apps > Google Workspace.',
        'Open Gmail > Safety.',
        'Turn on all protection for attachments, links and spoofing.',
        'Teach everyone to use the three-dot menu > Report phishing in Gmail.',
      ],
      trouble: '',
    },
  },
  '2-3': {
    org: {
      steps: [
        'Write in the rules: install apps only from the App Store and Google Play.',
        'Ask people not to install from other stores or directly from sites.',
        'List about ten apps for work.',
        'For any other app, people ask first.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'Install apps only from the App Store.',
        'Do not add the other stores that iOS 26.2 and later allow on a work device.',
        'Open Settings > Screen Time.',
        'Turn on Content & Privacy Restrictions.',
        'In it, do not allow other app stores.',
        'In General > VPN & Device Management, remove any unknown item.',
      ],
      trouble: 'With many company devices, blocking this with MDM is surest.',
    },
    android: {
      steps: [
        'In Settings > Apps, open Special app access.',
        'In Install unknown apps, set everything to Not allowed.',
        'In Google Play, look at the developer’s name and the number of downloads before you install.',
        'Open Settings > Security & privacy.',
        'Look at what each app may use, and take away what is not needed.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Open Settings > Apps.',
        'Open Advanced app settings.',
        'Open Choose where to get apps.',
        'Choose The Microsoft Store only (Recommended).',
      ],
      trouble: 'If a program for work will not install, change the setting back just for that time.',
    },
    mac: {
      steps: [
        'Open System Settings > Privacy & Security.',
        'Set Allow applications from to App Store.',
        'Ask your company first when you want to install from elsewhere.',
      ],
      trouble: '',
    },
  },
  '3-1': {
    org: {
      steps: [
        'For each red and yellow folder, list who may see it.',
        'When in doubt, start by not showing it.',
        'Replace shared department IDs with one ID per person.',
        'Once a year, compare the list with the real settings.',
        'Remove people whose duties have changed.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'In Word or Excel, open File > Info.',
        'Select Protect Document (Protect Workbook in Excel).',
        'Choose Encrypt with Password, and tell the password by phone, not email.',
        'For a shared folder, right-click it and open Properties.',
        'On the Security tab, select Edit and remove Everyone.',
        'Add only the people who need it and select OK.',
      ],
      trouble: 'If Everyone cannot be removed, the setting is inherited from the folder above.',
    },
    mac: {
      steps: [
        'In Pages or Numbers, choose File > Set Password.',
        'Open a PDF in Preview.',
        'Choose File > Edit Permissions and set a password.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'In the Files app, touch and hold the file to share.',
        'On the share screen, open the choice of who may see it.',
        'Choose that only invited people can see it.',
      ],
      trouble: 'This choice appears only for files in iCloud Drive.',
    },
    android: {
      steps: [
        'In Google Drive, tap the three dots on the file.',
        'Open Manage access.',
        'Set General access to Restricted.',
        'Check that only the people who may see it are listed.',
      ],
      trouble: '',
    },
    m365: {
      steps: [
        'In OneDrive or SharePoint, select the file or folder.',
        'Open Manage access.',
        'Delete links for “Anyone with the link”.',
        'In the SharePoint admin center, open Policies > Sharing.',
        'Set external sharing to New and existing guests, or Existing guests.',
      ],
      trouble: '',
    },
    gws: {
      steps: [
        'In the Admin console, open Apps > Google Workspace.',
        'Open Drive and Docs > Sharing settings.',
        'Allow sharing outside only with the domains on your list.',
        'If you cannot limit it, turn on the warning.',
      ],
      trouble: '',
    },
  },
  '3-2': {
    org: {
      steps: [
        'List every way into the office network from outside.',
        'Count VPN, remote desktop, NAS, cameras and suppliers’ maintenance access.',
        'Close everything that is not used.',
        'If a supplier looks after it, ask for the list of ports open from outside.',
      ],
      trouble: '',
    },
    router: {
      steps: [
        'Open the router’s admin page in a browser.',
        'The address is on the label, often 192.168.1.1 or similar.',
        'Open the page for port forwarding. Its name depends on the model.',
        'Do not delete a line you do not understand. Copy it and ask your contractor.',
        'Turn off UPnP and management from outside.',
        'Turn on the firewall if there is one.',
      ],
      trouble:
        'If nobody knows a line, disable just that one; do not delete it. If nobody misses it for a week, delete it. If a phone or camera stops, put it back at once.',
    },
    vpn: {
      steps: [
        'Let only chosen devices in the office reach the admin page.',
        'Check that TCP 3389, 445 and 22 are not open from the Internet.',
        'If possible, allow connections only from fixed IP addresses in Japan.',
        'After connecting, let people reach only the servers they need.',
      ],
      trouble: 'If you cannot check this yourself, ask your maintenance company for these four.',
    },
    win: {
      steps: [
        'Select Start, type “Windows Security” and open it.',
        'In Firewall & network protection, turn on all three networks.',
        'In Settings > Network & internet, open the current connection.',
        'Set the network profile type to Public network (Recommended).',
        'In Settings > System, open Remote Desktop.',
        'If you do not use it, turn it off.',
      ],
      trouble: 'In the Home edition the last two steps are not needed.',
    },
    mac: {
      steps: [
        'Open System Settings > Network.',
        'Turn on Firewall.',
        'In System Settings > General, open Sharing.',
        'Turn off Screen Sharing, Remote Login and File Sharing if you do not use them.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'An iPhone has no setting that opens a way in from outside.',
        'In Settings > General, open VPN & Device Management.',
        'Check that there is no VPN other than the one your company gave you.',
      ],
      trouble: '',
    },
    android: {
      steps: [
        'In Settings > Network & internet, open VPN.',
        'Check that there is nothing other than what your company gave you.',
        'In Settings > System, open Developer options.',
        'Turn off USB debugging and Wireless debugging.',
      ],
      trouble: 'If there is no Developer options, leave it as it is.',
    },
    m365: {
      steps: [
        'Write down why people reach your office server from outside.',
        'Move those files to OneDrive or SharePoint.',
        'Close the way in that is no longer needed.',
      ],
      trouble: '',
    },
  },
  '3-3': {
    org: {
      steps: [
        'When outsiders join, read the participants’ names aloud before you start.',
        'Ask anyone called “iPhone” or “Guest” to change to their real name.',
        'Do not let them in until you know who they are.',
      ],
      trouble: '',
    },
    zoom: {
      steps: [
        'Sign in to Zoom in a browser and open Settings > Meeting.',
        'Under Security, turn on Waiting Room.',
        'For everyone, also turn it on in Account Management > Account Settings and select the lock.',
        'On a paid plan, for internal meetings, choose Only authenticated users can join meetings.',
        'In the meeting, choose Host tools > Lock meeting.',
        'Remove a stranger with Participants > … > Remove.',
      ],
      trouble: 'If Waiting Room cannot be changed, your company has locked it.',
    },
    teams: {
      steps: [
        'In the meeting invitation, open Meeting options.',
        'Open Who can bypass the lobby.',
        'Choose People who were invited or People in my org.',
        'Admit outsiders one by one after reading the name.',
        'Do not use Admit all.',
        'The administrator sets the defaults in Teams admin center > Meetings > Meeting policies.',
      ],
      trouble: 'Measure S-2 shows how to handle external bots.',
    },
    webex: {
      steps: [
        'The administrator makes guests wait in the lobby, in Common Settings of the meeting site.',
        'Read each name and admit people one by one.',
        'When everyone is in, choose Lock meeting.',
      ],
      trouble: 'If your plan lacks this setting, lock the meeting instead.',
    },
    gmeet: {
      steps: [
        'In the meeting, select Host controls (the lock).',
        'Set Meeting access to Restricted.',
        'Read the name of each person who asks and admit them one by one.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'Open the meeting screen in the meeting app.',
        'Open the menu with the host’s controls.',
        'Find the setting with the same name as on a PC and turn it on.',
      ],
      trouble: 'If you cannot find it, set it on a PC before the meeting.',
    },
    android: {
      steps: [
        'Open the meeting screen in the meeting app.',
        'Open the menu with the host’s controls.',
        'Find the setting with the same name as on a PC and turn it on.',
      ],
      trouble: 'If you cannot find it, set it on a PC before the meeting.',
    },
    win: {
      steps: [
        'Join from the event in your own calendar.',
        'Do not join from a link in an email.',
        'Install the meeting app from its official site or the Microsoft Store.',
        'Keep the meeting app up to date.',
      ],
      trouble: '',
    },
    mac: {
      steps: [
        'Install the meeting app from its official site or the App Store.',
        'Open the menu with the app’s name.',
        'Check for updates there.',
        'Join from the event in your own calendar.',
      ],
      trouble: '',
    },
  },
  '3-4': {
    org: {
      steps: [
        'Make a new meeting each time you meet outsiders.',
        'Do not tell outsiders the address of a reused room.',
        'Keep the title to “Meeting” or the guest’s name.',
        'Do not write project names or amounts in the title.',
        'Do not put the meeting link on social media, blogs or public calendars.',
      ],
      trouble: '',
    },
    zoom: {
      steps: [
        'In Zoom in a browser, open Settings > Meeting.',
        'Under Security, turn on Passcode.',
        'For meetings announced in public, turn off Embed passcode in invite link for one-click join.',
        'When you schedule, choose Generate Automatically for the Meeting ID.',
        'Do not use your Personal Meeting ID.',
      ],
      trouble: '',
    },
    teams: {
      steps: [
        'On the scheduling form, turn off Allow forwarding.',
        'Open Meeting options of the event.',
        'Open Who can present.',
        'Choose Only organizers and co-organizers or Specific people.',
      ],
      trouble: 'On older screens it is called Only me.',
    },
    gmeet: {
      steps: [
        'Open the event in Google Calendar.',
        'Look at Guest permissions on the right.',
        'Turn off Invite others.',
        'Select Save.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Open Settings in Outlook.',
        'In the calendar settings, open sharing.',
        'Check that no calendar is published.',
        'If there is one, unpublish it.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'In the Calendar app, tap Calendars at the bottom.',
        'Tap the info button next to the work calendar.',
        'Check that Public Calendar is off.',
        'Delete any subscribed calendar you do not know.',
      ],
      trouble: '',
    },
    android: {
      steps: [
        'Open Google Calendar in a browser.',
        'Open Settings and choose the work calendar.',
        'Look at Access permissions for events.',
        'Turn off Make available to public.',
      ],
      trouble: 'This setting is not in the app.',
    },
    mac: {
      steps: [
        'In the Calendar app, right-click the work calendar.',
        'Open Sharing Settings.',
        'Check that Public Calendar is off.',
      ],
      trouble: '',
    },
    webex: {
      steps: [
        'Do not use your Personal Room for meetings with outsiders.',
        'Schedule a meeting instead.',
        'Set a password for the scheduled meeting.',
      ],
      trouble: '',
    },
  },
  '4-1': {
    org: {
      steps: [
        'Measure each screen: inches and aspect ratio.',
        'Give out one privacy filter per device.',
        'Make it everyone’s rule: lock before you stand up.',
        'If you see an unattended screen, lock it for the person.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'When you leave, press the Windows key and L.',
        'In Settings > System, open Power & battery.',
        'Under Screen, sleep, & hibernate timeouts, choose five minutes or less.',
        'In Settings > Accounts, open Sign-in options.',
        'Under Additional settings, set when Windows asks you to sign in again to Every Time.',
        'Also turn on Dynamic lock for when you walk away with your phone.',
      ],
      trouble:
        'If there is no Every Time, choose When PC wakes up from sleep. Dynamic lock works after you pair your phone by Bluetooth.',
    },
    mac: {
      steps: [
        'When you leave, press control+command+Q.',
        'Open System Settings > Lock Screen.',
        'Set Start Screen Saver when inactive to five minutes or less.',
        'Set Require password after … to Immediately.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'In Settings > Display & Brightness, open Auto-Lock.',
        'Choose 1 or 2 minutes.',
        'In Settings > Face ID & Passcode, set a passcode of six digits or more.',
        'In Settings > Notifications, open Show Previews.',
        'Choose When Unlocked.',
      ],
      trouble: 'On models with a home button it is called Touch ID & Passcode.',
    },
    android: {
      steps: [
        'First open Settings > Security & privacy.',
        'In Device unlock > Screen lock, set a PIN of six digits or more.',
        'In Settings > Display, open Screen timeout.',
        'Choose 1 or 2 minutes.',
        'Then open Settings > Notifications.',
        'For the lock screen, choose not to show sensitive content.',
      ],
      trouble: 'On newer Pixels it is called Display & touch.',
    },
  },
  '4-2': {
    org: {
      steps: [
        'Agree: never on the luggage rack, never left in the car.',
        'On a day you go drinking, leave the device at home or in the office.',
        'At home, keep it in one fixed drawer.',
        'Do not let your family use the work device.',
        'When travelling, carry it into the cabin and use the hotel safe.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Before you carry it, select Start.',
        'Choose Shut down from the power icon.',
        'Closing the lid only puts it to sleep, so do not carry it like that.',
      ],
      trouble: 'Hibernate works as well as Shut down.',
    },
    mac: {
      steps: [
        'Before you carry it, choose Shut Down from the Apple menu.',
        'Open System Settings > Touch ID & Password.',
        'Set a long password as well as your fingerprint.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'Use a case or strap so that it is not dropped.',
        'Open Settings > Face ID & Passcode.',
        'Turn on Stolen Device Protection.',
      ],
      trouble: 'From iOS 26.4 it may already be on.',
    },
    android: {
      steps: [
        'Open Settings > Google.',
        'Tap All services and open Theft protection further down.',
        'Turn on Theft Detection Lock.',
        'Also turn on Offline Device Lock below it.',
      ],
      trouble: 'If it does not appear, set a screen lock first.',
    },
  },
  '4-3': {
    org: {
      steps: [
        'Hold spoken meetings in a private room or at home.',
        'In public places, only look at documents.',
        'Use earphones, and send names and amounts by chat.',
        'Before the meeting, clear away post, papers on the desk and notes on the whiteboard.',
        'Clear sticky notes from the screen too.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Before sharing, select the clock at the bottom right.',
        'Start Focus, or select the bell to silence notifications.',
        'Close other browser tabs.',
        'Share a window, not the whole screen.',
      ],
      trouble: '',
    },
    mac: {
      steps: [
        'Open Control Center at the top right.',
        'In Focus, choose Do Not Disturb.',
        'Share a window, not the whole screen.',
        'A green dot at the top right means the camera is on.',
      ],
      trouble: '',
    },
    zoom: {
      steps: [
        'Open Settings in the Zoom app.',
        'In Background & effects, choose blur or the company background.',
        'In Zoom in a browser, open Settings > Meeting.',
        'Let only the host share the screen.',
      ],
      trouble: '',
    },
    teams: {
      steps: [
        'In the meeting, select More.',
        'Open the item for backgrounds and choose blur.',
        'Open Meeting options of the event.',
        'Set Who can present to the people who speak.',
      ],
      trouble: '',
    },
    gmeet: {
      steps: [
        'In the meeting, select the three dots.',
        'Open the item for changing the background.',
        'Choose the background blur.',
      ],
      trouble: '',
    },
    ios: {
      steps: ['Open Settings > Privacy & Security.', 'Open Camera.', 'Turn it on for the meeting app only.'],
      trouble: '',
    },
    android: {
      steps: [
        'Open Settings > Security & privacy.',
        'Open Privacy.',
        'When not in use, turn off Camera access and Microphone access.',
      ],
      trouble: 'Turn both back on before a meeting.',
    },
    webex: {
      steps: [
        'Blur the background on the screen before you join.',
        'When you show something, do not choose the whole screen.',
        'Instead choose only the application you want to show.',
      ],
      trouble: '',
    },
  },
  '5-1': {
    org: {
      steps: [
        'Add “end of support” to the register.',
        'Look up the date on the maker’s official page.',
        'Decide on the replacement six months before that day.',
        'If you really need an old device, take it off the network.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'In Settings > System, open About.',
        'Under Windows specifications, read the edition and version (for example 25H2).',
        'If Home or Pro is older than 25H2, move to a newer version.',
        'In Windows Update, select Check for updates.',
        'Check a Windows 10 device with the PC Health Check app.',
        'If it cannot run Windows 11, replace it.',
      ],
      trouble: '24H2 Home and Pro ended on 13 October 2026. If you see 26H1 or 26H2, that is fine.',
    },
    mac: {
      steps: [
        'Read the version in Apple menu > About This Mac.',
        'Open the official page “Apple security releases”.',
        'Check whether your version has had a recent fix.',
        'If not, upgrade or replace the Mac.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'In Settings > General, open About.',
        'Read iOS Version.',
        'Replace a model that cannot take the new version.',
      ],
      trouble: 'iOS 26 runs on iPhone 11 and later. The next version may differ.',
    },
    android: {
      steps: [
        'Open Settings > About phone.',
        'Tap Android version.',
        'Read the date of the Android security update.',
        'Older than six months: update. Still older than a year: replace the phone.',
        'On the maker’s page, look up the end date for your model.',
      ],
      trouble: '',
    },
    router: {
      steps: [
        'Read the model number on the label.',
        'Look for it in the maker’s end-of-support list.',
        'If it is listed, replace it.',
      ],
      trouble: '',
    },
    vpn: {
      steps: [
        'Read the model and OS version on the admin page.',
        'Look it up in the vendor’s life-cycle table.',
        'If it is too old to be listed, discuss a replacement.',
      ],
      trouble: '',
    },
    m365: {
      steps: [
        'Open Word or Excel and look at File > Account.',
        'If it says 2016, 2019 or 2021, support has ended.',
        'If so, change to a newer version or Microsoft 365.',
      ],
      trouble: '2016 and 2019 ended on 14 October 2025, and 2021 on 13 October 2026.',
    },
  },
  '5-2': {
    org: {
      steps: [
        'Make the day of the monthly Windows update your “update day”.',
        'In Japan it is around the second Wednesday of the month.',
        'On that day everyone restarts during lunch.',
        'Once a month, update “OS version” in the register.',
        'Speak to people who are behind.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Open Settings > Windows Update.',
        'Select Check for updates.',
        'If Restart now appears, select it.',
        'Turn on Get the latest updates as soon as they’re available.',
        'In Advanced options, set Active hours to your working hours.',
        'There, also turn on Receive updates for other Microsoft products.',
      ],
      trouble: 'Driver and firmware updates are in Advanced options > Optional updates.',
    },
    mac: {
      steps: [
        'Open System Settings > General.',
        'Open Software Update.',
        'Select the info button next to Automatic Updates and turn everything on.',
        'Also turn on Automatically Install in Privacy & Security > Background Security Improvements.',
        'For other apps, check for updates in the app’s menu.',
      ],
      trouble: 'Automatically Install is in Background Security Improvements, from 26.1 on.',
    },
    ios: {
      steps: [
        'In Settings > General, open Software Update.',
        'Open Automatic Updates and turn on every item.',
        'Also turn on Automatically Install in Privacy & Security > Background Security Improvements.',
        'In Settings > Apps, open App Store.',
        'Turn on App Updates.',
      ],
      trouble: 'Automatically Install is in Background Security Improvements, from 26.1 on.',
    },
    android: {
      steps: [
        'In Settings > System, open Software updates.',
        'Tap Check for update.',
        'Search Settings for “Google Play”.',
        'Bring the Google Play system update up to date too.',
        'In Google Play, tap your icon and open Manage apps & device.',
        'Tap Update all.',
      ],
      trouble: 'On some models it is called System update.',
    },
    router: {
      steps: [
        'Enter the address on the router’s label in a browser.',
        'Open the page for firmware updates. Its name depends on the model.',
        'Turn on automatic updates if there are any.',
      ],
      trouble: 'If you do not know the address or password, look at the manual.',
    },
    vpn: {
      steps: [
        'Take a copy of the settings before you update.',
        'Update outside working hours.',
        'When a serious warning is published, finish within 48 hours.',
      ],
      trouble: '',
    },
  },
  '5-3': {
    org: {
      steps: [
        'Add VPN gateways, routers, NAS, printers and cameras to the register.',
        'Have the makers’ update notices sent to the person in charge.',
        'For what you cannot update yourself, ask your maintenance company.',
        'Get it in writing within how many days they fix a published weak point.',
      ],
      trouble: '',
    },
    router: {
      steps: [
        'Open the router’s admin page.',
        'Open the page for firmware updates. Its name depends on the model.',
        'Turn on automatic updates if there are any.',
        'After an update, check the Wi-Fi name, the password and the port settings.',
        'After three years, look up the end of support.',
        'Consider replacing a model without WPA3.',
      ],
      trouble: '',
    },
    vpn: {
      steps: [
        'Compare the version on the admin page with the vendor’s newest one.',
        'If the vendor published how to check for a break-in, do that before updating.',
        'Take a copy of the settings, then update.',
        'Until you can update, limit where connections come from and switch off unused functions.',
        'Consider moving from the old SSL VPN to IPsec or another method.',
      ],
      trouble: 'FortiGate has no SSL VPN tunnel mode from 7.6.3 on.',
    },
    m365: {
      steps: [
        'List what is on your office server.',
        'Choose what can move to OneDrive or SharePoint.',
        'When everyone has moved, cut back the VPN.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Open Settings > Network & internet.',
        'Open the properties of the connection in use.',
        'The gateway’s numbers are the router’s address.',
        'Enter that address in a browser.',
        'Keep the VPN app up to date too.',
      ],
      trouble: '',
    },
    mac: {
      steps: [
        'Open System Settings > Wi-Fi.',
        'Select Details next to the current network.',
        'Open TCP/IP and read the Router address.',
        'Enter that address in a browser.',
        'Keep the VPN app up to date too.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'In Settings > Wi-Fi, tap the info button next to the current network.',
        'Read the Router address.',
        'Enter that address in a browser.',
      ],
      trouble: 'Many models can also be updated with the maker’s official app.',
    },
    android: {
      steps: [
        'Open Settings > Network & internet.',
        'In Internet, tap the gear next to the current network.',
        'Read the gateway address.',
        'Enter that address in a browser.',
      ],
      trouble: 'Many models can also be updated with the maker’s official app.',
    },
  },
  '6-1': {
    org: {
      steps: [
        'Make it a rule not to join Wi-Fi in shops and stations.',
        'Outside, use the phone’s hotspot.',
        'Hand out a list of the correct addresses of your company’s sites.',
        'Open sites from that list, not from a search.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Outside, connect with your company’s VPN app first.',
        'In Settings > Network & internet, open Wi-Fi.',
        'In Manage known networks, forget Wi-Fi that you used outside.',
        'In Chrome Settings, open Privacy and security.',
        'Under Security, check that Always use secure connections is on.',
      ],
      trouble: 'In Edge it is called HTTPS-first mode.',
    },
    mac: {
      steps: [
        'Open System Settings > Wi-Fi.',
        'Select Advanced at the bottom.',
        'Turn off Auto-Join for Wi-Fi you do not know.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'In Settings > Wi-Fi, tap the info button next to an unknown name.',
        'Tap Forget This Network.',
        'Back on the list, set Ask to Join Networks to Notify.',
        'Outside, open Settings > Personal Hotspot.',
        'Turn on Allow Others to Join and connect your PC.',
      ],
      trouble: '',
    },
    android: {
      steps: [
        'Open Settings > Network & internet.',
        'In Internet, forget saved Wi-Fi you do not use.',
        'Outside, open Hotspot & tethering.',
        'Turn on the hotspot and connect your PC.',
      ],
      trouble: '',
    },
    vpn: {
      steps: [
        'Let people reach the office only through the VPN.',
        'Run in-house systems over https too.',
        'If a certificate warning appears, fix it instead of leaving it.',
      ],
      trouble: '',
    },
  },
  '6-2': {
    router: {
      steps: [
        'On the router’s admin page, open the page for Wi-Fi (wireless).',
        'Set the encryption to WPA3, or to WPA2 and WPA3 together.',
        'Do not use words that point to you or your home (surname, room number, model) in the Wi-Fi name.',
        'Make the Wi-Fi password 20 characters or longer.',
        'Change the default admin password too.',
        'Put appliances and guests on the guest network.',
      ],
      trouble: 'Replace a router that offers only WEP, WPA or TKIP.',
    },
    win: {
      steps: [
        'In Settings > Network & internet, open Wi-Fi.',
        'Select (network name) properties.',
        'Look at Security type further down.',
        'If it says WPA3 or WPA2, all is well.',
      ],
      trouble: '',
    },
    mac: {
      steps: [
        'Hold the option key and select the Wi-Fi icon at the top right.',
        'Check that Security says WPA3 or WPA2.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'Open Settings > Wi-Fi.',
        'Check that “Weak Security” is not shown under the current network.',
        'If it is, set the router to a newer encryption.',
      ],
      trouble: 'If a “Privacy Warning” appears, review the router settings too.',
    },
    android: {
      steps: [
        'Open Settings > Network & internet.',
        'In Internet, tap the gear next to the current network.',
        'Check that Security says WPA3 or WPA2.',
      ],
      trouble: '',
    },
    org: {
      steps: [
        'If you hand out routers, give everyone the same model.',
        'Choose one with WPA3 and automatic updates.',
        'If not, ask everyone to check the router at home.',
      ],
      trouble: '',
    },
  },
  '7-1': {
    org: {
      steps: [
        'On one sheet, write names and phone numbers: company, person in charge, night contact.',
        'Also write what to do first: disconnect, leave the power on, photograph the screen.',
        'Write: do not fix it yourself, do not delete, do not pay.',
        'Write, in the president’s name, that nobody who speaks up at once will be blamed.',
        'Add the IPA help desk, #9110 (police), your maintenance company, insurer and lawyer.',
        'Hand it out as a card and have it saved in everyone’s phone.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Select the Wi-Fi icon at the bottom right and turn it off.',
        'If there is a LAN cable, unplug it.',
        'Leave the power on, so that traces are not lost.',
        'Select Start, type “Windows Security” and open it.',
        'In Virus & threat protection, open Protection history.',
        'Photograph that screen and call your company.',
      ],
      trouble: '',
    },
    mac: {
      steps: [
        'Select the Wi-Fi icon at the top right and turn it off.',
        'If there is a cable, unplug it.',
        'Leave the power on and photograph the screen.',
        'Call your company.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'If something is wrong, turn on airplane mode in Control Center.',
        'Leave the power on and photograph the screen with another phone.',
        'Call your company.',
        'If it is lost, open Find Devices on iCloud.com at once.',
      ],
      trouble: '',
    },
    android: {
      steps: [
        'If something is wrong, turn on airplane mode in Quick Settings.',
        'Leave the power on and photograph the screen with another phone.',
        'Call your company.',
        'If it is lost, open google.com/android/find at once.',
      ],
      trouble: '',
    },
    m365: {
      steps: [
        'In the Microsoft 365 admin center, open Users > Active users.',
        'Select the person and choose Block sign-in.',
        'Choose Reset password.',
        'On the Account tab, choose Sign out of all sessions.',
        'Then select the person under Users in the Microsoft Entra admin center.',
        'In Authentication methods, check for unknown phones or devices.',
      ],
      trouble: '',
    },
    gws: {
      steps: [
        'In the Admin console, open Directory > Users.',
        'Select the person.',
        'Suspend the user, or reset the sign-in cookies under Security.',
        'Reset the password.',
      ],
      trouble: '',
    },
  },
  '7-2': {
    org: {
      steps: [
        'Write on paper: if it is lost, call the company at once.',
        'Decide who looks for it and who decides to erase it.',
        'Add the report to the police and the call to the phone carrier.',
        'Tell employees that the company can see the location and get their consent.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Open Settings > Privacy & security.',
        'Turn on Find my device.',
        'To find it, open account.microsoft.com/devices.',
      ],
      trouble: 'It does not work with a work or school account alone: use MDM there.',
    },
    mac: {
      steps: [
        'Open System Settings and select your name at the top.',
        'Open iCloud.',
        'Turn on Find My Mac.',
        'To find it, open Find Devices on iCloud.com.',
      ],
      trouble: 'If Find My Mac is not shown, select See All.',
    },
    ios: {
      steps: [
        'Open Settings and tap your name at the top.',
        'Tap Find My, then Find My iPhone.',
        'Turn on Find My iPhone.',
        'Also turn on Send Last Location.',
      ],
      trouble: '',
    },
    android: {
      steps: [
        'Open Settings > Security & privacy.',
        'Open Find Hub (Device finders).',
        'Turn on the switch in it.',
        'To find it, open google.com/android/find.',
      ],
      trouble: 'If you cannot find it, search for “find” in Settings.',
    },
    m365: {
      steps: [
        'Check that you use Intune with Business Premium.',
        'In Intune, open Devices and select the device.',
        'Choose Locate device.',
      ],
      trouble: '',
    },
  },
  '7-3': {
    org: {
      steps: [
        'Set aside 30 minutes once a month to read the logs.',
        'Look for connections from unknown countries or at night.',
        'Also look for accounts with many failures, and for people who have left.',
        'Also copy the VPN log to a place outside the device.',
      ],
      trouble: '',
    },
    vpn: {
      steps: [
        'Set where the log is sent (Syslog).',
        'Record connections, failures, changes and administrator sign-ins.',
        'Set the clock from ntp.nict.jp (NTP).',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'In Settings > Time & language, open Date & time.',
        'Turn on Set time automatically and select Sync now.',
        'Right-click Start and open Event Viewer.',
        'Open Windows Logs > Security.',
        'Number 4624 is a success and 4625 a failure.',
      ],
      trouble: '',
    },
    mac: {
      steps: [
        'In System Settings > General, open Date & Time.',
        'Turn on Set time and date automatically.',
        'Read the log in Applications > Utilities > Console.',
      ],
      trouble: '',
    },
    ios: {
      steps: ['In Settings > General, open Date & Time.', 'Turn on Set Automatically.'],
      trouble: '',
    },
    android: {
      steps: ['In Settings > System, open Date & time.', 'Turn on Automatic date and time.'],
      trouble: '',
    },
    m365: {
      steps: [
        'In the Microsoft Purview portal, open Audit.',
        'Choose dates and people, and search.',
        'Open the Microsoft Entra admin center.',
        'Open Entra ID > Monitoring & health > Sign-in logs.',
        'The free edition keeps only seven days, so look every week.',
      ],
      trouble: '',
    },
    gws: {
      steps: [
        'In the Admin console, open Reporting > Audit and investigation.',
        'Choose User log events.',
        'Look at failed sign-ins and at the countries.',
      ],
      trouble: '',
    },
  },
  '8-1': {
    org: {
      steps: [
        'Before encrypting, keep the recovery keys at the company.',
        'Put one paper copy in a safe and keep one in the cloud admin page.',
        'Write in the register whether it is encrypted and where the key is.',
      ],
      trouble: 'Without the recovery key, nobody can open the disk, not even you.',
    },
    win: {
      steps: [
        'In the Home edition, open Settings > Privacy & security.',
        'Turn on Device encryption.',
        'In the Pro edition, open Control Panel > System and Security.',
        'In BitLocker Drive Encryption, choose Turn on BitLocker.',
        'Open aka.ms/myrecoverykey and check that the recovery key is there.',
        'For company devices, look at BitLocker keys under Devices in Entra.',
      ],
      trouble: 'To see the state now, type manage-bde -status in Terminal (Admin).',
    },
    mac: {
      steps: [
        'Open System Settings > Privacy & Security.',
        'Under FileVault, choose Turn On.',
        'Copy the recovery key and keep it at the company.',
      ],
      trouble: 'In macOS 26 the recovery key may be saved in the Passwords app.',
    },
    ios: {
      steps: [
        'Open Settings > Face ID & Passcode.',
        'Set a passcode: the data is then encrypted automatically.',
        'Check that “Data protection is enabled” is shown at the bottom.',
      ],
      trouble: '',
    },
    android: {
      steps: [
        'First set a screen lock.',
        'From Android 10, that alone encrypts the data inside.',
        'Open Settings > Security & privacy.',
        'If you do not see it, search Settings for “encryption”.',
        'Check that the phone is encrypted.',
      ],
      trouble: 'Measure 4-1 shows how to set the screen lock.',
    },
    router: {
      steps: [
        'If you have no NAS, there is nothing to do here.',
        'On the NAS admin page, turn on encryption of shared folders.',
        'Change the NAS admin password too.',
      ],
      trouble: '',
    },
  },
  '8-2': {
    org: {
      steps: [
        'Choose one person who decides to erase.',
        'Choose a stand-in for the night.',
        'For personal devices, write that only the work part is erased.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Open account.microsoft.com/devices.',
        'Select the device and choose Lock.',
        'For company devices, select it under Devices in Intune.',
        'To erase everything, choose Wipe.',
        'To erase only data in work apps, use App selective wipe.',
      ],
      trouble: '',
    },
    mac: {
      steps: [
        'Open Find Devices on iCloud.com in a browser.',
        'Select the lost Mac.',
        'First choose Lock.',
        'If it does not come back, choose Erase Mac.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'Open Find Devices on iCloud.com in a browser.',
        'Select the lost iPhone.',
        'Choose Mark As Lost and show a contact on its screen.',
        'As a last resort, choose Erase iPhone.',
      ],
      trouble: 'After erasing, Activation Lock stays on and others cannot use it.',
    },
    android: {
      steps: [
        'Open google.com/android/find.',
        'Select the lost device.',
        'Choose Secure device (or Mark as lost) to lock it and show a message.',
        'If it does not come back, choose Factory reset (Erase device).',
      ],
      trouble: 'If your phone number is registered, android.com/lock can lock it too.',
    },
    m365: {
      steps: [
        'For company devices, select it under Devices in Intune.',
        'Choose Wipe.',
        'Without Intune, select the person in the Exchange admin center.',
        'In Mobile devices, choose Account only remote wipe device.',
      ],
      trouble: '',
    },
    gws: {
      steps: [
        'In the Admin console, open Devices and select the lost device.',
        'Choose More.',
        'Choose Wipe account to erase only work data.',
      ],
      trouble: '',
    },
  },
  '8-3': {
    org: {
      steps: [
        'Keep three copies on two kinds of media.',
        'Keep one of them off site or disconnected.',
        'Keep copies for at least 30 days.',
        'Make one copy that cannot be overwritten.',
        'Once a year, actually restore one.',
      ],
      trouble: 'A copy you cannot restore is no copy.',
    },
    win: {
      steps: [
        'From the cloud icon at the bottom right, open OneDrive Settings.',
        'In Sync and backup, choose Manage backup.',
        'Then open Control Panel > System and Security.',
        'In File History, copy to an external disk.',
        'When it is done, disconnect the external disk.',
      ],
      trouble: 'A file deleted in OneDrive is deleted everywhere, so use an external disk too.',
    },
    mac: {
      steps: [
        'In System Settings > General, open Time Machine.',
        'Choose Add Backup Disk.',
        'Turn on Encrypt Backup.',
        'When it is done, disconnect the disk.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'Open Settings and tap your name at the top.',
        'In iCloud, turn on iCloud Backup.',
        'To copy to a computer, connect to Finder or the Apple Devices app.',
        'Turn on Encrypt local backup.',
      ],
      trouble: 'Keep work photos and files in the company’s apps.',
    },
    android: {
      steps: [
        'In Settings > System, open Backup.',
        'Turn on Google’s backup.',
        'Keep work data in the company’s apps.',
      ],
      trouble: '',
    },
    vpn: {
      steps: [
        'Back up servers and NAS to a place that cannot be seen from the office network.',
        'Use a different administrator account for the backup.',
        'With the same account, the backup may be erased along with the rest.',
      ],
      trouble: '',
    },
    m365: {
      steps: [
        'The OneDrive and SharePoint recycle bin empties after at most 93 days.',
        'Decide which files must be kept longer.',
        'Keep a copy of those files elsewhere too.',
      ],
      trouble: '',
    },
  },
  '8-4': {
    org: {
      steps: [
        'As a rule, do not use USB sticks; use the company’s cloud.',
        'If you must, use only encrypted ones bought by the company.',
        'Number them, and write down when they are lent and returned.',
        'Erase the data on return and note who erased it.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Plug in the stick and right-click it in File Explorer.',
        'In the Pro edition, choose Turn on BitLocker.',
        'In Settings > Bluetooth & devices, open AutoPlay.',
        'Turn AutoPlay off.',
        'Never plug in a USB stick you found.',
      ],
      trouble: 'On company devices, Intune or Group Policy can block removable storage.',
    },
    mac: {
      steps: [
        'First move the files on the stick to another place.',
        'In Disk Utility, select the stick.',
        'Choose Erase and the format APFS (Encrypted).',
        'Set a password and start.',
      ],
      trouble: 'If APFS (Encrypted) is missing, set the scheme to GUID Partition Map.',
    },
    ios: {
      steps: [
        'An iPhone can read USB-C sticks, so plug in only the company’s.',
        'In Settings > Privacy & Security, open Wired Accessories.',
        'Choose Always Ask.',
      ],
      trouble:
        'Up to iOS 18, turn off Accessories in Face ID & Passcode. On company devices, MDM can block this for everyone.',
    },
    android: {
      steps: [
        'In the camera app’s settings, look at where photos are stored.',
        'Choose the phone, not the SD card.',
        'On company devices, block SD cards and USB storage with MDM.',
      ],
      trouble: '',
    },
    m365: {
      steps: [
        'In OneDrive, select the file and choose Share.',
        'In the link settings, set an expiration date.',
        'Turn on Block download.',
      ],
      trouble: 'If an option is missing, your plan or company settings block it.',
    },
  },
  '8-5': {
    org: {
      steps: [
        'Decide which meetings may be recorded.',
        'Decide where recordings are kept, who may see them and when they are deleted (for example 60 days).',
        'Say “I am recording” before you record.',
        'Show it on the screen too.',
      ],
      trouble: '',
    },
    zoom: {
      steps: [
        'In Zoom in a browser, open Settings > Recording.',
        'Allow recording to computer files and cloud recording only for people who need it.',
        'Require a passcode to access shared cloud recordings.',
        'Turn off Viewers can download.',
        'In the Meeting tab’s chat settings, turn off sending files.',
      ],
      trouble: 'Japanese screens use two names for local recording.',
    },
    teams: {
      steps: [
        'The recording is saved in the organizer’s OneDrive.',
        'On the playback page, set the expiration to about 60 days.',
        'The administrator opens Meetings > Meeting policies in the Teams admin center.',
        'In Who can record and transcribe, decide who may use it.',
      ],
      trouble: 'Before the meeting, Meeting options can limit who sees the recording.',
    },
    webex: {
      steps: [
        'Open Control Hub for your company’s Webex.',
        'Turn on automatic passwords for recordings.',
        'Set when recordings are deleted too.',
      ],
      trouble: '',
    },
    gmeet: {
      steps: [
        'In the Admin console, open Apps > Google Workspace.',
        'Open Google Meet > Meet video settings.',
        'Turn recording on only for people who may record.',
      ],
      trouble: 'Recording needs Business Standard or higher.',
    },
    win: {
      steps: [
        'Do not leave recordings on the desktop.',
        'Move them to the place your company chose.',
        'Then delete them from the device.',
        'Empty the recycle bin too.',
      ],
      trouble: '',
    },
    mac: {
      steps: [
        'Do not leave recordings on the desktop or in Downloads.',
        'Move them to the place your company chose.',
        'Then delete them from the Mac.',
        'Empty the Trash too.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'Record in the meeting app and keep the recording in its cloud.',
        'Do not record with the phone’s Screen Recording.',
      ],
      trouble: 'Screen recordings go to Photos and may sync to a personal iCloud.',
    },
    android: {
      steps: [
        'Record in the meeting app and keep the recording in its cloud.',
        'Do not record with the phone’s Screen record.',
      ],
      trouble: 'Screen recordings may sync to Google Photos.',
    },
    m365: {
      steps: [
        'Find Teams recordings and transcripts in OneDrive or SharePoint.',
        'Look at who can open the link.',
        'If it is too wide, fix it as in S-11.',
      ],
      trouble: '',
    },
  },
  '8-6': {
    org: {
      steps: [
        'Agree that company data is opened only in work apps.',
        'When someone leaves, first close the company account.',
        'Then erase the work data.',
        'Check together that it is gone and have it confirmed in writing.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Create a user for work only, as in 1-3.',
        'Connect the personal and the work OneDrive separately.',
        'Do not put work files in the personal one.',
      ],
      trouble: '',
    },
    mac: {
      steps: [
        'Create a user for work only, as in 1-3.',
        'In System Settings, select your name and open iCloud.',
        'Open iCloud Drive.',
        'Turn off Desktop & Documents Folders.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'If you use MDM, choose the enrolment made for personal devices.',
        'Then the company can erase only the work part.',
        'Without MDM, touch and hold the work app.',
        'Choose Require Face ID.',
      ],
      trouble: '',
    },
    android: {
      steps: [
        'Enrol the phone in Google Workspace or Intune.',
        'A work profile is created during enrolment.',
        'For work, use only apps with the briefcase mark.',
      ],
      trouble: '',
    },
    m365: {
      steps: [
        'In the Intune admin center, open Apps.',
        'Create an app protection policy (Protection).',
        'Block saving to the device and copying to other apps.',
        'Block screenshots too.',
      ],
      trouble: 'This also works on devices that are not enrolled in MDM.',
    },
    gws: {
      steps: [
        'In the Admin console, open Devices.',
        'In Mobile & endpoints > Settings, open the Android settings.',
        'Require the work profile.',
      ],
      trouble: '',
    },
  },
  '9-1': {
    org: {
      steps: [
        'Where a password is the only protection, use 15 characters or more.',
        'Use 12 or more where there is also multi-factor authentication, and 16 or more for administrators.',
        'Drop rules that force symbols or a change every month.',
        'Allow password managers.',
        'Keep passwords written on paper under lock and key.',
        'Change a password at once when you know it has leaked.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'In Settings > Accounts, open Sign-in options.',
        'Open PIN (Windows Hello) and choose Change PIN.',
        'Turn on Include letters and symbols.',
        'Make the PIN longer than six characters.',
        'Use passwords saved in the browser only together with a screen lock.',
      ],
      trouble: '',
    },
    mac: {
      steps: [
        'Open the Passwords app (macOS 15 and later).',
        'Let this app make new passwords.',
        'Register a fingerprint in System Settings > Touch ID & Password.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'Open the Passwords app.',
        'Tap Security.',
        'Change any password reported as reused or leaked.',
        'Let this app make new passwords.',
      ],
      trouble: '',
    },
    android: {
      steps: [
        'In Settings > Google, open All services.',
        'Open Google’s list of passwords.',
        'In Password Checkup, fix the weak ones.',
      ],
      trouble: '',
    },
    m365: {
      steps: [
        'In the Microsoft Entra admin center, open Authentication methods.',
        'Open Password protection.',
        'Add your company’s name and the like to the custom banned password list.',
      ],
      trouble: 'Custom banned words need Entra ID P1 or higher.',
    },
    gws: {
      steps: [
        'In the Admin console, open Security > Authentication.',
        'Open Password management.',
        'Set the minimum length to 12.',
      ],
      trouble: '',
    },
    router: {
      steps: [
        'Open the router’s admin page.',
        'Open the page for changing the admin password.',
        'Replace the first password with a long one.',
      ],
      trouble: '',
    },
  },
  '9-2': {
    org: {
      steps: [
        'Start with email, file sharing and accounting or payroll.',
        'Then do all the rest.',
        'Keep the backup codes on paper in case a phone is lost.',
        'Administrators use a security key or passkey.',
      ],
      trouble: '',
    },
    m365: {
      steps: [
        'In the Microsoft Entra admin center, open Entra ID > Overview.',
        'Open Properties.',
        'Choose Manage security defaults.',
        'Set it to Enabled and save.',
        'At the next sign-in, everyone follows the guide and installs the authenticator app.',
      ],
      trouble: 'If you use Conditional Access, do not use security defaults.',
    },
    gws: {
      steps: [
        'In the Admin console, open Security > Authentication.',
        'Open 2-Step Verification.',
        'Allow it and set the date from which it is enforced.',
        'At the next sign-in, everyone registers a security key or Google prompts.',
      ],
      trouble: '',
    },
    zoom: {
      steps: [
        'In Zoom in a browser, open Profile.',
        'Under Sign In, turn on Two-factor Authentication.',
        'The administrator opens Advanced > Security.',
        'Require Sign in with two-factor authentication for everyone.',
      ],
      trouble: 'Requiring it for everyone needs Pro or higher. Newer Japanese screens use another name for it.',
    },
    ios: {
      steps: [
        'Open Settings and tap your name at the top.',
        'Open Sign-In & Security.',
        'Check that Two-Factor Authentication is on.',
      ],
      trouble: 'The Passwords app can also make codes for other services.',
    },
    android: {
      steps: [
        'Open Settings > Google.',
        'Tap Manage your Google Account.',
        'Open Security > 2-Step Verification.',
        'Follow the guide to turn it on.',
      ],
      trouble: 'Security may be called Security & sign-in.',
    },
    win: {
      steps: [
        'In Settings > Accounts, open Sign-in options.',
        'Choose Facial recognition or Fingerprint recognition.',
        'Follow the guide to register.',
      ],
      trouble: 'If neither works on your model, use PIN (Windows Hello).',
    },
    mac: {
      steps: [
        'Open System Settings and select your name at the top.',
        'In Sign-In & Security, check that two-factor authentication is on.',
        'Register a fingerprint in Touch ID & Password.',
      ],
      trouble: '',
    },
    vpn: {
      steps: [
        'Check whether the gateway has multi-factor authentication.',
        'If it has, turn that on.',
        'If not, link it to Microsoft Entra or the like by SAML.',
        'Leave no VPN with only an ID and a password.',
      ],
      trouble: 'If you cannot do it yourself, ask your maintenance company.',
    },
  },
  '9-3': {
    org: {
      steps: [
        'Aim for “10 wrong tries, 10 minutes locked”.',
        'If it is too strict, more people will call you, so adjust as you go.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Select Start, type “Local Security Policy” and open it.',
        'Open Account Policies.',
        'Open Account Lockout Policy.',
        'Set Account lockout threshold to 10 and Account lockout duration to 10 minutes.',
      ],
      trouble: 'The Home edition has no such screen, but most devices lock after 10 tries from the start.',
    },
    mac: {
      steps: [
        'Open System Settings > Lock Screen.',
        'Set Require password after … to Immediately.',
        'Set the number of tries with your company’s MDM.',
      ],
      trouble: 'An Apple Account locks automatically after repeated failures.',
    },
    ios: {
      steps: [
        'First check that you have a backup.',
        'Open Settings > Face ID & Passcode.',
        'Turn on Erase Data at the bottom.',
      ],
      trouble: 'When it is on, ten wrong tries erase the phone.',
    },
    android: {
      steps: [
        'In Settings > Google, open All services.',
        'Open Theft protection further down.',
        'Turn on Failed Authentication Lock.',
      ],
      trouble: 'Failed Authentication Lock needs Android 15 or later.',
    },
    m365: {
      steps: [
        'In the Microsoft Entra admin center, open Authentication methods.',
        'In Password protection, look at the lockout threshold.',
        'Leave it if it is not weaker than 10 tries and 60 seconds.',
      ],
      trouble: '',
    },
    vpn: {
      steps: [
        'On the admin page, find the setting that blocks after failures.',
        'Block a user for 10 minutes after 10 failures.',
        'If it can also block the source, turn that on.',
        'Use the same setting for admin sign-in.',
      ],
      trouble: '',
    },
  },
  '9-4': {
    org: {
      steps: [
        'Make a checklist for people who leave or change duties.',
        'Include closing the account, returning devices and deleting data on personal devices.',
        'Do it all on that very day.',
        'Print the list of accounts every six months.',
        'Close the accounts of unknown people, and unused accounts.',
        'Set an end date for suppliers and part-timers.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Open Settings > Accounts.',
        'Under Other users, select the person who no longer uses it.',
        'Move the files you need, then choose Remove.',
      ],
      trouble: '',
    },
    mac: {
      steps: [
        'Open System Settings > Users & Groups.',
        'Select the info button next to the unused person.',
        'Move the files you need, then choose Delete User.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'Open Settings, tap the name at the top and sign out.',
        'Open Settings > General.',
        'Open Transfer or Reset iPhone.',
        'Tap Erase All Content and Settings.',
      ],
      trouble: 'Without signing out first, the next person cannot use it.',
    },
    android: {
      steps: [
        'Search Settings for “accounts”.',
        'Select the company account and tap Remove account.',
        'In Settings > System, open Reset options.',
        'Choose Erase all data (factory reset).',
      ],
      trouble: '',
    },
    m365: {
      steps: [
        'In the Microsoft 365 admin center, open Users > Active users.',
        'Select the person and choose Block sign-in.',
        'To stop access at once, also choose Sign out of all sessions on the Account tab.',
        'Look at Guest users every six months and delete those not needed.',
      ],
      trouble: '',
    },
    gws: {
      steps: [
        'In the Admin console, open Directory > Users.',
        'Select the person and choose Suspend user.',
        'Transfer the data, then delete the account.',
      ],
      trouble: '',
    },
    vpn: {
      steps: [
        'Delete the person from the VPN gateway.',
        'Delete the person from the office server (Active Directory) too.',
        'Look at the maintenance supplier’s access too.',
      ],
      trouble: '',
    },
    router: {
      steps: [
        'Look at the user list of the router and NAS.',
        'Delete the IDs of people who left.',
        'Change the Wi-Fi password when someone who knows it leaves.',
      ],
      trouble: '',
    },
  },
  '10-1': {
    org: {
      steps: [
        'List the work that needs administrator rights.',
        'Do all other work with standard rights.',
        'Have two administrators: one and a stand-in.',
        'From the third on, write down the reason.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'In Settings > Accounts, open Your info.',
        'If it says Administrator, make another user for daily work.',
        'Under Other users, select the everyday user.',
        'In Change account type, choose Standard User.',
        'Enter the administrator’s password only to install software.',
      ],
      trouble: 'Before you change anything, be sure one administrator account remains.',
    },
    mac: {
      steps: [
        'Open System Settings > Users & Groups.',
        'Select the info button next to the everyday user.',
        'Turn off Allow this user to administer this computer.',
      ],
      trouble: 'Before you change anything, be sure one administrator remains.',
    },
    ios: {
      steps: ['An iPhone has no administrators.', 'On company devices, restrict changes with MDM.'],
      trouble: '',
    },
    android: {
      steps: [
        'In Settings > Apps, open Special app access.',
        'Open Device admin apps.',
        'Turn off anything you do not know.',
      ],
      trouble: '',
    },
    m365: {
      steps: [
        'In the Microsoft Entra admin center, open Roles & admins.',
        'Select Global Administrator and count the people.',
        'Remove people until there are two to four.',
        'For daily work, use a separate standard account.',
      ],
      trouble: '',
    },
    gws: {
      steps: [
        'In the Admin console, open Account > Admin roles.',
        'Select Super Admin and count the people.',
        'Remove people until there are two.',
      ],
      trouble: '',
    },
    vpn: {
      steps: ['Create one administrator account per person on the VPN gateway.', 'Stop sharing “admin”.'],
      trouble: '',
    },
  },
  '10-2': {
    org: {
      steps: [
        'Make administrator passwords 16 characters or more.',
        'Put them in a password manager.',
        'Put one paper copy in an envelope in the safe.',
        'Create one emergency administrator account.',
        'Do not use it in daily work, and have an alert sent when it is used.',
      ],
      trouble: '',
    },
    m365: {
      steps: [
        'Administrators sign in with a passkey or FIDO2 key.',
        'In Entra > Authentication methods, turn on Passkey (FIDO2).',
        'Exclude the emergency administrator from Conditional Access.',
        'Protect that account with a long password and a security key.',
        'Set an alert for when it is used.',
      ],
      trouble: '',
    },
    gws: {
      steps: [
        'In the Admin console, open 2-Step Verification.',
        'Select the administrators’ group and set Only security key.',
      ],
      trouble: 'First have each of them register two keys.',
    },
    win: {
      steps: [
        'Give each device its own administrator password.',
        'On company devices, use Windows LAPS.',
        'The passwords then change automatically and are stored safely.',
      ],
      trouble: 'Windows LAPS is set up with Intune or Group Policy.',
    },
    mac: {
      steps: [
        'Keep only one administrator user.',
        'Do not name it “admin”.',
        'Open System Settings > Users & Groups.',
        'Set Automatically log in as to Off.',
      ],
      trouble: 'With FileVault on, automatic login is not possible anyway.',
    },
    router: {
      steps: [
        'Open the router’s admin page.',
        'Make its password 16 characters or longer.',
        'Leave no password such as “admin” or “password”.',
      ],
      trouble: '',
    },
    vpn: {
      steps: [
        'Change the gateway’s administrator password.',
        'Add multi-factor authentication for administrators too.',
        'Let the admin page open only from the office.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'Do not do administrator work on a phone.',
        'If you must, touch and hold the admin app.',
        'Choose Require Face ID.',
      ],
      trouble: '',
    },
    android: {
      steps: [
        'Do not do administrator work on a phone.',
        'If you must, use a screen lock and fingerprint.',
        'Sign out when you finish.',
      ],
      trouble: '',
    },
  },
  'S-1': {
    org: {
      steps: [
        'Allow one or two services.',
        'Choose a business plan that does not train on what you enter.',
        'Write what must not be entered (customers’ names, passwords, contracts, unpublished figures, system settings).',
        'Show one example in which names are removed and figures are made vague.',
        'A person checks facts and rights before the result leaves the company.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Use Copilot with your work account.',
        'Check for the green shield at the top right (enterprise data protection).',
        'Open Extensions in Edge.',
        'Remove any you do not know.',
      ],
      trouble: 'Some AI extensions read everything you type.',
    },
    ios: {
      steps: [
        'Open the settings of the AI app.',
        'Turn off learning from your conversations.',
        'Open Settings > Apple Intelligence & Siri.',
        'Turn off ChatGPT if you do not use it for work.',
      ],
      trouble: '',
    },
    android: {
      steps: [
        'Open the Gemini app and tap your icon.',
        'Turn off keeping your conversations.',
        'Do not mix work and personal accounts.',
      ],
      trouble: '',
    },
    m365: {
      steps: ['Open the Microsoft 365 admin center.', 'Open Copilot.', 'Decide who may use it.'],
      trouble: '',
    },
    gws: {
      steps: ['Open the Admin console.', 'Open Generative AI.', 'Decide who may use Gemini.'],
      trouble: '',
    },
    mac: {
      steps: [
        'In Safari > Settings, open Extensions.',
        'Choose any you do not know and press Uninstall.',
        'Open System Settings > Apple Intelligence & Siri.',
        'Turn off ChatGPT if you do not use it for work.',
      ],
      trouble: 'In other browsers, look at the list of extensions too.',
    },
  },
  'S-2': {
    org: {
      steps: [
        'Decide which note-taking tools may be used.',
        'Write in invitations: recording and AI notes only with permission.',
        'If an outside bot joins, ask what it is for and where the notes go.',
        'If there is no answer, remove it.',
        'Decide where notes are kept, who may read them and when they are deleted.',
      ],
      trouble: '',
    },
    zoom: {
      steps: [
        'In Zoom in a browser, open Settings > Meeting.',
        'Turn on the Waiting Room and admit bots one by one.',
        'On a paid plan, decide in AI Companion who uses Zoom’s own notes.',
      ],
      trouble: '',
    },
    teams: {
      steps: [
        'The administrator opens the Teams admin center.',
        'Open Meetings > Meeting policies.',
        'Set external bots to require approval before joining.',
        'If the lobby lists someone under Suspected threats, ask before you admit them.',
      ],
      trouble: '',
    },
    webex: {
      steps: ['Have participants wait in the lobby.', 'Read the names and do not admit unknown bots.'],
      trouble: '',
    },
    gmeet: {
      steps: [
        'Select Host controls and open Meeting access.',
        'Choose Restricted.',
        'Read the names and do not admit unknown bots.',
      ],
      trouble: '',
    },
  },
  'S-3': {
    org: {
      steps: [
        'Have two people check every payment or change of account.',
        'Also check by a way other than email.',
        'Make a list of the correct phone numbers of the president and partners.',
        'Call the number on the list, not the one in the email.',
        'Tell everyone that “right now” and “keep it secret” are signs of a fake.',
        'If someone asks for remote control, hang up and call the company’s number.',
        'Hang up on “the bank” and call the number on your card or passbook.',
      ],
      trouble: 'If a warning fills the screen, hold the Esc key. If that fails, end the browser in Task Manager.',
    },
    win: {
      steps: [
        'Open Settings > Apps.',
        'In Installed apps, find Quick Assist.',
        'If you do not use it, choose … > Uninstall.',
      ],
      trouble: '',
    },
    teams: {
      steps: [
        'The administrator opens the Teams admin center.',
        'Open Users > External access.',
        'Allow only the domains of companies you talk to.',
      ],
      trouble:
        'Chats from outside carry the External mark. Since late 2025 one can be started from any email address. An administrator turns this off in PowerShell.',
    },
    ios: {
      steps: [
        'In Settings > Apps, open Phone.',
        'Find Screen Unknown Callers.',
        'Choose Ask Reason for Calling or Silence.',
      ],
      trouble: 'In iOS 18 it is called Silence Unknown Callers.',
    },
    android: {
      steps: ['Open the Phone app.', 'Open Settings.', 'Turn on the setting that marks spam calls.'],
      trouble: '',
    },
    mac: {
      steps: [
        'In System Settings > General, open Sharing.',
        'If you do not use them, turn off Screen Sharing and Remote Management.',
        'In the Applications folder, delete remote-control apps you do not know.',
      ],
      trouble: '',
    },
  },
  'S-4': {
    org: {
      steps: [
        'Tell your partners that you are replacing ZIP files with links.',
        'When you send, name the person and set an expiry of about seven days.',
        'Let them view only.',
        'If an encrypted ZIP arrives, call before opening it.',
      ],
      trouble: '',
    },
    m365: {
      steps: [
        'In OneDrive, select the file and choose Share.',
        'In the link settings, choose People you choose (Specific people).',
        'Set an expiration date.',
        'Turn on Block download.',
      ],
      trouble: 'People you choose may be called Specific people.',
    },
    gws: {
      steps: [
        'In Google Drive, choose Share on the file.',
        'Enter the person’s email address.',
        'Add an expiration date.',
      ],
      trouble: 'The expiration date may be missing, depending on your plan.',
    },
    win: {
      steps: [
        'Normally, share by a cloud link.',
        'If you must encrypt, set a password on the file itself as in 3-1.',
        'Tell the password by phone.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'Open the cloud app your company chose.',
        'Choose Share from … on the file.',
        'Enter the person’s email address and send.',
      ],
      trouble: '',
    },
    android: {
      steps: [
        'Open the cloud app your company chose.',
        'Choose Share from the three dots on the file.',
        'Enter the person’s email address and send.',
      ],
      trouble: '',
    },
    mac: {
      steps: [
        'Normally, share by a cloud link.',
        'If you must encrypt, set a password on the file itself as in 3-1.',
        'Tell the password by phone.',
      ],
      trouble: '',
    },
  },
  'S-5': {
    org: {
      steps: [
        'Tell everyone: if a page says “paste this”, it is an attack.',
        'Make one picture of it and put it up where people see it.',
        'Check that a QR code has not been stuck over another.',
        'After scanning, check that the address is right.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'If you are told “Windows key and R”, paste nothing.',
        'Close that screen.',
        'Select Start, type “Windows Security” and open it.',
        'Open App & browser control.',
        'In Reputation-based protection settings, turn everything on.',
      ],
      trouble: 'If you already pasted it, disconnect and call your company.',
    },
    mac: {
      steps: ['Do not follow a page that tells you to paste something into Terminal.', 'Close that page.'],
      trouble:
        'Win+R on Windows and Terminal on a Mac are the same trick. If you pasted, go offline and call the company.',
    },
    ios: {
      steps: [
        'After scanning a QR code, read the address before you open it.',
        'Check that the name before .com or .jp is one you know.',
        'If it asks to install a profile, close it.',
      ],
      trouble: '',
    },
    android: {
      steps: [
        'After scanning a QR code, read the address before you open it.',
        'In Settings > Apps, open Special app access.',
        'In Install unknown apps, allow nothing.',
      ],
      trouble: '',
    },
  },
  'S-6': {
    org: {
      steps: [
        'Discuss whether you really need the VPN or can move to the cloud.',
        'If you need it, find out whether it is SSL VPN or IPsec.',
        'Look up the end of support.',
        'Close VPN accounts that nobody uses.',
        'Count the suppliers’ maintenance access too.',
      ],
      trouble: '',
    },
    vpn: {
      steps: [
        'Find the model and version, and look up the end of support and known weak points on the vendor’s page.',
        'Make multi-factor authentication required.',
        'If that is not possible, limit where connections come from until you replace it.',
        'If you use SSL VPN on FortiGate, move to IPsec before updating.',
        'After connecting, let people see only the servers they need.',
      ],
      trouble:
        'FortiGate has no SSL VPN tunnel mode from 7.6.3 on. Settings are not carried over, so move to IPsec first. Small models lost it in earlier versions.',
    },
    router: {
      steps: [
        'Open the router’s admin page.',
        'Check that TCP 3389 is not open to the Internet.',
        'If it is, close it and use remote desktop inside the VPN.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'In Settings > System, open Remote Desktop.',
        'If you do not use it, turn it off.',
        'If you do, require Network Level Authentication.',
        'Use it only inside the VPN.',
      ],
      trouble: 'The Home edition has no such item, so there is nothing to do.',
    },
    m365: {
      steps: [
        'In the Microsoft Entra admin center, open Conditional Access.',
        'Create a policy and select the VPN and in-house apps.',
        'Require multi-factor authentication and a company device.',
      ],
      trouble: 'This needs Entra ID P1 or higher.',
    },
    mac: {
      steps: [
        'In System Settings > General, open Sharing.',
        'If you do not use them, turn off Screen Sharing and Remote Login.',
        'If you do, use them only inside the VPN.',
      ],
      trouble: '',
    },
  },
  'S-7': {
    org: {
      steps: [
        'Start with the administrators of email, files and accounting.',
        'Prepare two ways to sign in for each person.',
        'Hand out a spare device or one security key.',
        'When that is ready, extend it to everyone.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'In the site’s settings, choose Create a passkey.',
        'Confirm with face, fingerprint or PIN.',
        'In Settings > Accounts, open Passkeys.',
        'Check that your passkey is listed.',
      ],
      trouble: '',
    },
    mac: {
      steps: [
        'In the site’s settings, choose to create a passkey.',
        'Confirm with Touch ID or your password.',
        'Check that it is in the Passwords app.',
      ],
      trouble: 'With iCloud Keychain the same passkey works on your iPhone.',
    },
    ios: {
      steps: ['In the site’s settings, choose Create a passkey.', 'Tap Continue and confirm with face or fingerprint.'],
      trouble: 'If it does not appear, turn on iCloud Keychain.',
    },
    android: {
      steps: [
        'In the site’s settings, choose Create a passkey.',
        'Save it in Google Password Manager.',
        'Confirm with your fingerprint or screen lock.',
      ],
      trouble: '',
    },
    m365: {
      steps: [
        'In the Microsoft Entra admin center, open Authentication methods.',
        'Turn on Passkey (FIDO2).',
        'Allow passkeys in Microsoft Authenticator too.',
      ],
      trouble: '',
    },
    gws: {
      steps: ['In the Admin console, open Security > Authentication.', 'Allow passkeys in place of passwords.'],
      trouble: '',
    },
  },
  'S-8': {
    org: {
      steps: [
        'Look at the “Cybersecurity Otasuketai” services on IPA’s page.',
        'They include monitoring, first response and simple insurance.',
        'For type 1, network monitoring costs up to about 10,000 yen a month.',
        'Device monitoring costs up to about 2,000 yen per device a month.',
        'Check today’s prices and types on IPA’s page.',
        'Choose who receives alerts, and a night contact.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Select Start, type “Windows Security” and open it.',
        'Open Device security.',
        'In Core isolation details, turn on Memory integrity.',
        'Restart when asked.',
      ],
      trouble: 'If it will not turn on, update the old driver it names.',
    },
    m365: {
      steps: [
        'Check that you have Business Premium.',
        'It includes Microsoft Defender for Business.',
        'Add your devices in the Microsoft Defender portal.',
        'Have alerts sent to the person in charge.',
      ],
      trouble: '',
    },
    mac: {
      steps: [
        'Use the built-in XProtect.',
        'If you want more, consider an EDR product.',
        'Install it through your company’s MDM.',
      ],
      trouble: '',
    },
  },
  'S-9': {
    org: {
      steps: [
        'Declare one star of SECURITY ACTION, free of charge, on IPA’s new site.',
        'Then, for two stars, do the self-check and publish your policy.',
        'In contracts with suppliers, set a deadline for reporting incidents to you.',
        'Also set how data is returned and erased, and whether it may be passed to subcontractors.',
        'The 26 requirements of SCS ★3 were published in March 2026.',
        'The scheme starts around the end of fiscal 2026. Compare beforehand.',
      ],
      trouble:
        'You need a gBizID to declare. In March 2026 the points went from five to six. Numbers of the old system may not be accepted for subsidies.',
    },
    m365: {
      steps: ['Invite partners as guests.', 'Delete guests you no longer need every six months.'],
      trouble: '',
    },
    gws: {
      steps: [
        'Use a separate shared drive with partners.',
        'Limit what they can do in that shared drive.',
        'Remove people you no longer need every six months.',
      ],
      trouble: '',
    },
  },
  'S-10': {
    org: {
      steps: [
        'Hold one 30-minute session a year.',
        'Talk about near misses in your company.',
        'Send a fake email as a drill, and record the share of people who report it.',
        'Talk through what to do when a ransom note appears on a PC.',
        'Fix the steps that were missing.',
        'Try again the next year.',
      ],
      trouble: 'A drill is for learning to report, not for blaming.',
    },
  },
  'S-11': {
    org: {
      steps: [
        'Once a year, list the links anyone can open.',
        'Delete links that are not needed.',
        'Limit the links you keep to named people, and give each an expiry date.',
      ],
      trouble: '',
    },
    m365: {
      steps: [
        'In OneDrive or SharePoint, choose Share.',
        'In Manage access, delete “Anyone with the link” links.',
        'In the SharePoint admin center, open Policies > Sharing.',
        'Set the default link type to Specific people.',
        'Set an expiry for links too.',
      ],
      trouble: '',
    },
    gws: {
      steps: [
        'In the Admin console, open Apps > Google Workspace.',
        'Open Drive and Docs > Sharing settings.',
        'Allow sharing outside only with the domains on your list.',
        'Find what is already public in the audit log.',
      ],
      trouble: '',
    },
    zoom: {
      steps: [
        'In Zoom in a browser, open Recordings.',
        'Choose Share on each recording that is left.',
        'Stop sharing anything that anyone can open.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Right-click the shared folder and open Properties.',
        'On the Sharing tab, choose Advanced Sharing.',
        'In Permissions, remove Everyone.',
        'Add only the people who need it.',
      ],
      trouble: '',
    },
    mac: {
      steps: [
        'In System Settings > General, open Sharing.',
        'Press the ⓘ next to File Sharing.',
        'For each folder, set Everyone to No Access.',
        'If you do not use it, turn File Sharing off.',
      ],
      trouble: '',
    },
    ios: {
      steps: [
        'Open your company’s cloud app (OneDrive or Google Drive).',
        'To stop sharing in OneDrive, open its website in a browser.',
        'In Manage access, delete links that anyone can open.',
      ],
      trouble: 'The words differ by app and version.',
    },
    android: {
      steps: [
        'Open your company’s cloud app (OneDrive or Google Drive).',
        'Choose something you shared and open its menu.',
        'In Manage access, delete links that anyone can open.',
      ],
      trouble: 'The words differ by app and version.',
    },
  },
  'S-12': {
    org: {
      steps: [
        'On one page, write your company’s policy and what it protects.',
        'Write the rules for telework, personal devices and social media.',
        'Add the emergency contact and the name of the person responsible.',
        'Issue it in the president’s name.',
        'Record the day each person read it.',
        'Once a year, review it and add new tricks.',
      ],
      trouble: '',
    },
  },
  'S-13': {
    org: {
      steps: [
        'Tell everyone: we never enter codes we are sent.',
        'Only enter a code for a sign-in you started yourself.',
        'For TVs and room devices, only the person in charge enters it.',
        'Anyone who entered one calls at once.',
      ],
      trouble: '',
    },
    m365: {
      steps: [
        'Open Conditional Access in the Microsoft Entra admin center.',
        'Create a policy and open Authentication flows under Conditions.',
        'Choose Device code flow and Block access.',
        'Leave your emergency administrator out.',
        'Run it as Report-only for a day to see whether anyone needs it.',
      ],
      trouble: 'This needs Entra ID P1 or higher.',
    },
    gws: {
      steps: ['We could not confirm a setting like this in the Admin console.', 'Start by telling everyone the rule.'],
      trouble: '',
    },
    win: {
      steps: [
        'If a page asks for a code, think who started it.',
        'If it was not you, close it.',
        'Do so even if the address is real.',
      ],
      trouble: '',
    },
    mac: { steps: ['If a page asks for a code, think who started it.', 'If it was not you, close it.'], trouble: '' },
    ios: { steps: ['Do not copy a code from a message.', 'Close it and tell the person in charge.'], trouble: '' },
    android: { steps: ['Do not copy a code from a message.', 'Close it and tell the person in charge.'], trouble: '' },
  },
  'S-14': {
    org: {
      steps: [
        'Ask contractors too and list the tools in use.',
        'Choose one and tell everyone.',
        'Require the person at the screen to allow each session.',
        'End unattended access and fixed passwords.',
        'Once a month, look for new ones in the list of apps.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Open Settings > Apps > Installed apps.',
        'Look for AnyDesk, TeamViewer, ScreenConnect and the like.',
        'Uninstall all but the one you chose.',
        'If you did not install it, take a picture before removing it.',
      ],
      trouble: 'If you find one you did not install, go offline and call the person in charge.',
    },
    mac: {
      steps: [
        'Look for remote-control apps in the Applications folder.',
        'Open System Settings > Privacy & Security.',
        'Look for unknown entries under Screen Recording and Accessibility.',
      ],
      trouble: '',
    },
    ios: { steps: ['Look for remote-control apps in your list of apps.', 'Delete what you do not use.'], trouble: '' },
    android: {
      steps: [
        'Look for remote-control apps in your list of apps.',
        'Look for unknown entries under Accessibility in Settings.',
        'Delete what you do not use.',
      ],
      trouble: '',
    },
  },
  'S-15': {
    org: {
      steps: [
        'Decide on one place for passwords.',
        'Have people turn off sync with personal browsers.',
        'Decide: no game mods or pirated software on work devices.',
        'Write down what to do when in doubt.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Open the password list in Edge or Chrome settings.',
        'Move work entries to the company’s place.',
        'Delete them from the list.',
        'If the profile is personal, make another for work.',
      ],
      trouble: '',
    },
    mac: {
      steps: [
        'Open the Passwords app.',
        'Move work entries to the company’s place and delete them.',
        'If you use Chrome, check its list too.',
      ],
      trouble: '',
    },
    ios: { steps: ['Open the Passwords app.', 'On a personal phone, delete work entries.'], trouble: '' },
    android: {
      steps: ['Open Settings in Chrome.', 'Open Google Password Manager.', 'On a personal phone, delete work entries.'],
      trouble: '',
    },
    m365: {
      steps: [
        'If in doubt, open the person in the Microsoft 365 admin center.',
        'Choose Sign out of all sessions, then reset the password.',
      ],
      trouble: 'It may take a few minutes.',
    },
    gws: {
      steps: ['If in doubt, open the person in the Admin console.', 'Under Security, reset the sign-in cookies.'],
      trouble: '',
    },
  },
  'S-16': {
    org: {
      steps: [
        'Write one line on where AI may act.',
        'Decide: not on banking, accounting or email screens.',
        'Ask the person in charge before installing an extension.',
      ],
      trouble: '',
    },
    win: {
      steps: [
        'Open the list of extensions in your browser.',
        'Remove AI extensions that may read all sites.',
        'Use separate profiles for work and for trying things.',
      ],
      trouble: '',
    },
    mac: {
      steps: [
        'Open the list of extensions in your browser.',
        'Remove AI extensions that may read all sites.',
        'Use separate profiles for work and for trying things.',
      ],
      trouble: '',
    },
    ios: { steps: ['Check whether an AI app is linked to work email.', 'If so, unlink it.'], trouble: '' },
    android: { steps: ['Check whether an AI app is linked to work email.', 'If so, unlink it.'], trouble: '' },
  },
  'S-17': {
    org: {
      steps: [
        'Write what is secret, with examples.',
        'Add one line: it holds after leaving.',
        'Give it on joining and say it once a year.',
        'Keep the day and the number of people.',
        'Have an expert look at any contract.',
      ],
      trouble: '',
    },
  },
  'S-18': {
    org: {
      steps: [
        'Take pictures and copy the models.',
        'Draw one line for every way out.',
        'Include contractors’ equipment and forgotten ones.',
        'Write version and end of support.',
        'Look at it every half year.',
      ],
      trouble: '',
    },
  },
  'S-19': {
    org: {
      steps: [
        'Count systems, apps, VPN gateways and routers.',
        'Decide who gets the notices, and a substitute.',
        'Write the day it came out beside the day it went in.',
        'If late, write why and the next day.',
      ],
      trouble: '',
    },
  },
  'S-20': {
    org: {
      steps: [
        'Choose four: roles, incident steps, policy, drill.',
        'Put one day a year in the calendar.',
        'Write who looked (role) and what changed.',
        'Set the next day at once.',
      ],
      trouble: '',
    },
  },
  'S-21': {
    org: {
      steps: [
        'Change the text below into your words.',
        'Add the president’s name and the day.',
        'Put it on the website or at reception.',
        'Renew the date once a year.',
      ],
      trouble: '',
    },
  },
  'S-22': {
    org: {
      steps: [
        'List who has keys and codes.',
        'The last one checks windows, locks and cabinets and signs.',
        'Ask strangers: “Can I help you?”',
        'Change codes when people change.',
      ],
      trouble: '',
    },
  },
  'S-23': {
    org: {
      steps: [
        'Erase the data, then sign out of accounts.',
        'Reset devices that were encrypted.',
        'When returning one, ask how the seller erases it.',
        'Write papers and sticks in the same table.',
      ],
      trouble: '',
    },
  },
} satisfies Like<typeof ja>;
