import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { readSearch } from "./search-values.ts";

type SearchValues = Partial<Record<string, string>>;

/** A parameter of the page's path: `usePathParam('caseId')` on `/cases/$caseId`. */
export const usePathParam = (name: string): string => {
  const value = (useParams({ strict: false }) as SearchValues)[name];
  if (value === undefined) throw new Error(`The page's path has no parameter "${name}".`);
  return value;
};

/** The values behind the question mark, and how to change some of them; `undefined` takes one away. */
export const useSearchValues = (): [SearchValues, (changes: SearchValues) => void] => {
  const values = useSearch({ strict: false }) as SearchValues;
  const navigate = useNavigate();
  const change = useCallback(
    (changes: SearchValues) => {
      void navigate({ to: ".", search: (now: SearchValues) => ({ ...now, ...changes }), replace: true });
    },
    [navigate],
  );
  return [values, change];
};

/** Goes to an address of the program, with or without a question mark. */
export const useGo = (): ((address: string) => void) => {
  const navigate = useNavigate();
  return useCallback((address) => void navigate(targetOf(address)), [navigate]);
};

/** The router's form of an address: `/sources/7?from=2#words`. */
export const targetOf = (address: string): { to: string; search: Record<string, string>; hash?: string } => {
  const { pathname, search, hash } = new URL(address, "http://homeward.invalid");
  return { to: pathname, search: readSearch(search), ...(hash && { hash: hash.slice(1) }) };
};
