// English words of the lists by role.
import type { Like } from '../../core/localized.ts';
import type ja from '../ja/roles.ts';
import { plural } from '../plural.ts';

export default {
  title: 'Lists by role',
  heading: 'Lists by role',
  lead: 'Who does what, on a sheet to hand out.',
  role: 'Whose list?',
  all: 'Everyone',
  counts: (p) => `${p.open} of ${p.total} still open, additions included`,
  empty: 'The measures can be split by role once it is clear which fit.',
  paper: {
    title: (p) => `Telework measures: ${p.role}`,
    titleAll: 'Telework measures by role',
    fileName: (p) => `Telework_roles_${p.role}_${p.day}`,
    made: 'List made with Telemamori',
    day: (p) => `Made on ${p.day}`,
    company: 'Company',
    startWith: 'To start with',
    open: 'To do',
    done: 'In place, to be kept up',
    nothing: 'No measure belongs to this role.',
    nothingOpen: 'Nothing is left to do.',
    code: 'No.',
    mark: 'Rank',
    task: 'What to do',
    item: 'Measure',
    due: 'Due',
    noDay: '–',
    late: (p) => `${p.day}\n${plural(p.days, { one: '# day late', other: '# days late' })}`,
    lead: (p) => `${p.task} (lead)`,
    leadNote: '(lead) marks the role that leads the measure.',
  },
} satisfies Like<typeof ja>;
