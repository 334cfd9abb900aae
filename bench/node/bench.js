// Measures one library: node bench.js LIBRARY SECONDS FOLDER. See ../main.go.
const fs = require("fs");
const path = require("path");

const setup = {
  compromise() {
    const nlp = require("compromise");
    return (s) => {
      const d = nlp(s);
      d.people().json();
      return d.quotations().length;
    };
  },
  "wink-nlp"() {
    const nlp = require("wink-nlp")(require("wink-eng-lite-web-model"));
    return (s) => {
      const d = nlp.readDoc(s);
      d.sentences().length();
      return d.entities().length();
    };
  },
};

const [library, seconds, folder] = process.argv.slice(2);
const texts = fs.readdirSync(folder).filter((f) => f.endsWith(".txt")).map((f) => fs.readFileSync(path.join(folder, f), "utf8"));
let begun = performance.now();
const read = setup[library]();
read(texts[0]);
const First = (performance.now() - begun) / 1e3;
const Bytes = texts.reduce((n, s) => n + Buffer.byteLength(s), 0);
let Passes = 0, Found = 0;
begun = performance.now();
while (Passes === 0 || performance.now() - begun < seconds * 1e3) {
  Found = 0;
  for (const s of texts) Found += read(s);
  Passes++;
}
console.log(JSON.stringify({ Bytes, Found, Passes, Seconds: (performance.now() - begun) / 1e3, First }));
