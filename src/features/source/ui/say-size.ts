import type { Lang } from "../../../core/words/text.ts";

const units = ["byte", "kilobyte", "megabyte"] as const;

/** A file's size as people say it: "840 bytes", "12 kB", "3.4 MB". */
export const saySize = (bytes: number, lang: Lang): string => {
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  return new Intl.NumberFormat(lang, {
    style: "unit",
    unitDisplay: step === 0 ? "long" : "short",
    unit: units[step] ?? "byte",
    maximumFractionDigits: step === 2 ? 1 : 0,
  }).format(bytes / 1000 ** step);
};
