package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/lede-go/lede"
)

// notAct stands before the act of what is denied.
const notAct = "not-"

// actOf says what the source of a quote does, as the flag -acts and the summary have
// it: "belief", "not-statement".
func actOf(q lede.Quote) string {
	if q.Negated {
		return notAct + string(q.Act)
	}
	return string(q.Act)
}

// readActs reads the value of the flag -acts.
func readActs(list string) ([]string, error) {
	acts := strings.Split(list, ",")
	for _, act := range acts {
		switch lede.QuoteAct(strings.TrimPrefix(act, notAct)) {
		case lede.ActStatement, lede.ActQuestion, lede.ActBelief, lede.ActKnowledge, lede.ActIntention, lede.ActAttitude:
		default:
			return nil, fmt.Errorf("%q is no act", act)
		}
	}
	return acts, nil
}

// wants reports whether a quote is to be printed as far as its act goes.
func (o *options) wants(q lede.Quote) bool {
	return len(o.acts) == 0 || slices.Contains(o.acts, actOf(q))
}
