package lang

// With what English names the reports that a story takes up.
const (
	enLabelAdverb = `
before
earlier
previously
`
	enLabelCiting = `
as quoted by
as reported by
cited by
citing
in a comment to
in a commentary for
in a statement to
in an article for
in an email to
in an interview for
in an interview to
in an interview with
in an op-ed for
in comments to
in interview with
in reference to
in remarks to
obtained by
published by
quoted by
quoting
reported by
speaking to
tells
told
with a reference to
with reference to
with the reference to
`
	enLabelEarlier = `
as a reminder
as already reported
as earlier reported
as it was previously reported
as it was reported
as it was reported earlier
as previously reported
as reported
as reported earlier
as reported previously
as was previously reported
as was reported
as was reported earlier
as we previously reported
as we reported
as we reported earlier
earlier it was reported
it was earlier reported
it was previously reported
it was reported earlier
previously it was reported
to recall
`
	enLabelEarlierSaid = `
earlier
previously
`
	enLabelReference = `
with a link to
with a reference to
with reference to
with the reference to
`
	enLabelReports = `
first reported
has learned
has learnt
informed
informs
is reporting
reported
reports
was reporting
writes
wrote
`
	enOutletHeads = `
agency al-jazeera beacon broadcaster broadcasting bulletin chronicle courier daily dispatch enquirer examiner
france-presse gazette globe guardian herald independent inquirer insider jazeera journal ledger magazine mail media
mirror monitor network news newspaper newspapers observer online post press presse presse-agentur radio record
register review sentinel standard star sun telegraph television times today tribune tv weekly welle wire
`
)
