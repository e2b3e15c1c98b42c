import { publicShellEn, publicShellVi } from '@parindex/text';
import { createContext, useContext } from 'react';

export type Language = 'vi' | 'en';

export const LanguageContext = createContext<Language>('vi');

export const useLanguage = (): Language => useContext(LanguageContext);

/** Words of the public frame in the language of the page. */
export const usePublicShellWords = () => (useLanguage() === 'vi' ? publicShellVi : publicShellEn);

/** The language of the address (`?lang=en`), else the one chosen last, else Vietnamese. */
export const languageOf = (search: string): Language => {
  const asked = new URLSearchParams(search).get('lang') ?? localStorage.getItem('parindex.language');
  return asked === 'en' ? 'en' : 'vi';
};

export const keepLanguage = (language: Language): void => localStorage.setItem('parindex.language', language);
