import { useCallback, useEffect, useState } from "react";

const prefix = "homeward.draft.";

/**
 * What is being typed, kept through a reload until it is saved or thrown away; the browser asks before the tab is
 * closed over it: `const [draft, setDraft, discard] = useDraft('case.7.note', { words: '' })`.
 */
export const useDraft = <T>(name: string, empty: T): [T, (draft: T) => void, () => void] => {
  const [kept, setKept] = useState<T | undefined>(() => readDraft(name));
  const keep = useCallback(
    (draft: T) => {
      sessionStorage.setItem(prefix + name, JSON.stringify(draft));
      setKept(draft);
    },
    [name],
  );
  const discard = useCallback(() => {
    sessionStorage.removeItem(prefix + name);
    setKept(undefined);
  }, [name]);
  useEffect(() => {
    if (kept === undefined) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [kept]);
  return [kept ?? empty, keep, discard];
};

const readDraft = <T>(name: string): T | undefined => {
  const kept = sessionStorage.getItem(prefix + name);
  return kept === null ? undefined : (JSON.parse(kept) as T);
};
