import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { upload } from "../../../web/api/upload.ts";
import { type Added, addSources, countInWork, listSources } from "../source.contract.ts";
import { type Details, formOf } from "./details.ts";

/** How far the sending of files is: `share` of all bytes has left, `sent` files have arrived. */
export type Uploads = { sent: number; share: number; result: Added };

const useRefresh = () => {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      [listSources, countInWork].map(({ method, path }) =>
        queries.invalidateQueries({ queryKey: [method, path] }),
      ),
    );
};

/** Sends files one after the other, so that each arrives whole whatever becomes of the next. */
export const useUploads = () => {
  const refresh = useRefresh();
  const [uploads, setUploads] = useState<Uploads>();
  const [error, setError] = useState<unknown>();
  const send = async (files: readonly File[], details: DetailsOf, ledgerId?: string) => {
    setError(undefined);
    try {
      const result = await sendAll(files, { details, ledgerId, tell: setUploads });
      return result;
    } catch (failed) {
      setUploads(undefined);
      setError(failed);
      return undefined;
    } finally {
      await refresh();
    }
  };
  return { uploads, error, send };
};

/** What is said of each file. */
type DetailsOf = (file: File) => Details;
type Sending = { details: DetailsOf; ledgerId: string | undefined; tell: (uploads: Uploads) => void };

const sendAll = async (files: readonly File[], { details, ledgerId, tell }: Sending): Promise<Added> => {
  const all = files.reduce((sum, file) => sum + file.size, 0) || 1;
  const result: Added = { added: [], refused: [] };
  let before = 0;
  for (const [sent, file] of files.entries()) {
    const form = formOf(details(file), { ledgerId });
    form.append("files", file);
    const answer = await upload(addSources, form, (share) =>
      tell({ sent, share: (before + share * file.size) / all, result }),
    );
    result.added.push(...answer.added);
    result.refused.push(...answer.refused);
    before += file.size;
    tell({ sent: sent + 1, share: before / all, result });
  }
  return result;
};

/** Sends a pasted text. */
export const usePaste = () => {
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const paste = async (text: string, details: Details, ledgerId?: string) => {
    setBusy(true);
    setError(undefined);
    try {
      const { added } = await upload(addSources, formOf(details, { ledgerId, text }));
      await refresh();
      return added[0];
    } catch (failed) {
      setError(failed);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, paste };
};
