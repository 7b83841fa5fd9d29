// What every screen that makes a paper has in common: the way to begin, the heading, the actions, the preview.
import type { ComponentChildren } from 'preact';
import { paperActionMessages } from '../../../shared/i18n/paper-actions.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import type { IconName } from '../../../shared/ui/icon/icon.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import { PaperActions, type PaperActionsProps } from './paper-actions.tsx';
import { PaperPreview } from './paper-preview.tsx';

export type NeedsMethodProps = {
  readonly icon: IconName;
  /** what the choice of a method is needed for here */
  readonly text: string;
  /** more ways on, under the button */
  readonly more?: ComponentChildren;
};

/** Instead of a paper: no method is chosen yet, and one button leads to the first question. */
export function NeedsMethod({ icon, text, more }: NeedsMethodProps) {
  const m = useWords(paperActionMessages);
  return (
    <EmptyState
      title={m.noMethodTitle}
      icon={icon}
      actions={
        <>
          <Button href={href('finder', 'Q1')} wide>
            {m.start}
          </Button>
          {more}
        </>
      }
    >
      <p>{text}</p>
    </EmptyState>
  );
}

export type PaperPageProps = {
  readonly heading: string;
  readonly lead: string;
  /** under the lead: what to know, a link to change something */
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** The page of a paper: heading and lead, then what the screen adds. */
export function PaperPage({ heading, lead, head, children }: PaperPageProps) {
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{heading}</h1>
        <p>{lead}</p>
        {head}
      </div>
      {children}
    </div>
  );
}

export type PaperOutProps = PaperActionsProps & {
  /** between the actions and the preview */
  readonly between?: ComponentChildren;
};

/** The ready paper: what one can do with it, and how it looks. */
export function PaperOut({ between, ...actions }: PaperOutProps) {
  return (
    <>
      <PaperActions {...actions} />
      {between}
      <PaperPreview paper={actions.paper} />
    </>
  );
}
