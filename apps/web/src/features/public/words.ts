import { publicEn, publicVi } from '@parindex/text';
import { useLanguage } from '../../public/language.ts';

/** Words of the published results in the language of the page. */
export const usePublicWords = () => (useLanguage() === 'vi' ? publicVi : publicEn);

export type PublicWords = ReturnType<typeof usePublicWords>;
