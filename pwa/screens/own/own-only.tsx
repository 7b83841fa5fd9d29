// The questions for one person are asked in that person's own plan: before it is in use, this page says so and offers it.
import type { ComponentChildren } from 'preact';
import { FIRST_PLAN } from '../../../shared/core/log/path.ts';
import { planOf } from '../../../shared/core/log/path-parts.ts';
import { ownMessages } from '../../../shared/i18n/own.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { Icon } from '../../../shared/ui/icon/icon.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { chooseUse } from '../../choose-use.ts';
import { focusHeading } from '../../navigation/focus-heading.ts';
import { href } from '../../navigation/router.ts';
import { isOwn } from '../../plan-in-use.ts';

function Offer() {
  const m = useWords(ownMessages);
  const store = useStore();
  const isCompany = [...store.state.value.keys()].some((where) => planOf(where) === FIRST_PLAN);
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.homeTitle}</h1>
        <p>{m.homeLead}</p>
        <p>{m.firstText}</p>
      </div>
      {isCompany && <p>{m.companyStays}</p>}
      <Buttons>
        <Button wide onClick={() => void chooseUse(store, 'self').then(focusHeading)}>
          {m.useOwn}
        </Button>
        <Button wide kind="text" href={href()}>
          {m.toHome}
        </Button>
      </Buttons>
      <p class="tm-line tm-sub">
        <Icon name="lock" size="xs" />
        {m.here}
      </p>
    </div>
  );
}

export function OwnOnly({ children }: { readonly children: ComponentChildren }) {
  return isOwn() ? <>{children}</> : <Offer />;
}
