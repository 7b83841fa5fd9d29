// The report of today for the company itself, for whoever prints the screen of how far it is.
import { today } from '../../clock.ts';
import { PrintedPaper } from '../../parts/paper/use-printing.tsx';
import { usualParts } from './report-form.ts';
import { reportNeeds, useReport } from './use-report.ts';

export const needs = reportNeeds;

export function Printed() {
  return <PrintedPaper paper={useReport({ reader: 'boss', day: today(), parts: usualParts('boss') }).paper} />;
}
