import { commonWords } from '@parindex/text';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useKeys } from '../../lib/keyboard.ts';
import { SearchField } from '../../ui/index.ts';

/** What the search field of the bar does on this screen. */
export type BarSearch = { label: string; query: string; onQuery: (query: string) => void };

type Place = { set: (search: BarSearch | undefined) => void };

const PlaceContext = createContext<Place>({ set: () => undefined });
const SearchContext = createContext<BarSearch | undefined>(undefined);

/** Gives the search field of the bar to this screen for as long as it is shown. */
export const useBarSearch = ({ label, query, onQuery }: BarSearch): void => {
  const { set } = useContext(PlaceContext);
  const latest = useRef(onQuery);
  useEffect(() => {
    latest.current = onQuery;
  });
  useEffect(() => set({ label, query, onQuery: (text) => latest.current(text) }), [set, label, query]);
  useEffect(() => () => set(undefined), [set]);
};

export const BarSearchProvider = ({ children }: { children: ReactNode }) => {
  const [search, setSearch] = useState<BarSearch>();
  const place = useMemo<Place>(() => ({ set: setSearch }), []);
  return (
    <PlaceContext value={place}>
      <SearchContext value={search}>{children}</SearchContext>
    </PlaceContext>
  );
};

/** The field itself; `/` leads to it. Absent on screens without anything to search. */
export const BarSearchField = () => {
  const search = useContext(SearchContext);
  const input = useRef<HTMLInputElement>(null);
  useKeys(
    '',
    [{ keys: '/', label: search?.label ?? commonWords.search, run: () => input.current?.select() }],
    { active: search !== undefined },
  );
  const [typed, type] = useTyped(search);
  if (search === undefined) return null;
  return <SearchField ref={input} label={search.label} value={typed} onChange={type} hotkey="/" />;
};

/**
 * What stands in the field. The screen hears of it and says it back a moment later: until then the field keeps its own
 * text, or quick typing over a heavy screen would lose letters.
 */
const useTyped = (search: BarSearch | undefined): readonly [string, (text: string) => void] => {
  const query = search?.query ?? '';
  const [typed, setTyped] = useState(query);
  const sent = useRef<string[]>([]);
  useEffect(() => {
    const echo = sent.current.indexOf(query);
    sent.current = echo < 0 ? [] : sent.current.slice(echo + 1);
    if (echo < 0) setTyped(query);
  }, [query]);
  const type = (text: string) => {
    sent.current.push(text);
    setTyped(text);
    search?.onQuery(text);
  };
  return [typed, type];
};
