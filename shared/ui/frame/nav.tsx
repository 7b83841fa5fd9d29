// Main navigation: five tabs at the bottom of a phone, a side bar with all pages on wide screens. One DOM for both.
import './frame.css';
import { Icon, type IconName } from '../icon/icon.tsx';
import { Mark } from '../mark/mark.tsx';

export type NavEntry = {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  readonly current?: boolean | undefined;
};

export type NavProps = {
  readonly label: string;
  readonly brand: string;
  readonly home: string;
  readonly tabs: readonly NavEntry[];
  /** pages of their own line on wide screens */
  readonly more: readonly NavEntry[];
};

function Entry({ href, label, icon, current }: NavEntry) {
  return (
    <li>
      <a href={href} aria-current={current ? 'page' : undefined}>
        <Icon name={icon} />
        <span>{label}</span>
      </a>
    </li>
  );
}

export function Nav({ label, brand, home, tabs, more }: NavProps) {
  return (
    <nav class="tm-nav" aria-label={label}>
      <a class="tm-nav__brand" href={home}>
        <Mark />
        {brand}
      </a>
      <ul class="tm-nav__tabs">
        {tabs.map((entry) => (
          <Entry key={entry.label} {...entry} />
        ))}
      </ul>
      <ul class="tm-nav__more">
        {more.map((entry) => (
          <Entry key={entry.label} {...entry} />
        ))}
      </ul>
    </nav>
  );
}
