package pack

import (
	"bytes"
	"slices"
	"strings"
	"testing"
)

// TestWrite reads back what was written, and nothing else.
func TestWrite(t *testing.T) {
	numbers := []uint32{1, 70000, 3, 1<<24 - 1}
	file, err := Write("magic n=4", append(Split(numbers, 3), []byte("rest")))
	if err != nil {
		t.Fatal(err)
	}
	line, body, _ := strings.Cut(file, "\n")
	if n := Value(line, "n"); n != 4 {
		t.Errorf("Value = %d", n)
	}
	c, err := Unpack(body, 16)
	if err != nil {
		t.Fatal(err)
	}
	if got := c.Numbers(4, 3); !slices.Equal(got, numbers) {
		t.Errorf("Numbers = %d, want %d", got, numbers)
	}
	if got := c.Take(4); !bytes.Equal(got, []byte("rest")) || len(c) != 0 {
		t.Errorf("Take = %q", got)
	}
	for _, n := range []int{15, 17} {
		if _, err := Unpack(body, n); err == nil {
			t.Errorf("%d bytes are taken for 16", n)
		}
	}
	if _, err := Unpack(body[:len(body)/2], 16); err == nil {
		t.Error("half a file is read")
	}
}

// TestValue reads numbers that are none.
func TestValue(t *testing.T) {
	for _, line := range []string{"", "n=3", "a n=", "a n=-3", "a n=x", "a m=3"} {
		if n := Value(line, "n"); n != -1 {
			t.Errorf("Value(%q) = %d", line, n)
		}
	}
}
