import { describe, expect, it } from "vitest";
import { readCsv } from "./read-csv.ts";

const cells = (text: string) => {
  const read = readCsv(text);
  return "records" in read ? read.records.map((one) => one.cells) : read.fault;
};
const lines = (text: string) => {
  const read = readCsv(text);
  return "records" in read ? read.records.map((one) => one.line) : read.fault;
};

describe("a table as text", () => {
  it.each([
    ["commas", "place,cases\nSoto,3\n"],
    ["semicolons, as where the comma parts decimals", "place;cases\r\nSoto;3\r\n"],
    ["tabs, as copied from a sheet", "place\tcases\nSoto\t3"],
    ["a byte-order mark before all", "\uFEFFplace,cases\nSoto,3\n"],
  ])("is read with %s", (_, text) => {
    expect(cells(text)).toEqual([
      ["place", "cases"],
      ["Soto", "3"],
    ]);
  });

  it("keeps what stands in quotation marks together", () => {
    expect(cells('place;space\n"Soto; block ""B""";3,5\n')).toEqual([
      ["place", "space"],
      ['Soto; block "B"', "3,5"],
    ]);
    expect(cells('"place, as written",cases;\nSoto,3')).toHaveLength(2);
  });

  it("keeps lines of any length, for whoever reads them to say what is wrong", () => {
    expect(cells("a,b\n1\n1,2,3\n")).toEqual([["a", "b"], ["1"], ["1", "2", "3"]]);
  });

  it("tells on which line of the text a record begins", () => {
    expect(lines('a,b\n1,"x\ny"\n\n\n2,3\n4,5\n')).toEqual([1, 2, 6, 7]);
    expect(lines("\n\na,b\n1,2\n")).toEqual([3, 4]);
  });

  it("tells the line on which quotation marks are wrong", () => {
    expect(cells('a,b\n1,2\n3,x"y\n')).toEqual({ line: 3 });
    expect(readCsv('a,b\n1,"2\n3,4\n')).toHaveProperty("fault");
  });

  it("is nothing when nothing is given", () => {
    expect(cells("")).toEqual([]);
    expect(cells("\n\n")).toEqual([]);
  });
});
