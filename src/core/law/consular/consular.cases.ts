import type { ParameterCases } from "../parameter-case.ts";

export const cases: readonly ParameterCases[] = [
  {
    provision: "consular-united-states-ussr",
    cases: [
      {
        of: "notify-days",
        since: "1968-07-13",
        asks: { consular: "notify", in: "US", of: "RU" },
        gives: { "1968-07-12": "none", "1968-07-13": "1 to 3 days from the arrest" },
      },
      {
        of: "access-days",
        since: "1968-07-13",
        asks: { consular: "access", in: "RU", of: "US" },
        gives: { "1968-07-12": "none", "1968-07-13": "2 to 4 days from the arrest" },
      },
    ],
  },
  {
    provision: "consular-japan-ussr",
    cases: [
      {
        of: "notify-days",
        asks: { consular: "notify", in: "JP", of: "RU" },
        gives: { "2025-03-01": "1 to 3 days from the arrest" },
      },
      {
        of: "access-days",
        asks: { consular: "access", in: "RU", of: "JP" },
        gives: { "2025-03-01": "2 to 4 days from the arrest" },
      },
    ],
  },
  {
    provision: "consular-norway-ussr",
    cases: [
      {
        of: "notify-days",
        asks: { consular: "notify", in: "NO", of: "RU" },
        gives: { "2025-03-01": "1 to 3 days from the arrest" },
      },
      {
        of: "access-days",
        asks: { consular: "access", in: "RU", of: "NO" },
        gives: { "2025-03-01": "2 to 4 days from the arrest" },
      },
    ],
  },
  {
    provision: "consular-sweden-ussr",
    cases: [
      {
        of: "notify-days",
        asks: { consular: "notify", in: "SE", of: "RU" },
        gives: { "2025-03-01": "1 to 3 days from the arrest" },
      },
      {
        of: "access-days",
        asks: { consular: "access", in: "RU", of: "SE" },
        gives: { "2025-03-01": "2 to 4 days from the arrest" },
      },
    ],
  },
  {
    provision: "consular-mongolia-ussr",
    cases: [
      {
        of: "notify-days",
        asks: { consular: "notify", in: "MN", of: "RU" },
        gives: { "2025-03-01": "1 to 3 days from the arrest" },
      },
      {
        of: "access-days",
        asks: { consular: "access", in: "RU", of: "MN" },
        gives: { "2025-03-01": "2 to 4 days from the arrest" },
      },
    ],
  },
  {
    provision: "consular-vietnam-ussr",
    cases: [
      {
        of: "notify-days",
        asks: { consular: "notify", in: "VN", of: "RU" },
        gives: { "2025-03-01": "1 to 3 days from the arrest" },
      },
      {
        of: "access-days",
        asks: { consular: "access", in: "RU", of: "VN" },
        gives: { "2025-03-01": "2 to 4 days from the arrest" },
      },
    ],
  },
  {
    provision: "consular-somalia-ussr",
    cases: [
      {
        of: "notify-days",
        asks: { consular: "notify", in: "SO", of: "RU" },
        gives: { "2025-03-01": "3 to 3 days from the arrest" },
      },
      {
        of: "access-days",
        asks: { consular: "access", in: "RU", of: "SO" },
        gives: { "2025-03-01": "4 to 4 days from the arrest" },
      },
    ],
  },
  {
    provision: "consular-united-states-china",
    cases: [
      {
        of: "notify-days",
        asks: { consular: "notify", in: "US", of: "CN" },
        gives: { "2025-03-01": "4 to 4 days from the arrest" },
      },
      {
        of: "access-days",
        asks: { consular: "access", in: "CN", of: "US" },
        gives: { "2025-03-01": "2 to 2 days from the notification" },
      },
    ],
  },
  {
    provision: "consular-australia-china",
    cases: [
      {
        of: "notify-days",
        asks: { consular: "notify", in: "CN", of: "AU" },
        gives: { "2025-03-01": "3 to 3 days from the arrest" },
      },
    ],
  },
];
