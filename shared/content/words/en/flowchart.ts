// English words: the questions that find the method.
import type { Like } from '../../../core/localized.ts';
import type ja from '../ja/flowchart.ts';

export default {
  questions: {
    Q1: {
      title: 'Who owns the devices used for work?',
      hint: 'Phones and tablets count too. Think of the owner, not of who uses it.',
      options: {
        company: {
          label: 'The company’s',
          example: 'A laptop bought or rented by the company',
        },
        personal: {
          label: 'The employees’ own',
          example: 'Reading company email on your own phone',
        },
        both: {
          label: 'Both',
          example: 'A PC from the company, a phone of your own',
        },
      },
      unknown: {
        label: 'I do not know',
        why: 'We go on as if there were personal devices. They need more checks, so less is missed.',
      },
      examples: [
        'If you open company files on your home PC, it is a personal device.',
        'A device you bought is personal even if the company pays an allowance.',
      ],
    },
    Q2: {
      title: 'Do you connect to the office network from outside?',
      hint: 'This means using servers or PCs inside the office from elsewhere.',
      options: {
        yes: {
          label: 'Yes',
          example: 'VPN, remote screen, secure browser',
        },
        no: {
          label: 'No',
          example: 'Only cloud email and files',
        },
      },
      unknown: {
        label: 'I do not know',
        why: 'We go on as if you connect. Measures for the way in appear too, so less is missed.',
      },
      examples: [
        'If people start by turning on a VPN, you connect.',
        'If you see your office PC’s screen at home, you connect.',
      ],
    },
    Q3: {
      title: 'Do you save company data on the device?',
      hint: 'Downloads and copies to USB sticks count as saving.',
      options: {
        yes: {
          label: 'Yes, or it is possible',
          example: 'Opening and editing an attachment',
        },
        no: {
          label: 'No, it is not possible',
          example: 'Only seeing the office PC’s screen',
        },
      },
      unknown: {
        label: 'I do not know',
        why: 'We go on as if you save. Then measures for a lost device appear too.',
      },
      examples: ['If you try it and can save, answer yes.', 'Opening an attachment leaves a copy on most devices.'],
    },
    Q4: {
      title: 'How much of your work do you do outside the office?',
      hint: 'It depends on whether you make or change documents.',
      options: {
        full: {
          label: 'About the same as in the office',
          example: 'Making and changing documents, entering data',
        },
        limited: {
          label: 'Only viewing and email',
          example: 'Checking calendar and email on the move',
        },
      },
      unknown: {
        label: 'I do not know',
        why: 'We go on as if it were the same as in the office. More measures appear, so less is missed.',
      },
      examples: ['If anyone edits documents even once a month, choose the same as in the office.'],
    },
    Q5: {
      title: 'Do you use cloud services for work?',
      hint: 'These are email, file or meeting services on the Internet.',
      options: {
        yes: {
          label: 'Yes',
          example: 'Webmail, file sharing, web meetings',
        },
        no: {
          label: 'No',
          example: 'Taking data home and working only on the device',
        },
      },
      unknown: {
        label: 'I do not know',
        why: 'We go on as if you do. Then measures for network and accounts appear too.',
      },
      examples: ['Joining a web meeting already counts as yes.'],
    },
  },
  followUps: {
    cloud: {
      title: 'Do you also use cloud services?',
      hint: 'Web meetings and file sharing count too.',
    },
    network: {
      title: 'Do you sometimes connect to a network at home?',
      hint: 'Connecting for updates or messages counts too.',
    },
    mail: {
      title: 'Do you use email?',
      hint: 'Webmail counts too.',
    },
    smartphone: {
      title: 'Do you use phones or tablets for work?',
      hint: 'Just reading company email counts too.',
    },
    webmeeting: {
      title: 'Do you hold web meetings?',
      hint: 'Joining as a guest counts too.',
    },
    home_wifi: {
      title: 'Do you use Wi-Fi at home or outside?',
      hint: 'Phone tethering counts too.',
    },
    usb: {
      title: 'Do you carry data on USB sticks?',
      hint: 'External disks and SD cards count too.',
    },
  },
  unknownRule: '“I do not know” takes the path that shows more measures. You can change it at any time.',
} satisfies Like<typeof ja>;
