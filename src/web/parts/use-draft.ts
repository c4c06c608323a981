import { useCallback, useState } from "react";

const prefix = "homeward.draft.";

/**
 * What is being typed, kept through a reload until it is saved or thrown away:
 * `const [draft, setDraft, discard] = useDraft('case.7.note', { words: '' })`.
 */
export const useDraft = <T>(name: string, empty: T): [T, (draft: T) => void, () => void] => {
  const [draft, setDraft] = useState<T>(() => readDraft(name) ?? empty);
  const keep = useCallback(
    (changed: T) => {
      sessionStorage.setItem(prefix + name, JSON.stringify(changed));
      setDraft(changed);
    },
    [name],
  );
  const discard = useCallback(() => {
    sessionStorage.removeItem(prefix + name);
    setDraft(empty);
  }, [name, empty]);
  return [draft, keep, discard];
};

const readDraft = <T>(name: string): T | undefined => {
  const kept = sessionStorage.getItem(prefix + name);
  return kept === null ? undefined : (JSON.parse(kept) as T);
};
