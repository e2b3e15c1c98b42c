import type { PublicResultsReply } from '@parindex/contract';
import { useState } from 'react';
import { type ResultAddress, resultsPath } from '../features/public/addresses.ts';
import { useReply } from '../features/public/use-reply.ts';
import { usePublicWords } from '../features/public/words.ts';
import { ResultsPage } from '../pages/public/results.page.tsx';
import { goTo, useAddress } from './address.ts';
import { type Language, LanguageContext, languageOf, usePublicShellWords } from './language.ts';
import styles from './public-app.module.css';
import { PublicShell } from './public-shell.tsx';

/** The public pages: language, frame, and the page of the address. */
export const PublicApp = () => {
  const [language, setLanguage] = useState(() => languageOf(location.search));
  document.documentElement.lang = language;
  return (
    <LanguageContext value={language}>
      <PublicPages onLanguage={setLanguage} />
    </LanguageContext>
  );
};

const PublicPages = ({ onLanguage }: { onLanguage: (language: Language) => void }) => {
  const url = useAddress();
  const words = usePublicWords();
  const place = placeOf(url);
  const results = useReply<PublicResultsReply>(resultsPath);
  const known = results.kind === 'here' ? results.value : undefined;
  const year = known?.years.find((one) => one.year === place?.address?.year) ?? known?.years[0];
  return (
    <PublicShell
      {...(known?.province === undefined ? {} : { province: words.province(known.province) })}
      demonstration={year?.demonstration ?? false}
      links={[{ href: '/cong-khai', label: words.results, isCurrent: place !== undefined }]}
      onLanguage={(language) => {
        goTo(withLanguage(url, language), { replace: true });
        onLanguage(language);
      }}
    >
      {year?.demonstration && <meta name="robots" content="noindex" />}
      {place === undefined ? (
        <UnknownPage />
      ) : (
        <ResultsPage results={results} address={place.address} unit={place.unit} />
      )}
    </PublicShell>
  );
};

type Place = { readonly address: ResultAddress | undefined; readonly unit: string | undefined };

/** What an address of ours names; undefined for one that is none of ours. */
const placeOf = ({ pathname, searchParams }: URL): Place | undefined => {
  const found = /^\/cong-khai(?:\/(\d{4})\/([a-z0-9-]+)(?:\/([a-z0-9-]+))?)?\/?$/.exec(pathname);
  if (found === null) return undefined;
  const [, year, group, unit] = found;
  const version = Number(searchParams.get('phien-ban') ?? '');
  if (year === undefined || group === undefined) return { address: undefined, unit: undefined };
  return {
    address: { year: Number(year), group, ...(version > 0 ? { version } : {}) },
    unit,
  };
};

/** The same page with its language in the address, so that a link carries it; Vietnamese needs none. */
const withLanguage = (url: URL, language: Language): string => {
  const next = new URL(url);
  if (language === 'vi') next.searchParams.delete('lang');
  else next.searchParams.set('lang', language);
  return `${next.pathname}${next.search}`;
};

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
