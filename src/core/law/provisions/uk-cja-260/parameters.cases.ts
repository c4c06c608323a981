import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "uk-cja-260",
  cases: [
    {
      of: "share-served",
      since: "2020-12-01",
      asks: {
        remedy: "uk-early-removal",
        condition: "minimum-served",
        facts: { heldSince: "2018-01-01", custodialPartEndsOn: "2021-01-01" },
      },
      gives: { "2020-11-30": "unknown", "2020-12-01": "met" },
    },
    {
      of: "share-served",
      since: "2022-06-28",
      asks: {
        remedy: "uk-early-removal",
        condition: "minimum-served",
        facts: { heldSince: "2020-01-01", custodialPartEndsOn: "2023-01-01" },
      },
      gives: { "2022-06-27": "met", "2022-06-28": "met" },
    },
    {
      of: "share-served",
      since: "2025-09-23",
      asks: {
        remedy: "uk-early-removal",
        condition: "minimum-served",
        facts: { heldSince: "2024-03-01", custodialPartEndsOn: "2029-03-01" },
      },
      gives: { "2025-09-22": "not met", "2025-09-23": "met" },
    },
    {
      of: "share-served",
      asks: {
        remedy: "uk-early-removal",
        condition: "minimum-served",
        facts: { heldSince: "2021-01-01", custodialPartEndsOn: "2021-07-21" },
      },
      gives: { "2021-04-11": "not met", "2021-04-12": "met" },
    },
    {
      of: "share-served",
      asks: {
        remedy: "uk-early-removal",
        condition: "minimum-served",
        facts: { heldSince: "2023-01-01", custodialPartEndsOn: "2023-07-21" },
      },
      gives: { "2023-04-11": "not met", "2023-04-12": "met" },
    },
    {
      of: "share-served",
      asks: {
        remedy: "uk-early-removal",
        condition: "minimum-served",
        facts: { heldSince: "2025-03-01", custodialPartEndsOn: "2027-03-01" },
      },
      gives: { "2025-10-05": "not met", "2025-10-06": "met" },
    },
    {
      of: "lead-days",
      since: "2020-12-01",
      asks: {
        remedy: "uk-early-removal",
        condition: "minimum-served",
        facts: { heldSince: "2015-01-01", custodialPartEndsOn: "2022-01-01" },
      },
      gives: { "2020-11-30": "unknown", "2020-12-01": "not met" },
    },
    {
      of: "lead-days",
      since: "2022-06-28",
      asks: {
        remedy: "uk-early-removal",
        condition: "minimum-served",
        facts: { heldSince: "2018-01-01", custodialPartEndsOn: "2023-03-25" },
      },
      gives: { "2022-06-27": "not met", "2022-06-28": "met" },
    },
    {
      of: "lead-days",
      asks: {
        remedy: "uk-early-removal",
        condition: "minimum-served",
        facts: { heldSince: "2018-01-01", custodialPartEndsOn: "2022-01-01" },
      },
      gives: { "2021-04-05": "not met", "2021-04-06": "met" },
    },
    {
      of: "lead-days",
      since: "2024-01-16",
      asks: {
        remedy: "uk-early-removal",
        condition: "minimum-served",
        facts: { heldSince: "2020-01-01", custodialPartEndsOn: "2025-07-14" },
      },
      gives: { "2024-01-15": "not met", "2024-01-16": "met" },
    },
    {
      of: "lead-days",
      since: "2025-09-23",
      asks: {
        remedy: "uk-early-removal",
        condition: "minimum-served",
        facts: { heldSince: "2020-01-01", custodialPartEndsOn: "2027-03-21" },
      },
      gives: { "2025-09-22": "met", "2025-09-23": "met" },
    },
    {
      of: "lead-days",
      asks: {
        remedy: "uk-early-removal",
        condition: "minimum-served",
        facts: { heldSince: "2020-01-01", custodialPartEndsOn: "2026-03-01" },
      },
      gives: { "2024-09-01": "not met", "2024-09-02": "met" },
    },
    {
      of: "lead-months",
      since: "2022-06-28",
      asks: {
        remedy: "uk-early-removal",
        condition: "minimum-served",
        facts: { heldSince: "2018-01-01", custodialPartEndsOn: "2023-06-28" },
      },
      gives: { "2022-06-27": "not met", "2022-06-28": "met" },
    },
    {
      of: "lead-months",
      since: "2024-01-16",
      asks: {
        remedy: "uk-early-removal",
        condition: "minimum-served",
        facts: { heldSince: "2018-01-01", custodialPartEndsOn: "2025-01-15" },
      },
      gives: { "2024-01-15": "met", "2024-01-16": "met" },
    },
    {
      of: "lead-months",
      asks: {
        remedy: "uk-early-removal",
        condition: "minimum-served",
        facts: { heldSince: "2018-01-01", custodialPartEndsOn: "2024-03-01" },
      },
      gives: { "2023-02-28": "not met", "2023-03-01": "met" },
    },
    {
      of: "lead-months",
      since: "2025-09-23",
      asks: {
        remedy: "uk-early-removal",
        condition: "minimum-served",
        facts: { heldSince: "2020-01-01", custodialPartEndsOn: "2029-09-23" },
      },
      gives: { "2025-09-22": "not met", "2025-09-23": "met" },
    },
    {
      of: "lead-months",
      asks: {
        remedy: "uk-early-removal",
        condition: "minimum-served",
        facts: { heldSince: "2020-01-01", custodialPartEndsOn: "2029-12-01" },
      },
      gives: { "2025-11-30": "not met", "2025-12-01": "met" },
    },
    {
      of: "lead-days",
      since: "2025-09-23",
      asks: {
        remedy: "uk-early-removal",
        condition: "minimum-served",
        facts: { heldSince: "2020-01-01", custodialPartEndsOn: "2029-09-24" },
      },
      gives: { "2025-09-22": "not met", "2025-09-23": "not met" },
    },
    {
      of: "lead-months",
      since: "2024-01-16",
      asks: {
        remedy: "uk-early-removal",
        condition: "minimum-served",
        facts: { heldSince: "2018-01-01", custodialPartEndsOn: "2025-07-15" },
      },
      gives: { "2024-01-15": "not met", "2024-01-16": "not met" },
    },
    {
      of: "lead-days",
      since: "2022-06-28",
      asks: {
        remedy: "uk-early-removal",
        condition: "minimum-served",
        facts: { heldSince: "2018-01-01", custodialPartEndsOn: "2023-06-29" },
      },
      gives: { "2022-06-27": "not met", "2022-06-28": "not met" },
    },
    {
      of: "lead-days",
      since: "2024-01-16",
      asks: {
        remedy: "uk-early-removal",
        condition: "minimum-served",
        facts: { heldSince: "2018-01-01", custodialPartEndsOn: "2025-01-16" },
      },
      gives: { "2024-01-15": "not met", "2024-01-16": "met" },
    },
    {
      of: "act-passed",
      since: "2026-01-22",
      asks: {
        remedy: "uk-early-removal",
        condition: "minimum-served",
        facts: { heldSince: "2025-10-01", custodialPartEndsOn: "2031-01-01" },
      },
      gives: { "2026-01-21": "not met", "2026-01-22": "unknown" },
    },
  ],
};
