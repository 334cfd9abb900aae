package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/lede-go/lede"
)

const story = "Bridge to close\n\n“We lost four days,” Mayor Ann Lee said.\n"

func TestService(t *testing.T) {
	s := httptest.NewServer(handler(2))
	defer s.Close()
	post := func(query, body string) (int, *lede.Article) {
		t.Helper()
		resp, err := http.Post(s.URL+"/parse?"+query, "text/plain", strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		if resp.StatusCode != http.StatusOK {
			return resp.StatusCode, nil
		}
		a := new(lede.Article)
		if err := json.NewDecoder(resp.Body).Decode(a); err != nil {
			t.Fatal(err)
		}
		return resp.StatusCode, a
	}
	var all sync.WaitGroup
	for range 20 {
		all.Go(func() {
			if _, a := post("lang=en", story); a == nil || len(a.Quotes) != 1 || a.Quotes[0].SpeakerName != "Ann Lee" {
				t.Errorf("got %v", a)
			}
		})
	}
	all.Wait()
	bytes, utf16 := 0, 0
	for unit, n := range map[string]*int{"byte": &bytes, "utf16": &utf16} {
		if _, a := post("unit="+unit, story); a != nil {
			*n = a.Quotes[0].Content[0].End
		}
	}
	if bytes != utf16+4 { // two curly marks
		t.Errorf("the quote ends at %d bytes, at %d units of UTF-16", bytes, utf16)
	}
	for _, x := range []struct {
		query, body string
		want        int
	}{
		{"", " \n", http.StatusUnprocessableEntity},
		{"", "a\x00b", http.StatusUnprocessableEntity},
		{"lang=xx", story, http.StatusBadRequest},
		{"unit=word", story, http.StatusBadRequest},
		{"", strings.Repeat("word ", lede.DefaultMaxBytes/5+1), http.StatusRequestEntityTooLarge},
	} {
		if got, _ := post(x.query, x.body); got != x.want {
			t.Errorf("%.20q, %s: status %d, want %d", x.body, x.query, got, x.want)
		}
	}
	resp, err := http.Get(s.URL + "/parse")
	if err != nil {
		t.Fatal(err)
	}
	if resp.Body.Close(); resp.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("GET: status %d", resp.StatusCode)
	}
}
