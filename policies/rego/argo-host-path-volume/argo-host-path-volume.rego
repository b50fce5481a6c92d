# METADATA
# title: "A volume mounts a path of the node"
# description: "A hostPath volume ties a step to the files of whichever node it lands on, and lets it read or change what belongs to the node. Pod Security admission refuses it from the level baseline on."
# custom:
#   id: "argo-host-path-volume"
#   severity: "warning"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_host_path_volume

import data.seawall.embedded
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.spec_volumes
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.volume, ["hostPath", "path"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["volume ", lib.text([found_3 | found_3 := row.volume.name]), " mounts ", lib.text([found_4 | found_4 := row.volume.hostPath.path]), " of the node"])}
}

findings contains finding if {
	some row in views.spec_volumes
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.volume, ["hostPath", "path"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.template_volumes
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.volume, ["hostPath", "path"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["volume ", lib.text([found_3 | found_3 := row.volume.name]), " mounts ", lib.text([found_4 | found_4 := row.volume.hostPath.path]), " of the node"])}
}

findings contains finding if {
	some row in views.template_volumes
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.volume, ["hostPath", "path"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.spec_patches
	parsed_2 := embedded.from_yaml(row.patch)
	some volume_1 in lib.items(parsed_2.volumes)
	item := volume_1
	_fails_2(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["volume ", lib.text([found_5 | found_5 := item.name]), " in podSpecPatch mounts ", lib.text([found_6 | found_6 := item.hostPath.path]), " of the node"])}
}

findings contains finding if {
	some row in views.spec_patches
	parsed_2 := embedded.from_yaml(row.patch)
	some volume_1 in lib.items(parsed_2.volumes)
	item := volume_1
	not _fails_2(item)
	not _passes_2(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.spec_patches
	embedded.unreadable_yaml(row.patch)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.template_patches
	parsed_2 := embedded.from_yaml(row.patch)
	some volume_1 in lib.items(parsed_2.volumes)
	item := volume_1
	_fails_2(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["volume ", lib.text([found_5 | found_5 := item.name]), " in podSpecPatch mounts ", lib.text([found_6 | found_6 := item.hostPath.path]), " of the node"])}
}

findings contains finding if {
	some row in views.template_patches
	parsed_2 := embedded.from_yaml(row.patch)
	some volume_1 in lib.items(parsed_2.volumes)
	item := volume_1
	not _fails_2(item)
	not _passes_2(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.template_patches
	embedded.unreadable_yaml(row.patch)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

_condition_1(row) if {
	lib.matches("^/+((var/+)?run(/+(containerd|crio))?/*|var/*|.*/(docker|containerd|crio)\\.sock/*)?$", row.volume.hostPath.path)
}

_condition_2(row) if {
	lib.opaque(row.volume.hostPath.path)
}

_condition_3(row) if {
	some element_1 in lib.items(data.parameters["argo-host-path-volume"].allowedHostPaths)
	lib.matches(element_1, row.volume.hostPath.path)
}

_fails(row) if {
	row.volume.hostPath.path != null
	not _condition_1(row)
	not _condition_2(row)
	not _condition_3(row)
	not _condition_2(row)
}

_condition_4(row) if {
	row.volume.hostPath.path != null
}

_passes(row) if {
	not _condition_4(row)
}

_passes(row) if {
	lib.matches("^/+((var/+)?run(/+(containerd|crio))?/*|var/*|.*/(docker|containerd|crio)\\.sock/*)?$", row.volume.hostPath.path)
}

_passes(row) if {
	some element_1 in lib.items(data.parameters["argo-host-path-volume"].allowedHostPaths)
	lib.matches(element_1, row.volume.hostPath.path)
}

_condition_5(item) if {
	lib.matches("^/+((var/+)?run(/+(containerd|crio))?/*|var/*|.*/(docker|containerd|crio)\\.sock/*)?$", item.hostPath.path)
}

_condition_6(item) if {
	lib.opaque(item.hostPath.path)
}

_condition_7(item) if {
	some element_1 in lib.items(data.parameters["argo-host-path-volume"].allowedHostPaths)
	lib.matches(element_1, item.hostPath.path)
}

_fails_2(item) if {
	item.hostPath.path != null
	not _condition_5(item)
	not _condition_6(item)
	not _condition_7(item)
	not _condition_6(item)
}

_condition_8(item) if {
	item.hostPath.path != null
}

_passes_2(item) if {
	not _condition_8(item)
}

_passes_2(item) if {
	lib.matches("^/+((var/+)?run(/+(containerd|crio))?/*|var/*|.*/(docker|containerd|crio)\\.sock/*)?$", item.hostPath.path)
}

_passes_2(item) if {
	some element_1 in lib.items(data.parameters["argo-host-path-volume"].allowedHostPaths)
	lib.matches(element_1, item.hostPath.path)
}
