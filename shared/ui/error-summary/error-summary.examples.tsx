// States of the summary of errors.
import { type Examples, LONG_JA } from '../example.ts';
import { TextField } from '../field/field.tsx';
import { ErrorSummary } from './error-summary.tsx';

export const examples: Examples = {
  part: 'error-summary',
  states: {
    two: () => (
      <div class="tm-stack">
        <ErrorSummary
          errors={[
            { id: 'error-summary-due', message: 'その日はありません。' },
            { id: 'error-summary-reason', message: LONG_JA },
          ]}
        />
        <TextField id="error-summary-due" label="期限" value="" error="その日はありません。" />
        <TextField id="error-summary-reason" label="理由" value="" error={LONG_JA} />
      </div>
    ),
  },
};
