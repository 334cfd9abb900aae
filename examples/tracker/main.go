// Tracker keeps in a database who said what in which article, and tells what somebody
// said.
//
//	tracker quotes.db add FILE…
//	tracker quotes.db who NAME
package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"

	"github.com/lede-go/lede"
	_ "modernc.org/sqlite"
)

const schema = `
CREATE TABLE IF NOT EXISTS article (
	file     TEXT PRIMARY KEY,
	headline TEXT NOT NULL,
	body     TEXT NOT NULL -- what start and end count in
);
CREATE TABLE IF NOT EXISTS quote (
	file       TEXT NOT NULL REFERENCES article,
	speaker    TEXT NOT NULL,
	act        TEXT NOT NULL,
	text       TEXT NOT NULL,
	confidence REAL NOT NULL,
	start      INTEGER NOT NULL, -- bytes
	end        INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS by_speaker ON quote (speaker);`

// sure is how likely a quote must be right to be kept.
const sure = .5

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, os.Args[1:], os.Stdout)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "tracker:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, out io.Writer) error {
	if len(args) < 3 {
		return errors.New("usage: tracker DATABASE add FILE… | tracker DATABASE who NAME")
	}
	db, err := sql.Open("sqlite", args[0])
	if err != nil {
		return err
	}
	defer db.Close()
	if _, err := db.ExecContext(ctx, schema); err != nil {
		return err
	}
	switch args[1] {
	case "add":
		for _, file := range args[2:] {
			if err := add(ctx, db, file); err != nil {
				return fmt.Errorf("%s: %w", file, err)
			}
		}
		return nil
	case "who":
		return who(ctx, db, args[2], out)
	}
	return fmt.Errorf("there is no %q", args[1])
}

// add parses a file and keeps its statements. What was kept of it before goes.
func add(ctx context.Context, db *sql.DB, file string) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	a, err := lede.Parse(f)
	if err != nil {
		return err
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // does nothing after a commit
	if _, err := tx.ExecContext(ctx, "DELETE FROM quote WHERE file = ?", file); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "INSERT OR REPLACE INTO article VALUES (?, ?, ?)", file, a.Headline.Text, a.Text); err != nil {
		return err
	}
	for q := range a.Statements() {
		if q.Confidence < sure || q.SpeakerName == "" {
			continue
		}
		first, last := q.Content[0], q.Content[len(q.Content)-1]
		if _, err := tx.ExecContext(ctx, "INSERT INTO quote VALUES (?, ?, ?, ?, ?, ?, ?)",
			file, q.SpeakerName, q.Act, q.Text(), q.Confidence, first.Start, last.End); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// who prints what was said by those whose names hold a name.
func who(ctx context.Context, db *sql.DB, name string, out io.Writer) error {
	rows, err := db.QueryContext(ctx, `SELECT speaker, text, headline FROM quote JOIN article USING (file)
		WHERE instr(lower(speaker), lower(?)) > 0 ORDER BY file, start`, name)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var speaker, text, headline string
		if err := rows.Scan(&speaker, &text, &headline); err != nil {
			return err
		}
		fmt.Fprintf(out, "%s: %s (%s)\n", speaker, text, headline)
	}
	return rows.Err()
}
