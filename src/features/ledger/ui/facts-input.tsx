import { Checkbox } from "@mantine/core";
import { sayDate } from "../../../core/dates/say-date.ts";
import type { Fact } from "../../../core/ledger/resolve.ts";
import { sayClaim } from "../../../core/ledger/say-fact.ts";
import type { Lang } from "../../../core/words/text.ts";
import classes from "./entry-form.module.css";
import type { InputProps } from "./field-input.tsx";
import { useFormWords } from "./form-words.ts";

type Props = InputProps & { chosen: number[]; facts: readonly Fact[]; kinds: readonly string[] };

const nameOf = (fact: Fact, lang: Lang): string =>
  [fact.on && sayDate(fact.on, lang), sayClaim(fact, lang)].filter(Boolean).join(" · ");

/** Chooses among the facts of this ledger. */
export const FactsInput = ({ label, required, error, chosen, facts, kinds, onChange }: Props) => {
  const t = useFormWords();
  const offered = facts.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  const toggle = (seq: number) =>
    onChange(chosen.includes(seq) ? chosen.filter((one) => one !== seq) : [...chosen, seq]);
  return (
    <fieldset className={classes.group}>
      <legend>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </legend>
      {offered.length === 0 && <p className={classes.quiet}>{t("facts.none")}</p>}
      <div className={classes.choices}>
        {offered.map((fact) => (
          <Checkbox
            key={fact.seq}
            label={nameOf(fact, t.lang)}
            checked={chosen.includes(fact.seq)}
            onChange={() => toggle(fact.seq)}
          />
        ))}
      </div>
      {error && <p className={classes.fault}>{error}</p>}
    </fieldset>
  );
};
