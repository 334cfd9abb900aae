package pack

// inflate unpacks what DEFLATE (RFC 1951) has packed, all of it, and fills out with it. It
// reads a string at hand into memory at hand, and so takes half the time of a reader that
// may come to its end at any byte: this is most of what the first text of a language waits
// for.
func inflate(packed string, out []byte) error {
	f := inflater{bits: bitReader{in: packed}, out: out}
	for last := uint64(0); last == 0; {
		f.bits.fill()
		last = f.bits.take(1)
		if err := f.block(f.bits.take(2)); err != nil {
			return err
		}
	}
	if f.at != len(out) || f.bits.at-int(f.bits.n/8) != len(packed) {
		return errColumns
	}
	return nil
}

// An inflater unpacks one block after another.
type inflater struct {
	bits             bitReader
	out              []byte
	at               int // how much of it is filled
	literal, distant codeTable
}

// Kinds of blocks.
const (
	blockStored = iota
	blockFixed
	blockDynamic
)

// block unpacks a block of one kind.
func (f *inflater) block(kind uint64) error {
	switch kind {
	case blockStored:
		return f.stored()
	case blockFixed:
		var lengths [literals + distances]uint8
		for i := range lengths {
			switch {
			case i < 144:
				lengths[i] = 8
			case i < 256:
				lengths[i] = 9
			case i < 280:
				lengths[i] = 7
			case i < literals:
				lengths[i] = 8
			default:
				lengths[i] = 5
			}
		}
		return f.coded(lengths[:literals], lengths[literals:])
	case blockDynamic:
		return f.dynamic()
	}
	return errColumns
}

// stored copies a block that is not packed.
func (f *inflater) stored() error {
	b := &f.bits
	b.take(uint(b.n % 8))
	b.fill()
	n, not := b.take(16), b.take(16)
	from := b.at - int(b.n/8)
	if n^not != 0xffff || from+int(n) > len(b.in) || f.at+int(n) > len(f.out) {
		return errColumns
	}
	f.at += copy(f.out[f.at:], b.in[from:from+int(n)])
	*b = bitReader{in: b.in, at: from + int(n)}
	return nil
}

// Sizes of the codes.
const (
	literals   = 288 // and lengths
	distances  = 32
	lengthCode = 19
	endOfBlock = 256
)

// dynamic unpacks a block that says what its codes are.
func (f *inflater) dynamic() error {
	// The order in which the lengths of the code of lengths come.
	order := [lengthCode]uint8{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}
	b := &f.bits
	b.fill()
	nLiteral, nDistant, n := int(b.take(5))+257, int(b.take(5))+1, int(b.take(4))+4
	if nLiteral > literals {
		return errColumns
	}
	var code [lengthCode]uint8
	for _, i := range order[:n] {
		b.fill()
		code[i] = uint8(b.take(3))
	}
	var table codeTable
	if !table.make(code[:]) {
		return errColumns
	}
	var lengths [literals + distances]uint8
	for i := 0; i < nLiteral+nDistant; {
		b.fill()
		e := table.find(b.bits)
		if e == 0 {
			return errColumns
		}
		b.take(uint(e & 15))
		sym := e >> 4
		repeat, value := 1, uint8(sym)
		switch sym {
		case 16:
			if i == 0 {
				return errColumns
			}
			repeat, value = 3+int(b.take(2)), lengths[i-1]
		case 17:
			repeat, value = 3+int(b.take(3)), 0
		case 18:
			repeat, value = 11+int(b.take(7)), 0
		}
		if i+repeat > nLiteral+nDistant {
			return errColumns
		}
		for ; repeat > 0; repeat-- {
			lengths[i] = value
			i++
		}
	}
	return f.coded(lengths[:nLiteral], lengths[nLiteral:nLiteral+nDistant])
}

// coded unpacks a block whose codes have these lengths.
func (f *inflater) coded(literal, distant []uint8) error {
	if !f.literal.make(literal) || !f.distant.make(distant) {
		return errColumns
	}
	b, out, at := f.bits, f.out, f.at // at hand
	for {
		if b.n < enough {
			b.fill()
		}
		e := f.literal.find(b.bits)
		b.bits >>= e & 15
		b.n -= uint(e & 15)
		sym := int(e >> 4)
		switch {
		case e == 0:
			return errColumns
		case sym < endOfBlock:
			if at == len(out) {
				return errColumns
			}
			out[at] = byte(sym)
			at++
			continue
		case sym == endOfBlock:
			f.bits, f.at = b, at
			return nil
		}
		n, more := lengthOf(sym - endOfBlock - 1)
		n += int(b.take(more))
		e = f.distant.find(b.bits)
		b.take(uint(e & 15))
		back, more := distanceOf(int(e >> 4))
		back += int(b.take(more))
		if e == 0 || n == 0 || back == 0 || back > at || at+n > len(out) {
			return errColumns
		}
		from, to := out[at-back:at-back+n], out[at:at+n]
		for i := range min(len(from), len(to)) { // one by one: what is copied may be a part of it
			to[i] = from[i]
		}
		at += n
	}
}

// lengthOf returns the least length with a code, and how many bits say how much more it is;
// 0 if no length has it.
func lengthOf(code int) (least int, more uint) {
	switch {
	case code < 8:
		return 3 + code, 0
	case code < 28:
		more = uint(code/4 - 1)
		return 3 + (4+code%4)<<more, more
	case code == 28:
		return 258, 0
	}
	return 0, 0
}

// distanceOf is the same for distances.
func distanceOf(code int) (least int, more uint) {
	switch {
	case code < 4:
		return 1 + code, 0
	case code < 30:
		more = uint(code/2 - 1)
		return 1 + (2+code%2)<<more, more
	}
	return 0, 0
}
