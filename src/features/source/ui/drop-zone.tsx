import { useEffect, useRef, useState } from "react";
import classes from "./sources.module.css";
import { useWords } from "./words.ts";

type Props = { onFiles: (files: File[]) => void };

/** Takes files that are dropped anywhere on the page, and says so while they hover over it. */
export const DropZone = ({ onFiles }: Props) => {
  const t = useWords();
  const over = useFileDrop(onFiles);
  if (!over) return null;
  return (
    <div className={classes.drop} aria-hidden="true">
      {t("list.drop")}
    </div>
  );
};

const useFileDrop = (onFiles: (files: File[]) => void): boolean => {
  const [over, setOver] = useState(false);
  const current = useRef(onFiles);
  useEffect(() => {
    current.current = onFiles;
  });
  useEffect(() => {
    // A browser tells of every element that the files pass; outside are they when as many were left as entered.
    let entered = 0;
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const count = (change: number) => (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      entered += change;
      setOver(entered > 0);
    };
    const allow = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      entered = 0;
      setOver(false);
      void filesIn(event.dataTransfer).then((files) => files.length > 0 && current.current(files));
    };
    const listeners = { dragenter: count(1), dragleave: count(-1), dragover: allow, drop };
    const entries = Object.entries(listeners) as [keyof typeof listeners, (event: DragEvent) => void][];
    for (const [name, listener] of entries) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of entries) window.removeEventListener(name, listener);
    };
  }, []);
  return over;
};

/** The files that were dropped, with those in dropped folders. */
const filesIn = async (dropped: DataTransfer | null): Promise<File[]> => {
  const entries = [...(dropped?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...(dropped?.files ?? [])];
  return (await Promise.all(entries.map(filesUnder))).flat();
};

const filesUnder = async (entry: FileSystemEntry): Promise<File[]> => {
  if (entry.name.startsWith(".")) return [];
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: File[] = [];
  // A folder is read in parts; an empty part is its end.
  for (let part = await readPart(reader); part.length > 0; part = await readPart(reader))
    for (const one of part) files.push(...(await filesUnder(one)));
  return files;
};

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const readPart = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));
