import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { targetOf } from "../location.ts";

type Props = {
  to: string;
  children: ReactNode;
  className?: string | undefined;
  "aria-label"?: string;
};

/** A link within the program: `<PageLink to="/sources/7?from=2&to=9">`; sets `aria-current` on the page it leads to. */
export const PageLink = ({ to, children, className = "", ...rest }: Props) => (
  <Link {...targetOf(to)} className={className} {...rest}>
    {children}
  </Link>
);
