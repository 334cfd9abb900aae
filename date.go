package lede

// findDates returns the calendar expressions of the body.
func findDates(d *document) []Date {
	return nil
}
