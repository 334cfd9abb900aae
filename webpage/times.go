package webpage

import (
	"strings"
	"time"
)

// timeLayouts are how pages write times, beside RFC 3339.
var timeLayouts = [...]string{
	"2006-01-02T15:04:05Z07:00", "2006-01-02T15:04:05.999Z07:00", "2006-01-02T15:04:05-0700", "2006-01-02T15:04:05.999-0700", "2006-01-02T15:04Z07:00", "2006-01-02T15:04-0700",
	"2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05-0700", "2006-01-02 15:04:05 Z07:00", "2006-01-02 15:04:05.999999-07:00",
	time.RFC1123, time.RFC1123Z, "Mon Jan 2 15:04:05 MST 2006", "Mon Jan 2 2006 15:04:05 GMT-0700",
}

// dayLayouts are how pages write times without a zone.
var dayLayouts = [...]string{
	"2006-01-02T15:04:05.999", "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05.999", "2006-01-02 15:04:05", "2006-01-02 15:04", "2006-01-02",
	"20060102T150405", "20060102", "2006/01/02 15:04:05", "2006/01/02 15:04", "2006/01/02", "02.01.2006 15:04:05", "02.01.2006 15:04", "02.01.2006, 15:04", "02.01.2006",
	"January 2, 2006", "Jan 2, 2006", "January 2, 2006 15:04", "2 January 2006",
}

// zones are the names of time zones that Go does not know without a place.
var zones = [...]struct {
	name  string
	hours int
}{{"CEST", 2}, {"CET", 1}, {"EST", -5}, {"EDT", -4}, {"CST", -6}, {"CDT", -5}, {"MST", -7}, {"MDT", -6}, {"PST", -8}, {"PDT", -7}, {"BST", 1}, {"EEST", 3}, {"EET", 2}, {"MSK", 3}, {"JST", 9}, {"KST", 9}, {"IST", 5}}

// parseTime reads a time. One without a zone is in Local.
func parseTime(s string) (time.Time, bool) {
	s = strings.TrimSpace(s)
	for _, z := range zones {
		if before, after, ok := strings.Cut(s, " "+z.name); ok && (after == "" || after[0] == ' ') {
			for _, layout := range [...]string{"Mon Jan 2 15:04:05 2006", "2006-01-02 15:04:05", "Mon, 2 Jan 2006 15:04:05"} {
				if t, err := time.ParseInLocation(layout, before+after, time.FixedZone(z.name, z.hours*3600)); err == nil {
					return t, sane(t)
				}
			}
		}
	}
	for _, layout := range timeLayouts {
		if t, err := time.Parse(layout, s); err == nil {
			return t, sane(t)
		}
	}
	for _, layout := range dayLayouts {
		if t, err := time.ParseInLocation(layout, s, Local); err == nil {
			return t, sane(t)
		}
	}
	return time.Time{}, false
}

// sane reports whether news can be of that time.
func sane(t time.Time) bool { return t.Year() > 1600 && t.Year() < 3000 }

// when returns the first of several strings that is a time.
func when(list ...string) time.Time {
	for _, s := range list {
		if t, ok := parseTime(s); ok {
			return t
		}
	}
	return time.Time{}
}

// published returns when the story ran: structured data first, then what is told to
// others, then what is marked in the text.
func (h *head) published() time.Time {
	a := h.article()
	list := []string{
		a.text("datePublished"), h.metas["article:published_time"], h.metas["datepublished"], h.metas["date"], h.metas["article:published"], h.metas["og:published_time"],
		h.metas["publish-date"], h.metas["pubdate"], h.metas["publishdate"], h.metas["dc.date.issued"], h.metas["dc.date"], h.metas["dcterms.created"], h.metas["sailthru.date"],
		h.metas["parsely-pub-date"], h.metas["last-modified"], a.text("dateCreated"),
	}
	if t := when(list...); !t.IsZero() {
		return t
	}
	for _, t := range h.things {
		if t := when(t.text("datePublished")); !t.IsZero() {
			return t
		}
	}
	for _, n := range h.times {
		if t := when(attr(n, "datetime"), attr(n, "content"), clean(textOf(n))); !t.IsZero() {
			return t
		}
	}
	return time.Time{}
}

// modified returns when the story was last changed, zero if the page does not say.
func (h *head) modified() time.Time {
	return when(h.article().text("dateModified"), h.metas["article:modified_time"], h.metas["datemodified"], h.metas["og:updated_time"])
}
