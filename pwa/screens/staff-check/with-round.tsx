// A page about one round: reads it, and says so if it is not here.
import type { ComponentType } from 'preact';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { EmptyState, Loading } from '../../../shared/ui/empty-state/empty-state.tsx';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href, type Route } from '../../navigation/router.ts';
import { type OpenRound, useRound } from './use-rounds.ts';

export type RoundPage = ComponentType<{ readonly open: OpenRound }>;

/** The view of a screen whose address names a round (`:round`). */
export function withRound(Page: RoundPage) {
  return function WithRound({ route }: { readonly route: Route }) {
    const m = useWords(staffCheckMessages);
    const open = useRound(route.params.round ?? '');
    if (open === undefined)
      return (
        <>
          <h1 class="tm-vh">{m.title}</h1>
          <Loading label={m.title} />
        </>
      );
    if (open === null)
      return (
        <EmptyState
          title={m.gone}
          icon="key"
          actions={
            <Buttons>
              <Button href={href('staff', 'key')}>{m.key.restore}</Button>
              <Button kind="secondary" href={href('staff')}>
                {m.toList}
              </Button>
            </Buttons>
          }
        >
          <p>{m.goneHint}</p>
        </EmptyState>
      );
    return (
      <>
        {!open.rounds.isKept && <Note icon="alert">{m.notKept}</Note>}
        <Page open={open} />
      </>
    );
  };
}
