package text

// A Span is a half-open range of bytes of the text. The zero span means that a
// thing is absent; every other span is not empty.
type Span struct{ Start, End int }

// Between returns the span from start to end, the zero span if it is empty.
func Between(start, end int) Span {
	if start >= end {
		return Span{}
	}
	return Span{start, end}
}

// A Fault is a defect of the input that was worked around.
type Fault struct {
	Span
	Code Code
}

// A Code says what is wrong with the input.
type Code uint8

const (
	InvalidUTF8      Code = iota // bytes that are not UTF-8 became U+FFFD
	MixedLineEnds                // several kinds of line ends; the span is the first odd one
	Markup                       // HTML or XML; the span is the first tag
	UnclosedQuote                // an opening quotation mark without its closing one
	UnopenedQuote                // a closing quotation mark without its opening one
	MismatchedQuotes             // a pair of different marks
	Entity                       // references of HTML; the span is the first one
	Mojibake                     // UTF-8 taken for another encoding; the span is the first character
)
