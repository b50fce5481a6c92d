// Whose CustomResourceDefinitions the engine tests install; nothing of them is built.
module seawall.dev/tools/upstream

go 1.25

require (
	github.com/akuity/kargo v1.11.2
	// The newest release that can be had as a Go module: 4.x cannot.
	github.com/argoproj/argo-workflows/v3 v3.7.14
)
