package webpage

import (
	"bytes"
	"mime"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
)

// maxPrescan is how many bytes are searched for the charset, as browsers do.
const maxPrescan = 4096

// decode returns a page as UTF-8. Its charset is that of the byte order mark, UTF-8 if
// all of it is that, whatever else is said, and otherwise that of the header, of a
// <meta>, or UTF-8 all the same.
func decode(b []byte, contentType string) []byte {
	e := charset(b, contentType)
	if e != nil && e != unicode.UTF8 {
		if out, err := e.NewDecoder().Bytes(b); err == nil {
			b = out
		}
	}
	if !utf8.Valid(b) {
		b = bytes.ToValidUTF8(b, []byte("\ufffd"))
	}
	return bytes.TrimPrefix(b, []byte("\ufeff"))
}

// charset returns the encoding of a page, nil if nothing tells.
func charset(b []byte, contentType string) encoding.Encoding {
	switch {
	case bytes.HasPrefix(b, []byte("\xef\xbb\xbf")):
		return unicode.UTF8
	case bytes.HasPrefix(b, []byte("\xfe\xff")), bytes.HasPrefix(b, []byte("\xff\xfe")):
		return unicode.UTF16(unicode.BigEndian, unicode.UseBOM)
	}
	if utf8.Valid(b) { // pages that were stored anew still name their old charset
		return unicode.UTF8
	}
	if _, params, err := mime.ParseMediaType(contentType); err == nil {
		if e := named(params["charset"]); e != nil {
			return e
		}
	}
	return prescan(b[:min(len(b), maxPrescan)])
}

// named returns the encoding of a name that pages use, nil for none.
func named(name string) encoding.Encoding {
	e, err := htmlindex.Get(strings.TrimSpace(name))
	if err != nil || e == encoding.Replacement {
		return nil
	}
	return e
}

// prescan returns the encoding that a <meta> names. One that is read as ASCII cannot
// be UTF-16, whatever it says.
func prescan(b []byte) encoding.Encoding {
	z := html.NewTokenizer(bytes.NewReader(b))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return nil
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			if string(name) == "body" {
				return nil
			}
			if string(name) != "meta" {
				continue
			}
			var set, content string
			for more {
				var k, v []byte
				k, v, more = z.TagAttr()
				switch string(k) {
				case "charset":
					set = string(v)
				case "content":
					content = string(v)
				}
			}
			if _, params, err := mime.ParseMediaType(content); err == nil && set == "" {
				set = params["charset"]
			}
			if e := named(set); e != nil {
				if s := strings.ToLower(set); strings.HasPrefix(s, "utf-16") {
					return unicode.UTF8
				}
				return e
			}
		}
	}
}
