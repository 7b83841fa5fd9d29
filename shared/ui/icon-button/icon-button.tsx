// A square button or link that shows only an icon; its name is heard.
import './icon-button.css';
import { Icon, type IconName } from '../icon/icon.tsx';

export type IconButtonProps = {
  readonly icon: IconName;
  readonly label: string;
  /** with it, a link */
  readonly href?: string | undefined;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  readonly size?: 's' | undefined;
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
};

export function IconButton({ icon, label, href, onClick, size, pressed, expanded }: IconButtonProps) {
  if (href !== undefined) {
    return (
      <a class="tm-icon-button" href={href} onClick={onClick} aria-label={label}>
        <Icon name={icon} size={size} />
      </a>
    );
  }
  return (
    <button
      type="button"
      class="tm-icon-button"
      onClick={onClick}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
    >
      <Icon name={icon} size={size} />
    </button>
  );
}
