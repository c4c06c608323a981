import { Button } from "@mantine/core";
import type { EndpointInput } from "../../../core/api/endpoint.ts";
import { faultOfAddress } from "../../../core/reading/second/model-address.ts";
import { useAction } from "../../../web/api/use-endpoint.ts";
import { Problem } from "../../../web/parts/problem.tsx";
import { modelFaultWords } from "../../../web/words/model-fault-words.ts";
import { type Trial, trySecondReader } from "../second-reader.contract.ts";
import classes from "./second-reader.module.css";
import { useWords } from "./words.ts";

type Server = EndpointInput<typeof trySecondReader>["body"];

/** Asks the model about two invented sentences, with what is typed, saved or not. */
export const TryOut = ({ server: { address, model, seconds, key } }: { server: Server }) => {
  const t = useWords();
  const action = useAction(trySecondReader);
  const isReady = address.trim() !== "" && !faultOfAddress(address.trim()) && model.trim() !== "";
  const ask = () => action.mutate({ body: { address, model, seconds, ...(key !== undefined && { key }) } });
  return (
    <div>
      <div className={classes.actions}>
        <Button variant="default" disabled={!isReady} loading={action.isPending} onClick={ask}>
          {t("do.try")}
        </Button>
        <span className={classes.quiet}>{t("do.tryHint")}</span>
      </div>
      <Problem error={action.error} />
      <div role="status">{action.data && <Result trial={action.data} />}</div>
    </div>
  );
};

const Result = ({ trial }: { trial: Trial }) => {
  const t = useWords();
  if (trial.kind === "answered")
    return (
      <p className={classes.answered}>
        {t("trial.found", { seconds: trial.seconds, found: trial.found, dropped: trial.dropped })}
        {trial.unclear > 0 && ` ${t("trial.unclear", { n: trial.unclear })}`}
      </p>
    );
  const why = modelFaultWords[trial.id];
  return (
    <p className={classes.failed}>
      {t("trial.failed")} {why ? t.say(why) : trial.message}
    </p>
  );
};
