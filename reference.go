package lede

// findReferences returns the pointers to other stories, in text order: those
// that are blocks of their own, and those within sentences.
func findReferences(d *document) []CrossReference {
	return d.layout.refs
}
