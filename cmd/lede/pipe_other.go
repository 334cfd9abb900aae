//go:build plan9 || js || wasip1

package main

func ignoreBrokenPipe() {}

func isBrokenPipe(error) bool { return false }
