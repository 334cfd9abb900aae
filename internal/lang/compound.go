package lang

// Compounds: "Bauamtsleiterin" is in no list, but what it ends in is, as "-leiterin".

// shortestTail and shortestFront are the fewest bytes of the end of a compound, without
// its hyphen, and of what stands before it.
const (
	shortestTail  = 4
	shortestFront = 3
)

// Compound returns what is known of a word by the longest end of it that is listed.
func (l *Language) Compound(s string) Word {
	if l.Has&Compounds == 0 || len(s) < shortestFront+shortestTail {
		return Word{}
	}
	var buf [MaxWord]byte
	key, ok := Key(buf[:0], s)
	if !ok {
		return Word{}
	}
	for k := shortestFront; k+shortestTail <= len(key); k++ {
		h := HashByte(HashStart, '-')
		for _, c := range key[k:] {
			h = HashByte(h, c)
		}
		if w := l.words.find(h); w.Traits != 0 {
			return w
		}
	}
	return Word{}
}
