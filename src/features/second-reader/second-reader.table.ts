import type { Generated } from "kysely";

/** The settings of the second reader: one row, or none as long as nobody has set anything. */
export type SecondReaderTable = {
  single: Generated<boolean>;
  is_on: boolean;
  address: string;
  model: string;
  /** Sealed with the secret of the installation, which is not in the database. */
  sealed_key: string | null;
  seconds: number;
  most_characters: number;
  only_press: boolean;
  changed_at: Generated<Date>;
  changed_by: string;
};
