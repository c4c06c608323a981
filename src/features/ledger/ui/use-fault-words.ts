import { z } from "zod";
import type { ApiError } from "../../../web/api/api-error.ts";
import type { Fault } from "./entry-draft.ts";
import { useFormWords } from "./form-words.ts";

const told = z.object({
  field: z.string().optional(),
  issues: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
});

// "claim.body.asks.0.words" is about the field "asks".
const nameIn = (path: string): string => {
  const parts = path.split(".").filter((part) => part !== "claim" && part !== "body");
  return parts[0] ?? "";
};

const fromServer = (problem: ApiError | null | undefined): Map<string, string> => {
  if (problem?.status !== 422) return new Map();
  const { data } = told.safeParse(problem.details);
  const named = data?.field ? [[nameIn(data.field), problem.message] as const] : [];
  const issues = (data?.issues ?? []).map(({ field, message }) => [nameIn(field), message] as const);
  return new Map([...issues, ...named]);
};

/** Says what is wrong with each field, in plain words; `unplaced` is what names no field. */
export const useFaultWords = (faults: readonly Fault[], problem: ApiError | null | undefined) => {
  const t = useFormWords();
  const served = fromServer(problem);
  const words = ({ why, limit }: Fault): string => {
    if (why === "too long") return t("fault.long", { limit: limit ?? 0 });
    if (why === "not a date") return t("fault.date");
    if (why === "not a number") return t("fault.number");
    return t(why === "needed" ? "fault.needed" : "fault.wrong");
  };
  const faultAt = (field: string): string | undefined => {
    const fault = faults.find((one) => one.field === field);
    return fault ? words(fault) : served.get(field);
  };
  return { faultAt, unplaced: served.size > 0 ? undefined : problem };
};
