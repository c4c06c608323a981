/** A menu opens within the page's main part, so that no content stands outside of its landmarks. */
export const withinPage = {
  portalProps: { target: "#content" },
  withInitialFocusPlaceholder: false,
};
