// English words of the page about the handbook.
import type { Like } from '../../../core/localized.ts';
import type ja from '../ja/handbook.ts';

export default {
  title: 'About the handbook',
  lead: 'About the ministry’s handbook that this app is based on. All words are ours.',
  readers: {
    title: 'Which document fits your company?',
    intro: 'There are two documents. We compare their readers in five points.',
    head: {
      point: 'Point',
      guideline: 'Guideline',
      handbook: 'Handbook',
    },
    rows: {
      who: {
        label: 'Who reads it',
        guideline: 'Besides IT staff, also managers and users',
        handbook: 'The person in charge of IT',
      },
      budget: {
        label: 'Money',
        guideline: 'Can pay for outside help when needed',
        handbook: 'Can hardly pay for outside help',
      },
      people: {
        label: 'People',
        guideline: 'Has someone, or a team, for it alone',
        handbook: 'Has nobody for it alone',
      },
      security: {
        label: 'Knowing security',
        guideline: 'Can decide what “appropriate” means for them',
        handbook: 'Cannot tell what to do from “appropriate” alone',
      },
      it: {
        label: 'Knowing IT',
        guideline: 'Understands how a VPN works. Does basic settings with ease',
        handbook: 'Has heard of VPN and can imagine its use. Sets things up with a web search',
      },
    },
    note: 'In the plan of 2020, the second edition was to reach people who need step-by-step guides too.',
  },
  structure: {
    title: 'How it is built and what its reader does',
    contents: 'Contents',
    reader: 'What the reader does',
    app: 'In this app',
    parts: {
      'part-1': {
        part: 'Part 1',
        contents: ['Introduction', 'Finding your way of telework', 'The ways explained', 'The threats explained'],
        reader: ['You find your company’s way of telework.', 'You learn what may happen there.'],
      },
      'part-2': {
        part: 'Part 2',
        contents: [
          'A checklist for each way',
          'A list of example settings (guides are separate)',
          'A table of measures and threats',
        ],
        reader: [
          'You choose the checklist for your way.',
          'You do what it says.',
          'You see which threat each one is for.',
        ],
      },
      reference: {
        part: 'Reference',
        contents: ['Glossary', 'Further information'],
        reader: ['You look up words.', 'You read other material.', 'You find whom to ask.'],
      },
    },
  },
  ranks: {
    title: 'How ◎ and ○ were decided',
    list: {
      high: '◎ marks what protects much and is easy to do.',
      normal: 'The rest get ○, so that the order is clear.',
      'left-out': 'What protects little or is hard is left out.',
      guides: 'Widely used software gets a separate settings guide.',
      'method-1': 'For way ① there are 10 ◎ and 21 ○.',
    },
  },
  guideline: {
    title: 'The guideline over time',
    editions: {
      g1: 'First edition.',
      g2: 'Second edition.',
      g3: 'Third edition. It had 33 measures.',
      g4: 'Fourth edition. Rearranged into 43 measures. Weak points of wireless and social media were added.',
      g5: 'Fifth edition. Measures in 13 areas. Three roles: manager, administrator, worker.',
    },
    chaptersTitle: 'Chapters of the fourth edition',
    chapters: {
      'c-intro': {
        title: 'Introduction',
        text: 'Why measures are needed and what it is for.',
      },
      'c-1': {
        title: '1 Way of thinking',
        text: 'Balance of rules, people and technology. Thinking by way of working. Three roles. Personal devices and cloud were added in edition 4.',
      },
      'c-2': {
        title: '2 What to do',
        text: 'Lists of what managers, administrators and workers each do.',
      },
      'c-3': {
        title: '3 The measures explained',
        text: 'A frame and five fields: bad software, loss, eavesdropping, break-ins and outside services. Basic and recommended measures are told apart.',
      },
      'c-end': {
        title: 'Glossary and links',
        text: 'Words explained, and ways to other material.',
      },
    },
  },
  survey: {
    title: 'What the survey asked',
    intro: 'From 29 July to 24 August 2020, 30,000 organisations were asked. 5,433 answered; 1,569 used telework.',
    note: 'Numbers are those of the slides. The words are shortened. Only questions with figures in the slides have a table here.',
    sections: {
      'q-S': 'Screening',
      'q-1': 'Management',
      'q-2': 'Devices and connections',
      'q-3': 'Products in use',
      'q-4': 'State of security',
      'q-5': 'Aims, problems, support',
    },
    questions: {
      'q-S-1': 'Telework in use?',
      'q-S-2': 'When it began',
      'q-S-3': 'Going on after the pandemic?',
      'q-S-4': 'Why not go on',
      'q-S-5': 'Share of staff using it',
      'q-S-6': 'Forms of telework',
      'q-S-7': 'Why not at all',
      'q-S-8': 'Work done that way',
      'q-S-9': 'Work to add',
      'q-1-1': 'Security organisation',
      'q-1-2': 'IT budget of last year',
      'q-1-3': 'Telework budget of this year',
      'q-1-4': 'Willingness to pay for security',
      'q-2-1': 'PCs in use',
      'q-2-2': 'How company PCs are used',
      'q-2-3': 'Saving on personal PCs',
      'q-2-4': 'Mobile devices in use',
      'q-2-5': 'Saving on company mobiles',
      'q-2-6': 'Saving on personal mobiles',
      'q-2-7': 'Kinds of company devices',
      'q-2-8': 'How PCs connect',
      'q-2-9': 'How mobiles connect',
      'q-3-1': 'Virus protection',
      'q-3-2': 'Device management',
      'q-3-3': 'Secure browser',
      'q-3-4': 'Everyday browser',
      'q-3-5': 'VPN',
      'q-3-6': 'Remote desktop',
      'q-3-7': 'Web meetings',
      'q-3-8': 'Email',
      'q-3-9': 'Chat',
      'q-3-10': 'Storage',
      'q-3-11': 'Network security for the cloud',
      'q-3-12': 'Virtual desktop',
      'q-3-13': 'App wrapping',
      'q-4-1': 'Knowing the guideline',
      'q-4-2': 'What was useful',
      'q-4-3': 'Why it was not used',
      'q-4-4': 'What took effort',
      'q-4-5': 'Management measures',
      'q-4-6': 'Measures against attacks',
      'q-5-1': 'Aims',
      'q-5-2': 'Effect',
      'q-5-3': 'What changed',
      'q-6-1': 'Problems at the start',
      'q-6-2': 'Security problems in detail',
      'q-7-1': 'Support wished for at the start',
      'q-7-2': 'Support wished for later',
    },
  },
  plan: {
    title: 'The plan of 2020 and what became of it',
    rows: {
      handbook: {
        planned: 'Revise the handbook within 2020, using the survey',
        became: 'The second edition came in May 2021, about five months later.',
      },
      guideline: {
        planned: 'Revise the guideline within fiscal 2020',
        became: 'The fifth edition came in May 2021, two months into the next fiscal year.',
      },
      guides: {
        planned: 'Add settings guides step by step',
        became: 'They went on until July 2024. We could not compare the list of products.',
      },
      range: {
        planned: 'Suit complete beginners in the second edition',
        became: 'How far is not confirmed. The third edition made reading easier.',
      },
    },
  },
  guides: {
    title: 'The first three settings guides',
    text: 'The first edition came with guides for these three. This app adds Google Meet.',
    note: 'We have not compared the guides setting by setting.',
  },
  desk: {
    title: 'The desk of 2020–21 (closed)',
    text: 'Experts answered questions on telework security free of charge, by phone, email or web meeting. The ministry had a private company run it until March 2021.',
    now: 'Desks that exist today are on the screen “Emergency”.',
  },
  editions: {
    title: 'Editions since',
    list: {
      'e-1': {
        title: 'Handbook, first edition',
        text: 'Eight ways and a checklist. This app is based on it.',
      },
      'e-2': {
        title: 'Handbook, second edition',
        text: 'Came with the fifth guideline. We could not compare the contents.',
      },
      'e-3': {
        title: 'Handbook, third edition',
        text: 'Wording and layout became easier. A separate booklet for workers came out. It is still the newest.',
      },
      'e-guides': {
        title: 'Settings guides',
        text: 'The guides for each product were last updated then.',
      },
    },
  },
  notCompared: {
    title: 'What we could not compare',
    list: {
      headings: 'Of the 33 headings of the first edition, we confirmed nine.',
      rank: 'The rank of 1-1 and 1-2 is not in the slides. It is ours.',
      moved: '1-3 is not a number of the first edition, whose category 1 seems to end at 1-2. It is an addition now.',
      later: 'We had no copy of editions two and three, so items and ways are not compared.',
      numbers: 'Other numbers are provisional, in the same style.',
    },
    wanted: 'If you have the third edition, please tell us through the page you got this app from.',
  },
} satisfies Like<typeof ja>;
