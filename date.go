package lede

// findDates returns the calendar expressions of the body.
func findDates(d *document) []Date {
	if date := d.layout.dateline.Date; date.End > 0 {
		return []Date{date}
	}
	return nil
}
