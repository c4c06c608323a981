import type { Provision } from "../../../core/law/provision.ts";
import { remedies } from "../../../core/law/remedies.ts";
import type { Remedy } from "../../../core/law/remedy.ts";

/** The remedies of which a condition cites the provision. */
export const remediesOn = ({ id }: Provision): Remedy[] =>
  remedies.filter(
    ({ provision, conditions }) =>
      provision.id === id ||
      conditions.some(({ cites, grounds = [] }) =>
        [cites, ...grounds.map((ground) => ground.cites)].some((one) => one.provision.id === id),
      ),
  );
