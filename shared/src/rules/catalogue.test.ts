import { expect, test } from "@jest/globals";
import { findPackIds } from "./catalogue.ts";

test.each([
  ["US-TX", ["us-tx", "us-federal"]],
  ["US-AL", ["us-federal"]],
  ["US-CO", ["us-federal"]],
  ["US-PR", ["us-federal"]],
  ["US", ["us-federal"]],
  ["GB", ["uk"]],
  ["IE", ["ie", "eu"]],
  ["FR", ["eu"]],
  ["CA", ["ca-fed"]],
  ["CA-ON", ["ca-on", "ca-fed"]],
  ["CA-QC", []],
  ["AU", ["au"]],
  ["JP", []],
  ["CH", []],
])("the law of %s: %j", (place, ids) => {
  expect(findPackIds(place)).toEqual(ids);
});
