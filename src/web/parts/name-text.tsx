import type { ReactNode } from "react";
import classes from "./name-text.module.css";

type Props = {
  /** How the name is read out, where it is in other letters than Latin ones. */
  latin: string | undefined;
  /** The name, or a link that says it. */
  children: ReactNode;
};

/** A name, in its own direction, with what it sounds like beside it. */
export const NameText = ({ latin, children }: Props) => (
  <>
    <bdi>{children}</bdi>
    {latin && (
      <>
        {" "}
        <bdi className={classes.latin} lang="und-Latn">
          ({latin})
        </bdi>
      </>
    )}
  </>
);
