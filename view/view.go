// Package view shows articles to people: as a web page with everything that was found
// marked in the text, and as text for a terminal.
//
// It is for whoever checks what a parse found, an editor or a developer, and for
// programs that hand articles on to readers. The command lede prints what this
// package makes. Articles are to be as they are parsed, with spans that count bytes.
package view

import "slices"

// A Part is something that is found in an article and shown.
type Part string

// The parts of a view.
const (
	PartCredits    Part = "credits"    // dateline and credits
	PartQuotes     Part = "quotes"     // content, cue and source of what is said
	PartReferences Part = "references" // pointers to other stories
	PartEntities   Part = "entities"   // people, organizations, places and the like
	PartDates      Part = "dates"      // calendar expressions
	PartProblems   Part = "problems"   // what is wrong with the input
)

// Options say how an article is shown. The zero value shows everything.
type Options struct {
	Name  string // what the article goes by, such as the name of a file: stands above it; empty for nothing
	Hide  []Part // what is neither marked nor listed
	Width int    // columns of a line of text: 80 if it is 0, 40 at least
	Color bool   // whether text has the colors of a terminal, as SGR sequences
}

// shows reports whether a part is shown.
func (o *Options) shows(p Part) bool { return !slices.Contains(o.Hide, p) }
