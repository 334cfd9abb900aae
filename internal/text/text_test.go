package text

import (
	"slices"
	"strings"
	"testing"
)

func TestDecode(t *testing.T) {
	tests := []struct {
		name, in, want string
		faults         []Fault
	}{
		{"plain", "He left.\n", "He left.\n", nil},
		{"byte order marks", "\ufeff\ufeffHe left.", "He left.", nil},
		{"UTF-16, little end first", "\xff\xfeH\x00\xe9\x00", "Hé", nil},
		{"UTF-16, big end first", "\xfe\xff\x00H\xd8\x3d\xde\x00", "H😀", nil},
		{"half a character", "\xff\xfeH\x00i\x00 \x00n\x00o\x00w\x00,\x00 \x00h\x00e\x00\x3d\xd8", "Hi now, he\ufffd", []Fault{{Span{10, 13}, InvalidUTF8}}},
		{"bytes that are not UTF-8", "It was caf\xe9 \xff\xfe time, as they said.", "It was caf\ufffd \ufffd time, as they said.", []Fault{{Span{10, 13}, InvalidUTF8}, {Span{14, 17}, InvalidUTF8}}},
		{"one kind of line ends", "a\r\nb\r\n", "a\nb\n", nil},
		{"several kinds", "a\nb\r\nc\rd", "a\nb\nc\nd", []Fault{{Span{3, 4}, MixedLineEnds}}},
		{"address", "From: Ilse <brandt@town.example> and <spanner@town.example>.", "From: Ilse <brandt@town.example> and <spanner@town.example>.", nil},
		{"markup", "He said <B>no</B>.\n<P>He <BR>left.", "He said <B>no</B>.\n<P>He <BR>left.", []Fault{{Span{19, 22}, Markup}}},
		{"a sign", "5 < 6 and <TXN> fell", "5 < 6 and <TXN> fell", nil},
	}
	for _, test := range tests {
		got, faults, err := Decode([]byte(test.in))
		if got != test.want || !slices.Equal(faults, test.faults) || err != nil {
			t.Errorf("%s: got %q, %v, %v, want %q, %v", test.name, got, faults, err, test.want, test.faults)
		}
	}
}

func TestDecodeErrors(t *testing.T) {
	for in, want := range map[string]error{
		"": ErrEmpty, " \n\t\r\n": ErrEmpty, "\ufeff": ErrEmpty,
		"%PDF-1.7\nplain": ErrNotText, "a\x00b": ErrNotText, "H\x00e\x00 \x00s\x00a\x00i\x00d\x00": ErrUTF16, "\x00H\x00e\x00 \x00s": ErrUTF16, "\x00\x00\x00\x00\x00\x00a\x00": ErrNotText, "\x01\x02\x03ab": ErrNotText,
	} {
		if s, _, err := Decode([]byte(in)); err != want || s != "" {
			t.Errorf("%q: got %q, %v, want %v", in, s, err, want)
		}
	}
}

func TestReadAll(t *testing.T) {
	var in Input
	for _, test := range []struct {
		max  int64
		want error
	}{{-1, nil}, {8, nil}, {7, ErrTooLarge}} {
		b, err := in.ReadAll(strings.NewReader("He left."), test.max)
		if err != test.want || err == nil && string(b) != "He left." {
			t.Errorf("at most %d bytes: got %q, %v, want %v", test.max, b, err, test.want)
		}
	}
}

func TestMemory(t *testing.T) {
	s := Filled(make([]int32, 2, 8), 4)
	if !slices.Equal(s, []int32{-1, -1, -1, -1}) || cap(s) != 8 {
		t.Errorf("got %v in %d", s, cap(s))
	}
	if s = Sized(s, 3); !slices.Equal(s, []int32{0, 0, 0}) {
		t.Errorf("got %v", s)
	}
}
