import type { ComboboxItem, OptionsFilter } from "@mantine/core";
import { useState } from "react";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { listAffairs, listCases } from "../../case/case.contract.ts";
import { useFilesNamed } from "../../names/ui/use-files-named.ts";
import { useFormWords } from "./form-words.ts";

const MOST = 60;

/** The files of a kind, or of both, that the reader may see, to choose from by a name in any script. */
export const useFileChoices = (kind?: "case" | "affair") => {
  const cases = useEndpoint(listCases, {}, { enabled: kind !== "affair" });
  const affairs = useEndpoint(listAffairs, {}, { enabled: kind !== "case" });
  const rows = [
    ...((kind !== "affair" && cases.data?.cases) || []),
    ...((kind !== "case" && affairs.data?.affairs) || []),
  ];
  const data = rows.map(({ ledgerId, title, latin }) => ({
    value: ledgerId,
    label: latin ? `${title} (${latin})` : title,
  }));
  const t = useFormWords();
  const [typed, setTyped] = useState("");
  // What is chosen stands in the box by its label: that is no question.
  const asked = data.some(({ label }) => label === typed) ? "" : typed;
  const named = useFilesNamed(asked, kind);
  const filter: OptionsFilter = ({ options, search, limit }) => {
    const words = search.trim().toLowerCase();
    const place = ({ value, label }: ComboboxItem): number =>
      named.get(value) ?? (label.toLowerCase().includes(words) ? MOST : Number.POSITIVE_INFINITY);
    return options
      .filter((option): option is ComboboxItem => !("group" in option))
      .map((option) => ({ option, at: place(option) }))
      .filter(({ at }) => at < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.at - b.at)
      .slice(0, limit)
      .map(({ option }) => option);
  };
  const input = { data, filter, limit: MOST, searchable: true, onSearchChange: setTyped } as const;
  return { data, input: { ...input, nothingFoundMessage: t("ledger.none") } };
};
