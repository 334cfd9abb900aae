package lang

import "sync"

// Models are decoded files of weights with one name. Each is decoded on first use, once for
// all languages that share it.
type Models[M any] struct {
	Name   string // of the files, without ".weights"
	Decode func(file string) (*M, error)

	of sync.Map // by language and by folder: functions that return a *M
}

// Of returns the model of a language, nil if it has none.
func (c *Models[M]) Of(l *Language) *M { return c.get(l)() }

// Start begins to decode the model of a language that nobody has asked for yet, while
// other work goes on.
func (c *Models[M]) Start(l *Language) {
	if _, known := c.of.Load(l); !known {
		go c.Of(l)
	}
}

func (c *Models[M]) get(l *Language) func() *M {
	once, known := c.of.Load(l)
	if !known {
		folder := l.weightsIn(c.Name)
		once, _ = c.of.LoadOrStore(folder, sync.OnceValue(func() *M {
			if folder == "" {
				return nil
			}
			m, err := c.Decode(l.Weights(c.Name))
			if err != nil {
				panic(err) // the file is part of the program
			}
			return m
		}))
		c.of.Store(l, once)
	}
	return once.(func() *M)
}

// Weights returns the file of weights with a name that the language has, or that it
// shares with others, "" if there is none.
func (l *Language) Weights(name string) string {
	if folder := l.weightsIn(name); folder != "" {
		return read(folder, name+".weights")
	}
	return ""
}

// weightsIn returns the folder that a file of weights of the language is in, "" if there
// is none.
func (l *Language) weightsIn(name string) string {
	file := name + ".weights"
	if has(l.Tag, file) {
		return l.Tag
	}
	for _, folder := range l.shared {
		if has(folder, file) {
			return folder
		}
	}
	return ""
}
