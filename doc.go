// Package lede parses news articles: plain text in, a typed [Article] out.
//
// [Parse] reads one article. The [Article] has each [Quote] with who says it, and
// each [Entity], the people, organizations and places that it names; it says who made
// it and where it was filed, and which other stories it points to:
//
//	article, err := lede.Parse(file)
//	if err != nil {
//		return err
//	}
//	for q := range article.Statements() {
//		fmt.Printf("%s: %s\n", q.SpeakerName, q.Text())
//	}
//
// It works offline and in one process: there is no model to download, no
// service to call and nothing to configure. The options that exist are the
// fields of a [Parser].
//
// # Spans
//
// Everything found is a place in the article. A [Span] is a half-open range of
// bytes of [Article.Text], and a [Fragment] is a Span with its words, for which
//
//	f.Text == article.Text[f.Start:f.End]
//
// always holds. Spans begin and end at the boundaries of UTF-8 sequences. Bytes are
// what Go slices by: "é" has two, a curly quotation mark three. A program in another
// language, which gets the article as JSON, counts something else: [Article.In] makes
// a copy that counts code points for Python, or code units of UTF-16 for JavaScript.
//
// The Text is the input with three edits and no others: byte order marks at its
// start are dropped (and UTF-16 becomes UTF-8), line ends become "\n", and each
// run of bytes that are not UTF-8 becomes one U+FFFD. Spans of clean input
// therefore index the file itself. To parse the Text again gives the same
// article, less the problems that those edits reported.
//
// Other damage stays in the Text but is not read: soft hyphens, zero-width spaces and
// marks of direction, references of HTML ("&quot;"), UTF-8 taken for another encoding
// ("â€œ"), the signs of Markdown, the ">" of quoted mail, words cut at line ends.
// Fragments have it, as they are pieces of the Text; the Name of an [Entity] and
// [Quote.Text] do not.
//
// An absent thing is a zero value: a zero Span, Fragment or [Dateline], an
// [EntityID] of 0, a nil slice. Kinds, such as [QuoteKind], are strings, and
// their values are what stands in the JSON.
//
// # Quotes
//
// A [Quote] is something that somebody said, and also what people believe, know,
// want or think of something, as far as the article reports it. Its Act tells which,
// and Negated that it is reported not to be so or not to be said: "denied that",
// "did not say". [Article.Statements] are those that were said or asked.
//
// SpeakerName is always there where the text names a source. Speaker is the
// [Entity] that the source means, if that is clear: "he" or "the minister" is the
// person named elsewhere, and "officials", who are named nowhere, are an entity that
// is Anonymous, with what is quoted from them.
//
// # Languages
//
// A language profile holds the words that the parse knows: reporting verbs,
// titles, given names, abbreviations, months, the labels of credits and
// references. [Languages] lists the profiles. English has all of it. The others
// have what it takes to read the layout and the forms that quotes take in print:
// the clause beside a quotation that names its speaker, the dash that opens
// speech, "that" and "according to", in German the mood of reported speech. What
// is reported in other words is missed there. Names are found by models learned
// from annotated news, one of English and others of related languages together.
//
// The language is detected unless [Parser.Language] names it. A text in a
// language without a profile is an article all the same, with the Language
// "und".
//
// # Layout
//
// Which line is the headline, a byline, a subhead or a photo credit is found out from
// the words and what stands around them; a text that begins with its first paragraph has
// no headline. What pages, desks and mail put around a story is [BlockBoilerplate]. Who
// knows it already, because the text comes from a CMS, from HTML or NewsML, hands it
// over as parts: see [Parser.ParseParts].
//
// # Beside the package
//
// Packages below this one show an article to people, as a web page or in a terminal
// (view), or write it as others want it: ninjs as the IPTC's JSON for news, jsonld in
// the words of schema.org, webanno as W3C Web Annotations. The module
// github.com/lede-go/lede/webpage finds the article in a news page, and the module
// github.com/lede-go/lede/beam parses archives on many machines. The JSON of an article
// has a schema, schema/article.schema.json.
//
// # Errors
//
// There are no syntax errors: any text is an article. Parse returns an error
// for input that is empty ([ErrEmpty]), too large ([ErrTooLarge]) or no text
// ([ErrNotText]: it has NUL bytes, or a good part of it is neither UTF-8 nor
// printable), for a [Parser.Language] of which there is no profile ([ErrLanguage]),
// and the wrapped error of a reader that fails. It returns an article or an error,
// never both and never neither.
//
// Whatever else is wrong with the input, such as a quotation mark that nothing
// closes, is worked around and noted in [Article.Problems].
//
// Input in a legacy charset must be decoded before; see the example for
// transform.NewReader.
//
// # Limits
//
// The whole article is held in memory, with its results: its size is bounded by
// [Parser.MaxBytes], 1 MiB by default. Time and memory grow in proportion to
// the size of the input, whatever the input.
//
// Input is plain text. HTML is for the module webpage; handed in by mistake it is parsed
// as the text it is, and [ProblemMarkup] says so. One input is one article: a page
// of several stories makes one Article of them.
//
// # Accuracy
//
// Finding who said what is a matter of judgement, on which trained annotators
// agree in part only, and a parser errs more than they do. A [Quote] has a
// Confidence; where a wrong speaker does harm, set a threshold. A pronoun that
// could mean two people is left open, and a name of unknown kind is an
// [EntityOther]. Nothing is looked up anywhere: an [Entity] is somebody within
// this article, and two articles about one person have no identifier in common.
//
// The same bytes with the same options give the same Article on every
// platform, at any read size: there is no clock, no randomness and no
// floating point in the decisions. "Wednesday" is resolved against
// [Parser.Published], or the day that the text says it ran on, not against today.
//
// The weights of the tagger of reported speech come from PolNeAR, a corpus without a
// licence, and those of names from corpora of which some are for research only. None of
// their text is here. internal/train/README.md in the repository has what was trained on
// what, and the command that trains on data of your own.
//
// # Versions
//
// Before v1 the API may change, and the changelog says so. What stays are the keys of
// the JSON and the values of kinds, what spans count, and the error values. What is
// found in a text may change with every version, for the better.
//
// # Concurrency
//
// Parse and the methods of Parser are safe for concurrent use: a Parser is a
// value that nothing writes to. An Article has no hidden state; its methods
// only read, and any number of goroutines may share it as long as none changes
// it. The memory that a parse works in is kept for later ones, as far as the
// garbage collector lets it; no Article has a part in it.
package lede
