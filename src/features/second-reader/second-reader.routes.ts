import type { Api } from "../../platform/http/api.ts";
import type { Means } from "../../platform/means.ts";
import * as contract from "./second-reader.contract.ts";
import { changeSettings, tryOut, turn, viewSettings } from "./second-reader.service.ts";

export const secondReaderRoutes = (api: Api, means: Means): void => {
  api.serve(contract.getSecondReader, (actor) => viewSettings(actor, means));
  api.serve(contract.changeSecondReader, (actor, request) => changeSettings(actor, means, request));
  api.serve(contract.turnSecondReader, (actor, request) => turn(actor, means, request));
  api.serve(contract.trySecondReader, (actor, request) => tryOut(actor, means, request));
};
