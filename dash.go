package lede

// dashed reports whether token i is the first one behind a dash that opens a
// sentence, as it does speech in the languages that the tagger does not know.
func (d *document) dashed(i int) bool {
	if d.lang.tagged() || i == 0 || i >= len(d.toks) || d.toks[i-1].kind != dashToken || d.toks[i].gap == gapNone {
		return false
	}
	return i == 1 || d.toks[i-1].gap >= gapLine || d.toks[i-2].kind == stopToken
}

// opensTitle reports whether the mark at token i opens a name in quotation
// marks: "wrote the «Times»".
func (d *document) opensTitle(i int) bool {
	n := d.marks.of[i]
	if n == 0 {
		return false
	}
	p := &d.marks.pairs[n-1]
	return p.open == i && !p.speech && !p.unclosed && p.close-p.open <= maxName
}

// speech reports whether token i is in a quotation of somebody's words.
func (d *document) speech(i int) bool {
	n := d.marks.of[i]
	return n > 0 && d.marks.pairs[n-1].speech
}
