import { type ReactNode, useState } from 'react';
import { useAddress } from './address.ts';
import { LanguageContext, languageOf, usePublicShellWords } from './language.ts';
import styles from './public-app.module.css';
import { PublicShell } from './public-shell.tsx';

/** The public pages: language, frame, and the page of the address. */
export const PublicApp = () => {
  const [language, setLanguage] = useState(() => languageOf(location.search));
  const { pathname } = useAddress();
  document.documentElement.lang = language;
  return (
    <LanguageContext value={language}>
      <PublicShell onLanguage={setLanguage}>{pageAt(pathname) ?? <UnknownPage />}</PublicShell>
    </LanguageContext>
  );
};

/** The page of an address; nothing for an address that is none of ours. */
const pageAt = (_pathname: string): ReactNode | undefined => undefined;

const UnknownPage = () => {
  const words = usePublicShellWords();
  return (
    <div className={styles.unknown}>
      <title>{words.unknownTitle}</title>
      <h1>{words.unknownTitle}</h1>
      <p>{words.unknownText}</p>
    </div>
  );
};
