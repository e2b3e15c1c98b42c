import type { ReactNode } from 'react';
import { usePhone } from '../lib/media.ts';
import { stayOnPage } from './address.ts';
import { keepLanguage, type Language, useLanguage, usePublicShellWords } from './language.ts';
import styles from './public-shell.module.css';

export type PublicLink = { href: string; label: string; isCurrent: boolean };

export type PublicShellProps = {
  /** "tỉnh Bà Rịa – Vũng Tàu", as the title continues. */
  province?: string;
  demonstration?: boolean;
  links?: readonly PublicLink[];
  onLanguage: (language: Language) => void;
  children: ReactNode;
};

/** The frame of the public pages: mark of a demonstration, whose index, pages, language. */
export const PublicShell = ({
  province,
  demonstration = false,
  links = [],
  onLanguage,
  children,
}: PublicShellProps) => {
  const words = usePublicShellWords();
  const phone = usePhone();
  const titleOf = (name: string | undefined) => {
    if (name === undefined) return words.title;
    return phone ? words.titleShort(name) : words.titleOf(name);
  };
  return (
    <>
      <a className={styles.skip} href="#noi-dung">
        {words.skip}
      </a>
      {demonstration && (
        <p className={styles.demo}>
          <strong>{words.demonstration}</strong>{' '}
          <span>{phone ? words.demonstrationShort : words.demonstrationNote}</span>
        </p>
      )}
      <header className={styles.header}>
        <a href="/cong-khai" className={styles.title} onClick={stayOnPage}>
          {titleOf(province)}
        </a>
        {links.length > (phone ? 1 : 0) && (
          <nav className={styles.links} aria-label={words.pages}>
            {links.map((link) => (
              <a
                key={link.href}
                href={link.href}
                onClick={stayOnPage}
                aria-current={link.isCurrent ? 'page' : undefined}
              >
                {link.label}
              </a>
            ))}
          </nav>
        )}
        <LanguageSwitch onLanguage={onLanguage} />
      </header>
      <main id="noi-dung" className={styles.main} tabIndex={-1}>
        {children}
      </main>
    </>
  );
};

const LanguageSwitch = ({ onLanguage }: Pick<PublicShellProps, 'onLanguage'>) => {
  const current = useLanguage();
  const words = usePublicShellWords();
  return (
    <fieldset className={styles.languages} aria-label={words.language}>
      {(['vi', 'en'] as const).map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => {
            keepLanguage(language);
            onLanguage(language);
          }}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
};
