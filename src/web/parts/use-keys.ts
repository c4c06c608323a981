import { useEffect, useRef } from "react";

type Actions = Partial<Record<string, (event: KeyboardEvent) => void>>;

const typing = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** The key pressed by the letter printed on a Latin keyboard, so that shortcuts work under a Russian layout too. */
export const keyOf = ({ key, code, shiftKey }: Pick<KeyboardEvent, "key" | "code" | "shiftKey">): string => {
  if (code === "Slash" && (key === "." || key === ",")) return shiftKey ? "?" : "/";
  const latin = /^Key([A-Z])$/.exec(code)?.[1];
  const letter = key.length === 1 && key > "\u007f" && latin ? latin : key;
  if (letter.length !== 1) return shiftKey ? `shift+${letter.toLowerCase()}` : letter.toLowerCase();
  return shiftKey && /[a-z]/i.test(letter) ? `shift+${letter.toLowerCase()}` : letter.toLowerCase();
};

/** Shortcuts of a page: `useKeys({ j: next, 'shift+a': acceptAll, enter: open })`; rest while somebody types or a dialog is open. */
export const useKeys = (actions: Actions): void => {
  const current = useRef(actions);
  useEffect(() => {
    current.current = actions;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.closest(typing) || document.querySelector('[role="dialog"], [role="menu"]')) return;
      // Enter and space on a button or link are the button's own.
      if ((event.key === "Enter" || event.key === " ") && target?.closest("a, button, summary")) return;
      const action = current.current[keyOf(event)];
      if (!action) return;
      event.preventDefault();
      action(event);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
};
