import { Button } from "@mantine/core";
import { ApiError } from "../../../web/api/api-error.ts";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { Problem } from "../../../web/parts/problem.tsx";
import { getSecondReader } from "../second-reader.contract.ts";
import classes from "./second-reader.module.css";
import { useWords } from "./words.ts";

/** Why the settings were not saved; where somebody else was quicker, theirs can be looked at, and one's own are gone then. */
export const SettingsProblem = ({ error }: { error: unknown }) => {
  const t = useWords();
  const { refetch } = useEndpoint(getSecondReader, {});
  const isLate = error instanceof ApiError && error.id === "second-reader.changed-meanwhile";
  if (!isLate) return <Problem error={error} />;
  return (
    <div role="alert">
      <p className={classes.failed}>{t("fault.late")}</p>
      <Button variant="default" onClick={() => void refetch()}>
        {t("do.show")}
      </Button>
    </div>
  );
};
