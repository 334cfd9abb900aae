package lede_test

import (
	"strings"
	"testing"
	"time"

	"github.com/lede-go/lede"
)

// TestStamped resolves days against the line above a story that says when it ran, unless
// the caller or the dateline says so.
func TestStamped(t *testing.T) {
	const story = "Bridge closed\n\nPublished June 12, 2024 at 7:00\n\n%sThe bridge was closed on Monday, the mayor said. It will open on September 2.\n"
	day := time.Date(2023, 3, 1, 0, 0, 0, 0, time.UTC)
	for _, test := range []struct {
		dateline  string
		published time.Time
		want      string
	}{
		{"", time.Time{}, "2024-06-10 2024-09-02"},
		{"", day, "2023-02-27 2023-09-02"},
		{"LEEDS, June 11 (Reuters) - ", time.Time{}, "2024-06-11 2024-06-10 2024-09-02"},
	} {
		a, err := lede.Parser{Language: "en", Published: test.published}.Parse(strings.NewReader(strings.Replace(story, "%s", test.dateline, 1)))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, d := range a.Dates {
			got = append(got, d.Value)
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%q, %v: got %q, want %q", test.dateline, test.published, got, test.want)
		}
	}
}
