import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { PolicyRule } from "../../../core/casework/duties/policy.ts";
import { useAction } from "../../../web/api/use-endpoint.ts";
import { useNotify } from "../../../web/parts/notices.tsx";
import { Problem } from "../../../web/parts/problem.tsx";
import { endPolicyRule, getPolicy } from "../policy.contract.ts";
import classes from "./duty.module.css";
import { useWords } from "./words.ts";

/** Ends a rule with a day; asked for in place. */
export const EndRule = ({ rule, today }: { rule: PolicyRule; today: string }) => {
  const t = useWords();
  const notify = useNotify();
  const [until, setUntil] = useState<string>();
  const end = useAction(endPolicyRule, { invalidates: [getPolicy] });
  if (until === undefined)
    return (
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.inRow}
        onClick={() => setUntil(rule.until ?? today)}
      >
        {t("rule.end")}
      </Button>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const done = () => {
      setUntil(undefined);
      notify(t("rule.ended"));
    };
    end.mutate({ params: { ruleId: rule.id }, body: { until } }, { onSuccess: done });
  };
  return (
    <form onSubmit={submit} className={classes.end}>
      <TextInput
        type="date"
        label={t("rule.until")}
        required
        min={rule.from}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <Problem error={end.error} />
      <div>
        <Button type="submit" size="compact-sm" loading={end.isPending}>
          {t("rule.end")}
        </Button>{" "}
        <Button variant="subtle" size="compact-sm" onClick={() => setUntil(undefined)}>
          {t("rule.keep")}
        </Button>
      </div>
    </form>
  );
};
