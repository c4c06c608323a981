import { Button } from "@mantine/core";
import { hostOf } from "../../../core/reading/second/model-address.ts";
import { useAction } from "../../../web/api/use-endpoint.ts";
import { ConfirmButton } from "../../../web/parts/confirm-button.tsx";
import { useNotify } from "../../../web/parts/notices.tsx";
import { getSecondReader, type SecondReaderSettings, turnSecondReader } from "../second-reader.contract.ts";
import classes from "./second-reader.module.css";
import { SettingsProblem } from "./settings-problem.tsx";
import { useWords } from "./words.ts";

/** Whether it is on, and the switch; turning it on asks first. */
export const OnOff = ({ settings }: { settings: SecondReaderSettings }) => {
  const t = useWords();
  const notify = useNotify();
  const action = useAction(turnSecondReader, { invalidates: [getSecondReader] });
  const { isOn, model, address, onlyPress, changedAt } = settings;
  const host = hostOf(address);
  const turn = (on: boolean) => {
    const body = { isOn: on, ...(changedAt && { changedAt }) };
    action.mutate({ body }, { onSuccess: () => notify(t(on ? "do.on" : "do.off")) });
  };
  const isReady = address !== "" && model !== "";
  return (
    <>
      <p className={isOn ? classes.on : classes.off} role="status">
        {isOn ? t(onlyPress ? "state.onPress" : "state.onAll", { model, host }) : t("state.off")}
      </p>
      <SettingsProblem error={action.error} />
      {isOn && (
        <Button variant="default" loading={action.isPending} onClick={() => turn(false)}>
          {t("state.turnOff")}
        </Button>
      )}
      {!isOn && !isReady && <p className={classes.quiet}>{t("state.needed")}</p>}
      {!isOn && isReady && (
        <ConfirmButton
          label={t("state.turnOn")}
          question={t(onlyPress ? "state.askPress" : "state.askAll", { host })}
          confirm={t("state.confirm")}
          busy={action.isPending}
          onConfirm={() => turn(true)}
        />
      )}
    </>
  );
};
