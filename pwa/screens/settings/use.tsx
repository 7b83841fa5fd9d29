// How the app is used: for the company or only for oneself, and after how long an answer wants a review.
import { settingsMessages } from '../../../shared/i18n/settings.ts';
import { changeSettings, REVIEW_MONTHS, settings } from '../../../shared/store/settings.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { SelectField } from '../../../shared/ui/field/field.tsx';
import { Segmented } from '../../../shared/ui/segmented/segmented.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { chooseUse } from '../../choose-use.ts';
import { usePlan } from '../../plan.ts';

export function Use() {
  const m = useWords(settingsMessages);
  const store = useStore();
  const { scope } = usePlan().situation;
  const months = settings.value.reviewMonths;
  return (
    <section class="tm-stack" data-gap="6" aria-labelledby="use">
      <h2 id="use">{m.use}</h2>
      <div class="tm-stack" data-gap="2">
        <Segmented
          legend={m.scope}
          options={[
            { value: 'company', label: m.scopeCompany },
            { value: 'self', label: m.scopeSelf },
          ]}
          value={scope}
          onChange={(value) => void chooseUse(store, value)}
        />
        <p class="tm-sub">{m.scopeHint}</p>
      </div>
      <SelectField
        label={m.review}
        hint={m.reviewHint}
        value={String(months)}
        options={REVIEW_MONTHS.map((n) => ({
          value: String(n),
          label: n === 12 ? m.reviewYear : m.reviewMonths({ n }),
        }))}
        onChange={(value) => void changeSettings(store.values, { reviewMonths: Number(value) }).catch(() => undefined)}
      />
    </section>
  );
}
