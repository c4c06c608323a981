const portalProps = { target: "#content" };

/** A menu opens within the page's main part, so that no content stands outside of its landmarks. */
export const withinPage = { portalProps, withInitialFocusPlaceholder: false };

/** So do the choices of a list. */
export const listWithinPage = { portalProps };
