// Anchors Web Annotations in the page that they are of, as a browser with a client
// of annotations would, and counts those that found their place.
//
//   node anchor.js PAGE.html ANNOTATIONS.json
//
// Three ways: by RangeSelector, by TextQuoteSelector with the anchors of Hypothesis'
// client (dom-anchor-text-quote), and by TextQuoteSelector with Apache Annotator.

import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {JSDOM} from 'jsdom'

const [page, file] = process.argv.slice(2)
const dom = new JSDOM(readFileSync(page)) // bytes: it finds the charset as browsers do
const {document, XPathResult} = dom.window
for (const name of ['document', 'NodeFilter', 'Node', 'Range']) globalThis[name] = dom.window[name]
const {toRange} = createRequire(import.meta.url)('dom-anchor-text-quote')
const {createTextQuoteSelectorMatcher} = await import('@apache-annotator/dom')

const spaced = s => s.replace(/\s+/g, ' ').trim()

// point is the place that one end of a RangeSelector means: offsets are code points.
function point({value, refinedBy}) {
  const node = document.evaluate(value, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null).singleNodeValue
  return [node, [...node.data].slice(0, refinedBy.start).join('').length]
}

const ways = {
  range({range}) {
    const r = document.createRange()
    r.setStart(...point(range.startSelector))
    r.setEnd(...point(range.endSelector))
    return r
  },
  hypothesis: ({quote}) => toRange(document.body, quote),
  async annotator({quote}) {
    for await (const r of createTextQuoteSelectorMatcher(quote)(document.body)) return r
  },
}

const counts = {targets: 0, range: 0, hypothesis: 0, annotator: 0}
for (const annotation of JSON.parse(readFileSync(file, 'utf8'))) {
  for (const {selector} of [annotation.target].flat()) {
    const of = type => selector.find(s => s.type === type)
    const range = of('RangeSelector'), quote = of('TextQuoteSelector')
    if (!range) continue // it is not of the body of the page
    counts.targets++
    for (const [name, anchor] of Object.entries(ways)) {
      const found = await anchor({range, quote})
      if (found && spaced(found.toString()) === spaced(quote.exact)) counts[name]++
      else console.error(name, JSON.stringify(quote), found && found.toString())
    }
  }
}
console.log(JSON.stringify(counts))
