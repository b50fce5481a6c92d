# Which kinds Gatekeeper syncs: those that a SyncSet names. SyncSets must be synced, too, to be seen here.
package lib.seawall.synced

all_of(kinds) if {
	every kind in kinds {
		kind in _kinds
	}
	_is_synced(object.get(input.review, ["object", "metadata", "namespace"], ""))
}

_kinds := {concat("/", [group_version, entry.kind]) |
	some sync_set in data.inventory.cluster["syncset.gatekeeper.sh/v1alpha1"].SyncSet
	some entry in sync_set.spec.gvks
	group_version := concat("/", [object.get(entry, "group", ""), entry.version])
}

# Of a namespace that Gatekeeper's Config excludes nothing is synced, itself included.
_is_synced(namespace) if namespace == ""

_is_synced(namespace) if data.inventory.cluster.v1.Namespace[namespace]
