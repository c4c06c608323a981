import { Button, Checkbox, PasswordInput, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { faultOfAddress, hostOf, isKey } from "../../../core/reading/second/model-address.ts";
import { useAction } from "../../../web/api/use-endpoint.ts";
import { ConfirmButton } from "../../../web/parts/confirm-button.tsx";
import { useNotify } from "../../../web/parts/notices.tsx";
import {
  changeSecondReader,
  getSecondReader,
  mostCharactersSent,
  mostSeconds,
  type SecondReaderSettings,
} from "../second-reader.contract.ts";
import { NumberField } from "./number-field.tsx";
import classes from "./second-reader.module.css";
import { SettingsProblem } from "./settings-problem.tsx";
import { TryOut } from "./try-out.tsx";
import { useWords } from "./words.ts";

type Props = { settings: SecondReaderSettings };

const typedFrom = ({ address, model, seconds, mostCharacters, onlyPress }: SecondReaderSettings) => ({
  ...{ address, model, onlyPress, key: "" },
  ...{ seconds: String(seconds), mostCharacters: String(mostCharacters) },
});

/** What is typed, as it is sent: a key that was not typed stays as it is. */
const bodyOf = ({ key, seconds, mostCharacters, ...typed }: ReturnType<typeof typedFrom>) => ({
  ...typed,
  ...{ seconds: Number(seconds), mostCharacters: Number(mostCharacters) },
  ...(key !== "" && { key }),
});

/** Where the model is, and how much it is given. */
export const SettingsForm = ({ settings }: Props) => {
  const t = useWords();
  const notify = useNotify();
  const [typed, setTyped] = useState(() => typedFrom(settings));
  const action = useAction(changeSecondReader, { invalidates: [getSecondReader] });
  const set = (change: Partial<typeof typed>) => setTyped({ ...typed, ...change });
  const save = (more: { key?: string } = {}) => {
    const body = { ...bodyOf(typed), ...(settings.changedAt && { changedAt: settings.changedAt }), ...more };
    action.mutate({ body }, { onSuccess: () => notify(t("do.saved")) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <AddressField value={typed.address} onChange={(address) => set({ address })} />
      <TextInput
        label={t("field.model")}
        maxLength={200}
        value={typed.model}
        onChange={(event) => set({ model: event.currentTarget.value })}
      />
      <KeyField
        settings={settings}
        address={typed.address}
        value={typed.key}
        onChange={(key) => set({ key })}
      />
      <NumberField
        label={t("field.seconds")}
        range={[5, mostSeconds]}
        value={typed.seconds}
        onChange={(seconds) => set({ seconds })}
      />
      <NumberField
        label={t("field.characters")}
        hint={t("field.charactersHint")}
        range={[1000, mostCharactersSent]}
        value={typed.mostCharacters}
        onChange={(mostCharacters) => set({ mostCharacters })}
      />
      <Checkbox
        label={t("field.onlyPress")}
        description={t(typed.onlyPress ? "field.onlyPressHint" : "field.allHint")}
        checked={typed.onlyPress}
        onChange={(event) => set({ onlyPress: event.currentTarget.checked })}
      />
      <SettingsProblem error={action.error} />
      <div className={classes.actions}>
        <Button type="submit" loading={action.isPending}>
          {t("do.save")}
        </Button>
        {settings.hasKey && (
          <ConfirmButton
            label={t("do.removeKey")}
            question={t("do.removeKeyAsk")}
            confirm={t("do.removeKey")}
            onConfirm={() => save({ key: "" })}
          />
        )}
      </div>
      <TryOut server={bodyOf(typed)} />
    </form>
  );
};

type FieldProps = { value: string; onChange: (value: string) => void };

const AddressField = ({ value, onChange }: FieldProps) => {
  const t = useWords();
  const fault = value.trim() === "" ? undefined : faultOfAddress(value.trim());
  const words = { "no address": t("fault.address"), "not encrypted": t("fault.open") };
  return (
    <TextInput
      label={t("field.address")}
      description={t("field.addressHint")}
      inputMode="url"
      spellCheck={false}
      autoComplete="off"
      maxLength={500}
      error={fault && words[fault]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};

const KeyField = ({ settings, address, value, onChange }: FieldProps & Props & { address: string }) => {
  const t = useWords();
  const isElsewhere = settings.hasKey && hostOf(settings.address) !== hostOf(address.trim());
  const kept = isElsewhere ? t("field.keyAgain") : t("field.keyKept");
  return (
    <PasswordInput
      label={t("field.key")}
      description={settings.hasKey ? kept : t("field.keyHint")}
      autoComplete="off"
      maxLength={1000}
      error={isKey(value.trim()) ? undefined : t("fault.key")}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};
