# METADATA
# title: Looking up other objects
# description: The inventory is indexed as Gatekeeper indexes it; what it may lack is unknown.
package seawall.inventory

# In every namespace.
all(api_version, kind) := array.concat(
	[manifest | some manifest in data.inventory.cluster[api_version][kind]],
	[manifest |
		some namespace, _ in data.inventory.namespace
		some manifest in data.inventory.namespace[namespace][api_version][kind]
	],
)

within(api_version, kind, namespace) := [manifest |
	some manifest in data.inventory.namespace[namespace][api_version][kind]
]

named(api_version, kind, namespace, name) := data.inventory.namespace[namespace][api_version][kind][name]

cluster_named(api_version, kind, name) := data.inventory.cluster[api_version][kind][name]

complete if data.profile.complete == true

# Objects of the kind that are not found may exist, unless others of their kind are there.
lacks(_, _, _, "complete") if not complete

lacks(api_version, kind, namespace, "others") if {
	not complete
	count(within(api_version, kind, namespace)) == 0
}
