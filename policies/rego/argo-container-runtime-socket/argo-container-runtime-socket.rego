# METADATA
# title: "A volume exposes the node's container runtime"
# description: "Whoever can write to the runtime's socket can start a privileged container on the node, outside Kubernetes' control; a folder above the socket exposes it just as well."
# custom:
#   id: "argo-container-runtime-socket"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_container_runtime_socket

import data.seawall.embedded
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.spec_volumes
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.volume, ["hostPath", "path"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["volume ", lib.text([found_1 | found_1 := row.volume.name]), " mounts ", lib.text([found_2 | found_2 := row.volume.hostPath.path]), " of the node, and with it its container runtime"])}
}

findings contains finding if {
	some row in views.spec_volumes
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.volume, ["hostPath", "path"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.template_volumes
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.volume, ["hostPath", "path"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["volume ", lib.text([found_1 | found_1 := row.volume.name]), " mounts ", lib.text([found_2 | found_2 := row.volume.hostPath.path]), " of the node, and with it its container runtime"])}
}

findings contains finding if {
	some row in views.template_volumes
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.volume, ["hostPath", "path"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.spec_patches
	_fails_2(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch mounts the node's container runtime"])}
}

findings contains finding if {
	some row in views.spec_patches
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.template_patches
	_fails_2(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch mounts the node's container runtime"])}
}

findings contains finding if {
	some row in views.template_patches
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

_fails(row) if {
	lib.matches("^/+((var/+)?run(/+(containerd|crio))?/*|var/*|.*/(docker|containerd|crio)\\.sock/*)?$", row.volume.hostPath.path)
}

_condition_1(row) if {
	lib.opaque(row.volume.hostPath.path)
}

_passes(row) if {
	not _fails(row)
	not _condition_1(row)
}

_fails_2(row) if {
	parsed_1 := embedded.from_yaml(row.patch)
	some volume_1 in lib.items(parsed_1.volumes)
	lib.matches("^/+((var/+)?run(/+(containerd|crio))?/*|var/*|.*/(docker|containerd|crio)\\.sock/*)?$", volume_1.hostPath.path)
}

_condition_2(volume_1) if {
	lib.matches("^/+((var/+)?run(/+(containerd|crio))?/*|var/*|.*/(docker|containerd|crio)\\.sock/*)?$", volume_1.hostPath.path)
}

_condition_3(volume_1) if {
	lib.opaque(volume_1.hostPath.path)
}

_condition_4(volume_1) if {
	not _condition_2(volume_1)
	not _condition_3(volume_1)
}

_condition_5(row) if {
	parsed_1 := embedded.from_yaml(row.patch)
	some volume_1 in lib.items(parsed_1.volumes)
	not _condition_4(volume_1)
}

_condition_6(row) if {
	embedded.unreadable_yaml(row.patch)
}

_passes_2(row) if {
	not _condition_5(row)
	not _condition_6(row)
}
