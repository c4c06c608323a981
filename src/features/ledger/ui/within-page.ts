const portalProps = { target: "#content" };

/** A menu opens within the page's main part, so that no content stands outside of its landmarks. */
export const withinPage = { portalProps, withInitialFocusPlaceholder: false };

/** So do the choices of a list, which scroll in the list itself: a reader of the screen knows it as such. */
export const listWithinPage = {
  comboboxProps: { portalProps },
  withScrollArea: false,
  styles: { options: { maxHeight: "16rem", overflowY: "auto" } },
} as const;

/** And what opens beside a button. */
export const popoverWithinPage = { portalProps };
