package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// parseFlags parses flags that stand anywhere among the other arguments, which it
// returns. "--" ends the flags.
func parseFlags(flags *flag.FlagSet, args []string) (rest []string, err error) {
	for len(args) > 0 {
		if err := flags.Parse(args); err != nil {
			return nil, err
		}
		after := flags.Args()
		if n := len(args) - len(after); n > 0 && args[n-1] == "--" {
			return append(rest, after...), nil
		}
		if len(after) == 0 {
			break
		}
		rest = append(rest, after[0])
		args = after[1:]
	}
	return rest, nil
}

// inputs returns the files to be read: those named, those of a list of names, and
// for a folder all *.txt below it. Without any it is standard input, "-".
func inputs(named []string, list string, stdin io.Reader) ([]string, error) {
	if list == "" && len(named) == 0 {
		return []string{"-"}, nil
	}
	names, err := readList(list, stdin)
	if err != nil {
		return nil, err
	}
	var files []string
	for _, name := range append(named, names...) {
		if name == "-" && list == "-" {
			return nil, errors.New("standard input is the list of files, and cannot be an article too")
		}
		files = append(files, below(name)...)
	}
	return files, nil
}

// readList returns the lines of a file that are not blank, nil for the name "".
func readList(name string, stdin io.Reader) ([]string, error) {
	switch name {
	case "":
		return nil, nil
	case "-":
	default:
		f, err := os.Open(name)
		if err != nil {
			return nil, fmt.Errorf("-files-from %s: %s", name, explain(err))
		}
		defer f.Close()
		stdin = f
	}
	var names []string
	lines := bufio.NewScanner(stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		if s := strings.TrimSuffix(lines.Text(), "\r"); strings.TrimSpace(s) != "" {
			names = append(names, s)
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("-files-from %s: %w", name, err)
	}
	return names, nil
}

// below returns all *.txt below a folder, sorted. What is no folder, or holds none,
// comes back as it is, for the parse to say what is wrong with it.
func below(name string) []string {
	if info, err := os.Stat(name); err != nil || !info.IsDir() {
		return []string{name}
	}
	var files []string
	filepath.WalkDir(name, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil: // a folder that may not be read, and nothing of what is in it
			files = append(files, path)
		case filepath.Ext(path) == ".txt" && !e.IsDir():
			files = append(files, path)
		}
		return nil
	})
	if files == nil {
		return []string{name}
	}
	return files
}
