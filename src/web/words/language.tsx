import type { I18n } from "@lingui/core";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
} from "react";
import { type Lang, langs } from "../../core/words/text.ts";
import { catalogueOf } from "./catalogue.ts";

const remembered = "homeward.language";

/** Each language's own name and the direction in which it is written. */
export const languages: Record<Lang, { name: string; dir: "ltr" | "rtl" }> = {
  en: { name: "English", dir: "ltr" },
  ru: { name: "Русский", dir: "ltr" },
};

type Language = { catalogue: I18n; chooseLanguage: (lang: Lang) => void };

const LanguageContext = createContext<Language>({ catalogue: catalogueOf("en"), chooseLanguage: () => {} });

const isLang = (value: string | null | undefined): value is Lang => langs.some((lang) => lang === value);

const firstLanguage = (): Lang => {
  const kept = localStorage.getItem(remembered);
  if (isLang(kept)) return kept;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLang) ?? "en";
};

/** Gives the language of the screen: the one chosen here before, else the browser's. */
export const LanguageProvider = ({ children }: { children: ReactNode }) => {
  const [lang, setLang] = useState(firstLanguage);
  const chooseLanguage = useCallback((chosen: Lang) => {
    localStorage.setItem(remembered, chosen);
    setLang(chosen);
  }, []);
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = languages[lang].dir;
  }, [lang]);
  const language = useMemo(() => ({ catalogue: catalogueOf(lang), chooseLanguage }), [lang, chooseLanguage]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
};

/** The catalogue in which words are looked up; `makeWords` is what a feature uses. */
export const useCatalogue = (): I18n => useContext(LanguageContext).catalogue;

/** The language of the screen, and how to choose another. */
export const useLanguage = (): { lang: Lang; chooseLanguage: (lang: Lang) => void } => {
  const { catalogue, chooseLanguage } = useContext(LanguageContext);
  return { lang: catalogue.locale as Lang, chooseLanguage };
};
