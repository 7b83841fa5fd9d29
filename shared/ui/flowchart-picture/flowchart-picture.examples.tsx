// States of the picture of the flowchart.
import type { Examples } from '../example.ts';
import { FlowchartPicture } from './flowchart-picture.tsx';

export const examples: Examples = {
  part: 'flowchart-picture',
  states: {
    empty: () => <FlowchartPicture answers={{}} />,
    open: () => <FlowchartPicture answers={{ Q1: 'company', Q2: 'yes' }} />,
    one: () => <FlowchartPicture answers={{ Q1: 'company', Q2: 'yes', Q3: 'no', Q4: 'limited' }} />,
    both: () => <FlowchartPicture answers={{ Q1: 'both', Q2: 'no', Q5: 'unknown' }} />,
  },
};
