// Fields and their button: Enter sends it, and the page stays.
import type { ComponentChildren } from 'preact';

export type FormProps = {
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
};

/** A stack of fields; nothing is sent to anybody by it. @param onSubmit the button of type `submit`, or Enter in a line */
export const Form = ({ onSubmit, children }: FormProps) => (
  <form
    class="tm-stack"
    data-gap="3"
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit();
    }}
  >
    {children}
  </form>
);
