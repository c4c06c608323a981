import { createContext, useContext } from "react";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { getSource } from "../../source/source.contract.ts";

/** The titles of the sources that the page knows anyway, by id. */
export const SourceTitles = createContext<ReadonlyMap<string, string>>(new Map());

/** The title of a source, asked for only where the page does not know it. */
export const useSourceTitle = (sourceId: string): string | undefined => {
  const known = useContext(SourceTitles).get(sourceId);
  const asked = useEndpoint(getSource, { params: { sourceId } }, { enabled: known === undefined });
  return known ?? asked.data?.title;
};
