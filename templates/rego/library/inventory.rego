# METADATA
# title: Looking up other objects
# description: The inventory is indexed as Gatekeeper indexes it; what it may lack is unknown.
package seawall.inventory

# In every namespace.
all(api_version, kind) := found if found := data.inventory.prepared.everywhere[api_version][kind]

else := found if {
	not data.inventory.prepared
	found := everywhere[api_version][kind]
}

else := []

# Computed once, however many rows ask for it.
everywhere[api_version][kind] := array.concat(
	_of_cluster(api_version, kind),
	[manifest |
		some namespace in _namespaces
		some manifest in within(api_version, kind, namespace)
	],
) if {
	some [api_version, kind] in _kinds
}

_kinds contains [api_version, kind] if {
	some api_version, kinds in data.inventory.cluster
	some kind, _ in kinds
}

_kinds contains [api_version, kind] if {
	some _, scope in data.inventory.namespace
	some api_version, kinds in scope
	some kind, _ in kinds
}

_namespaces := sort([name | some name, _ in data.inventory.namespace])

_of_cluster(api_version, kind) := _in_order(manifests) if {
	manifests := data.inventory.cluster[api_version][kind]
}

else := []

within(api_version, kind, namespace) := _in_order(manifests) if {
	manifests := data.inventory.namespace[namespace][api_version][kind]
}

else := []

# In WASM objects are not sorted by their keys.
_in_order(manifests) := [manifests[name] | some name in sort(object.keys(manifests))]

named(api_version, kind, namespace, name) := data.inventory.namespace[namespace][api_version][kind][name]

cluster_named(api_version, kind, name) := data.inventory.cluster[api_version][kind][name]

complete if data.profile.complete == true

# Objects of the kind that are not found may exist, unless others of their kind are there.
lacks(_, _, _, "complete") if not complete

lacks(api_version, kind, namespace, "others") if {
	not complete
	count(within(api_version, kind, namespace)) == 0
}

# The same for kinds without a namespace.
cluster_lacks(_, _, "complete") if not complete

cluster_lacks(api_version, kind, "others") if {
	not complete
	count(_of_cluster(api_version, kind)) == 0
}
