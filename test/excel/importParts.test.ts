// What is remembered of imports survives XML, whatever stands in a document.
import { fromXml, toXml } from "../../src/excel/importParts";

test.each([
  ["plain", "tekst"],
  ["markup", `<a b="c">&amp; ]]> &lt; 'x'</a>`],
  ["line ends and controls", "a\r\nb\u0000\u0085\u2028\ufffe\ud800"],
  ["figures", "€ 1.250,- – Almelo ✓ 𝒳"],
])("%s comes back as it went in", (_what, text) => {
  expect(fromXml(toXml('set "één"', text))).toEqual({ set: 'set "één"', text });
});

test("a part that Excel wrote with a prefix is read; one of another shape is not", () => {
  const prefixed = toXml("s", "t")
    .replace("<import xmlns", "<x:import xmlns:x")
    .replace("</import", "</x:import");
  expect(fromXml(`<?xml version="1.0"?>${prefixed}`)).toEqual({ set: "s", text: "t" });
  expect(fromXml("<other/>")).toBeNull();
  expect(fromXml('<import xmlns="urn:sluitend:import:1">{}</import>')).toBeNull();
});
