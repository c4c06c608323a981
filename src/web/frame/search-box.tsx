import { Kbd, TextInput } from "@mantine/core";
import { useLocation } from "@tanstack/react-router";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useGo } from "../location.ts";
import { useKeys } from "../parts/use-keys.ts";
import { writeSearch } from "../search-values.ts";
import { useShellWords } from "../words/shell-words.ts";
import classes from "./frame.module.css";

const searchPath = "/search";

/** The one search box; the slash key leads to it. */
export const SearchBox = () => {
  const t = useShellWords();
  const go = useGo();
  const box = useRef<HTMLInputElement>(null);
  const asked = useLocation({
    select: ({ pathname, search }) => (pathname === searchPath ? (search as { q?: string }).q : undefined),
  });
  const [words, setWords] = useState(asked ?? "");
  useEffect(() => setWords(asked ?? ""), [asked]);
  useKeys({ "/": () => box.current?.select() });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim()) go(`${searchPath}${writeSearch({ q: words.trim() })}`);
  };
  return (
    <search className={classes.search}>
      <form onSubmit={submit}>
        <TextInput
          ref={box}
          type="search"
          name="q"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          aria-label={t("frame.searchHint")}
          aria-keyshortcuts="/"
          placeholder={t("frame.search")}
          rightSection={
            <Kbd aria-hidden="true" className={classes.slash}>
              /
            </Kbd>
          }
          rightSectionPointerEvents="none"
        />
      </form>
    </search>
  );
};
