// Command opa-compiler turns Rego modules into one WASM policy. Built for wasip1, it runs inside Node, so that
// compiling rules needs neither Go nor OPA. It reads one request from standard input and writes one answer to
// standard output; only a malformed request or a broken standard stream ends with an exit code other than 0.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log"
	"maps"
	"os"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/compile"
)

type request struct {
	Modules      map[string]string `json:"modules"`
	Entrypoints  []string          `json:"entrypoints"`
	Capabilities *allowed          `json:"capabilities"`
}

// allowed names what modules may use; the declarations come from this OPA, so that no signature is kept twice.
type allowed struct {
	Builtins       []string `json:"builtins"`
	Features       []string `json:"features"`
	FutureKeywords []string `json:"futureKeywords"`
}

type answer struct {
	Wasm   []byte    `json:"wasm,omitempty"` // encoding/json writes it as base64
	Errors []problem `json:"errors,omitempty"`
}

type problem struct {
	File    string `json:"file"`
	Row     int    `json:"row"`
	Col     int    `json:"col"`
	Message string `json:"message"`
}

func main() {
	log.SetFlags(0)
	input, err := io.ReadAll(os.Stdin)
	if err != nil {
		log.Fatal(err)
	}
	var asked request
	if err := json.Unmarshal(input, &asked); err != nil {
		log.Fatal(err)
	}
	wasm, failure := build(asked)
	if err := json.NewEncoder(os.Stdout).Encode(answer{Wasm: wasm, Errors: problems(failure)}); err != nil {
		log.Fatal(err)
	}
}

// build does what `opa build --target wasm` does, so that both write the same bytes.
func build(asked request) ([]byte, error) {
	capabilities := restrict(ast.CapabilitiesForThisVersion(), asked.Capabilities)
	modules, err := parse(asked.Modules, capabilities)
	if err != nil {
		return nil, err
	}
	source := &bundle.Bundle{Modules: modules, Data: map[string]any{}}
	source.SetRegoVersion(ast.RegoV1)
	source.Manifest.Init()
	compiler := compile.New().
		WithCapabilities(capabilities).
		WithRegoVersion(ast.RegoV1).
		WithTarget(compile.TargetWasm).
		WithEntrypoints(asked.Entrypoints...).
		WithRegoAnnotationEntrypoints(true).
		WithBundle(source)
	if err := compiler.Build(context.Background()); err != nil {
		return nil, err
	}
	return compiler.Bundle().WasmModules[0].Raw, nil
}

func restrict(all *ast.Capabilities, only *allowed) *ast.Capabilities {
	if only == nil {
		return all
	}
	all.Builtins = slices.DeleteFunc(all.Builtins, func(builtin *ast.Builtin) bool {
		return !slices.Contains(only.Builtins, builtin.Name)
	})
	all.Features = slices.DeleteFunc(all.Features, func(name string) bool {
		return !slices.Contains(only.Features, name)
	})
	all.FutureKeywords = slices.DeleteFunc(all.FutureKeywords, func(name string) bool {
		return !slices.Contains(only.FutureKeywords, name)
	})
	return all
}

// parse reads all modules, in path order, and reports the errors of all of them.
func parse(texts map[string]string, capabilities *ast.Capabilities) ([]bundle.ModuleFile, error) {
	options := ast.ParserOptions{RegoVersion: ast.RegoV1, ProcessAnnotation: true, Capabilities: capabilities}
	var modules []bundle.ModuleFile
	var failed []error
	for _, path := range slices.Sorted(maps.Keys(texts)) {
		parsed, err := ast.ParseModuleWithOpts(path, texts[path], options)
		failed = append(failed, err)
		modules = append(modules, bundle.ModuleFile{URL: path, Path: path, Parsed: parsed, Raw: []byte(texts[path])})
	}
	return modules, errors.Join(failed...)
}

// problems flattens joined and listed errors; only OPA's own ones know a place.
func problems(err error) []problem {
	var listed ast.Errors
	var one *ast.Error
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		var all []problem
		for _, part := range joined.Unwrap() {
			all = append(all, problems(part)...)
		}
		return all
	}
	switch {
	case err == nil:
		return nil
	case errors.As(err, &listed):
		var all []problem
		for _, part := range listed {
			all = append(all, problems(part)...)
		}
		return all
	case errors.As(err, &one) && one.Location != nil:
		return []problem{{one.Location.File, one.Location.Row, one.Location.Col, one.Code + ": " + one.Message}}
	}
	return []problem{{Message: err.Error()}}
}
