// The list with its answers, for whoever prints the screen of the list.
import { PrintedPaper } from '../../parts/paper/use-printing.tsx';
import { usePlan } from '../../plan.ts';
import { checklistPaperNeeds, useChecklistPaper } from './use-checklist-paper.ts';

export const needs = checklistPaperNeeds;

export function Printed() {
  return <PrintedPaper paper={useChecklistPaper(usePlan(), 'filled', true)} />;
}
