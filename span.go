package lede

// A span is a half-open range of bytes of the text. The zero span means that a
// thing is absent; every other span is not empty.
type span struct{ Start, End int }

// spanOf returns the span from start to end, the zero span if it is empty.
func spanOf(start, end int) span {
	if start >= end {
		return span{}
	}
	return span{start, end}
}

// A fault is a defect of the input that was worked around.
type fault struct {
	span
	Code faultCode
}

// A faultCode says what is wrong with the input.
type faultCode uint8

const (
	faultInvalidUTF8      faultCode = iota // bytes that are not UTF-8 became U+FFFD
	faultMixedLineEnds                     // several kinds of line ends; the span is the first odd one
	faultMarkup                            // HTML or XML; the span is the first tag
	faultUnclosedQuote                     // an opening quotation mark without its closing one
	faultUnopenedQuote                     // a closing quotation mark without its opening one
	faultMismatchedQuotes                  // a pair of different marks
)
