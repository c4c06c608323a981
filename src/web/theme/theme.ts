import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

const ink: MantineColorsTuple = [
  "#eef3f8",
  "#dbe6f0",
  "#bcd1e4",
  "#98b9d6",
  "#8fbbe4",
  "#5488b7",
  "#3a719f",
  "#2a608f",
  "#1d4f7c",
  "#153c60",
];

const dark: MantineColorsTuple = [
  "#e4e1da",
  "#c3c1bb",
  "#a5a49e",
  "#7b7f85",
  "#454a51",
  "#34383e",
  "#1c1f23",
  "#15171a",
  "#101215",
  "#0b0c0e",
];

/** The look of the Mantine parts; colours with a meaning are the CSS variables in tokens.css. */
export const theme = createTheme({
  primaryColor: "ink",
  colors: { ink, dark },
  primaryShade: { light: 8, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  black: "#1b1f24",
  fontFamily: "var(--sans)",
  headings: {
    fontFamily: "var(--sans)",
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "1.5rem", lineHeight: "1.25" },
      h2: { fontSize: "1.125rem", lineHeight: "1.3" },
      h3: { fontSize: "0.9375rem", lineHeight: "1.4" },
    },
  },
  fontSizes: { xs: "0.8125rem", sm: "0.875rem", md: "0.9375rem" },
  defaultRadius: "xs",
  cursorType: "pointer",
  respectReducedMotion: true,
});

const shared = {
  "--mantine-color-body": "var(--page)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--quiet)",
  "--mantine-color-placeholder": "var(--quiet)",
  "--mantine-color-error": "var(--danger)",
  "--mantine-color-anchor": "var(--accent)",
  "--mantine-color-default": "var(--raised)",
  "--mantine-color-default-hover": "var(--sunken)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--line-strong)",
};

/** Lets Mantine's own variables follow the tokens, in both schemes. */
export const variables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
