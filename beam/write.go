package beam

import (
	"bufio"
	"context"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func init() {
	register.DoFn3x1[context.Context, int, func(*string) bool, error](&writeFn{})
	register.Iter1[string]()
}

// Write writes lines, strings, to one file, in any order, below a header if that is not
// empty. Where there are no lines, no file is written.
func Write(s beam.Scope, file, header string, lines beam.PCollection) {
	s = s.Scope("lede.Write")
	beam.ParDo0(s, &writeFn{file, header}, beam.GroupByKey(s, beam.AddFixedKey(s, lines)))
}

type writeFn struct{ File, Header string }

func (fn *writeFn) ProcessElement(ctx context.Context, _ int, lines func(*string) bool) error {
	fs, err := filesystem.New(ctx, fn.File)
	if err != nil {
		return err
	}
	defer fs.Close()
	f, err := fs.OpenWrite(ctx, fn.File)
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(f, 1<<20)
	if fn.Header != "" {
		w.WriteString(fn.Header + "\n")
	}
	for line := ""; lines(&line); {
		w.WriteString(line + "\n")
	}
	if err := w.Flush(); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
