// Command yaml-reader reads documents as Kubernetes does, so that our loader can be compared with it. Each line of
// standard input is one text, in Base64; each line of standard output is what became of it, as JSON.
package main

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"slices"
	"strconv"

	goyaml "go.yaml.in/yaml/v2"
	kubernetesyaml "k8s.io/apimachinery/pkg/util/yaml"
	kubernetesjson "sigs.k8s.io/json"
	"sigs.k8s.io/yaml"
)

// answer holds the text read as one document, as kubectl reads a file of several, and the pieces into which kubectl
// divides a file that is not JSON, each read as one document.
type answer struct {
	Document  outcome   `json:"document"`
	File      []outcome `json:"file"`
	Pieces    []piece   `json:"pieces"`
	Ambiguous bool      `json:"ambiguous"`
}

type piece struct {
	Text     []byte  `json:"text"` // encoding/json writes it as Base64
	Document outcome `json:"document"`
}

type outcome struct {
	Value json.RawMessage `json:"value,omitempty"`
	Error string          `json:"error,omitempty"`
}

func main() {
	log.SetFlags(0)
	output := bufio.NewWriter(os.Stdout)
	encoder := json.NewEncoder(output)
	input := bufio.NewScanner(os.Stdin)
	input.Buffer(nil, 1<<30)
	for input.Scan() {
		text, err := base64.StdEncoding.DecodeString(input.Text())
		if err != nil {
			log.Fatal(err)
		}
		pieces := readPieces(text)
		ambiguous := isAmbiguous(text) || slices.ContainsFunc(pieces, func(part piece) bool { return isAmbiguous(part.Text) })
		if err := encoder.Encode(answer{readDocument(text), readFile(text), pieces, ambiguous}); err != nil {
			log.Fatal(err)
		}
	}
	if err := errors.Join(input.Err(), output.Flush()); err != nil {
		log.Fatal(err)
	}
}

func readDocument(text []byte) outcome {
	value, err := yaml.YAMLToJSON(text)
	return toOutcome(value, err)
}

// readFile does what k8s.io/cli-runtime does with a file, up to the first document that cannot be read.
func readFile(text []byte) []outcome {
	outcomes := []outcome{}
	decoder := kubernetesyaml.NewYAMLOrJSONDecoder(bytes.NewReader(text), 4096)
	for {
		var raw json.RawMessage
		err := decoder.Decode(&raw)
		if errors.Is(err, io.EOF) {
			return outcomes
		}
		var value any
		if trimmed := bytes.TrimSpace(raw); err == nil && len(trimmed) > 0 {
			err = kubernetesjson.UnmarshalCaseSensitivePreserveInts(trimmed, &value)
		}
		written, failure := json.Marshal(value)
		outcomes = append(outcomes, toOutcome(written, errors.Join(err, failure)))
		if err != nil {
			return outcomes
		}
	}
}

// readPieces divides a text as readFile does; text behind a separator ends it.
func readPieces(text []byte) []piece {
	pieces := []piece{}
	reader := kubernetesyaml.NewYAMLReader(bufio.NewReader(bytes.NewReader(text)))
	for {
		part, err := reader.Read()
		if err != nil {
			return pieces
		}
		pieces = append(pieces, piece{part, readDocument(part)})
	}
}

// isAmbiguous says whether two keys of one mapping, such as 1 and "1", are the same in JSON. Which of them wins is
// another matter each time.
func isAmbiguous(text []byte) bool {
	var value any
	return goyaml.Unmarshal(text, &value) == nil && hasTwins(value)
}

func hasTwins(value any) bool {
	switch value := value.(type) {
	case []any:
		return slices.ContainsFunc(value, hasTwins)
	case map[any]any:
		names := map[string]bool{}
		for key, child := range value {
			name := fmt.Sprint(key)
			if float, ok := key.(float64); ok {
				name = strconv.FormatFloat(float, 'g', -1, 32)
			}
			if names[name] || hasTwins(child) {
				return true
			}
			names[name] = true
		}
	}
	return false
}

func toOutcome(value []byte, err error) outcome {
	if err != nil {
		return outcome{Error: err.Error()}
	}
	return outcome{Value: value}
}
