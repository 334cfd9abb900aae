// Service parses articles over HTTP.
//
//	service -addr localhost:8080
//	curl --data-binary @article.txt 'localhost:8080/parse?lang=en&unit=utf16'
//
// POST /parse takes the text of an article and answers with its JSON. The language and
// what offsets count can be given. What is no article is answered with a 4xx status.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"net/http"
	"os/signal"
	"runtime"
	"syscall"
	"time"

	"github.com/lede-go/lede"
)

func main() {
	addr := flag.String("addr", "localhost:8080", "where to listen")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	s := &http.Server{
		Addr:              *addr,
		Handler:           handler(runtime.GOMAXPROCS(0)),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       30 * time.Second, // a slow sender keeps no worker: the body is read before
		WriteTimeout:      time.Minute,
		IdleTimeout:       2 * time.Minute,
	}
	context.AfterFunc(ctx, func() { // answers under way may end
		last, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		s.Shutdown(last)
	})
	log.Print("listening on ", *addr)
	if err := s.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		log.Fatal(err)
	}
}

// handler parses no more articles at once than there are workers.
func handler(workers int) http.Handler {
	busy := make(chan struct{}, workers)
	mux := http.NewServeMux()
	mux.HandleFunc("POST /parse", func(w http.ResponseWriter, r *http.Request) {
		p := lede.Parser{Language: r.URL.Query().Get("lang")}
		unit := lede.Unit(r.URL.Query().Get("unit"))
		switch unit {
		case "", lede.UnitByte, lede.UnitRune, lede.UnitUTF16:
		default:
			http.Error(w, fmt.Sprintf("there is no unit %q", unit), http.StatusBadRequest)
			return
		}
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, lede.DefaultMaxBytes))
		if err != nil {
			http.Error(w, err.Error(), status(err))
			return
		}
		select {
		case busy <- struct{}{}:
			defer func() { <-busy }()
		case <-r.Context().Done():
			return // nobody waits any more
		}
		a, err := p.Parse(bytes.NewReader(body))
		if err != nil {
			http.Error(w, err.Error(), status(err))
			return
		}
		if unit != "" && unit != lede.UnitByte {
			a = a.In(unit)
		}
		w.Header().Set("Content-Type", "application/json")
		if err := json.NewEncoder(w).Encode(a); err != nil {
			log.Print(err) // the client is gone
		}
	})
	return mux
}

// status returns how an error of the parse is answered.
func status(err error) int {
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large), errors.Is(err, lede.ErrTooLarge):
		return http.StatusRequestEntityTooLarge
	case errors.Is(err, lede.ErrEmpty), errors.Is(err, lede.ErrNotText):
		return http.StatusUnprocessableEntity
	}
	return http.StatusBadRequest // an unknown language, or a body that broke off
}
