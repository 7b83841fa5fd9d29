// A button that copies a text, and says whether it did.
import { useState } from 'preact/hooks';
import { paperActionMessages } from '../../shared/i18n/paper-actions.ts';
import { Button, type ButtonProps } from '../../shared/ui/button/button.tsx';
import { StatusLine } from '../../shared/ui/toast/toast.tsx';
import { useWords } from '../../shared/ui/use-words.ts';

export const copyTextNeeds = [paperActionMessages] as const;

/** Copies and tells by the returned word what to say. */
export async function copyText(text: string): Promise<'copied' | 'copyFailed'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'copyFailed';
  }
}

export type CopyTextProps = {
  readonly text: string;
  readonly label?: string | undefined;
  readonly context?: string | undefined;
  readonly kind?: ButtonProps['kind'];
  readonly size?: ButtonProps['size'];
  readonly wide?: boolean | undefined;
};

export function CopyText({ text, label, context, kind = 'secondary', size, wide }: CopyTextProps) {
  const m = useWords(paperActionMessages);
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  return (
    <>
      <Button
        kind={kind}
        size={size}
        wide={wide}
        icon="copy"
        context={context}
        onClick={() => void copyText(text).then(setSaid)}
      >
        {label ?? m.copy}
      </Button>
      <StatusLine icon={said === 'copyFailed' ? 'alert' : 'check'}>{said && m[said]}</StatusLine>
    </>
  );
}
