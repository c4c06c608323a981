import { useMemo } from "react";
import type { Text } from "../../core/words/text.ts";
import { type Say, sayer } from "./catalogue.ts";
import { useCatalogue } from "./language.tsx";

// How a feature says its words:
//
//   src/features/cases/ui/words.ts
//     export const useWords = makeWords({
//       'case.heldSince': { en: 'Held since', ru: 'Под стражей с' },
//       'case.days': { en: '{n, plural, one {# day} other {# days}}',
//                      ru: '{n, plural, one {# день} few {# дня} many {# дней} other {# дня}}' },
//     });
//   in a component
//     const t = useWords();
//     t('case.heldSince')   t('case.days', { n: 3 })   t('case.helddSince') is a type error
//     t.say(kind.label) says an { en, ru } text that core brings along;   t.lang is 'en' or 'ru'

/** Turns a table of texts into the hook with which a component says them; see the note above. */
export const makeWords =
  <K extends string>(table: Record<K, Text>) =>
  (): Say<K> => {
    const catalogue = useCatalogue();
    return useMemo(() => sayer(catalogue, table), [catalogue]);
  };
