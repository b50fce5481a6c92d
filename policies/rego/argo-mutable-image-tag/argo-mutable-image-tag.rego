# METADATA
# title: "An image has no fixed version"
# description: "Without a tag an image means :latest, and :latest is moved by every release. The kubelet pulls it anew for every pod, and the controller remembers the command of the image that it saw first."
# custom:
#   id: "argo-mutable-image-tag"
#   severity: "info"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_mutable_image_tag

import data.seawall.embedded
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.containers
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.container, ["image"])])
	finding := {"verdict": "fail", "severity": "info", "number": row.number, "pointer": pointer, "message": concat("", ["image ", lib.text([found_42 | found_42 := row.container.image]), " of container ", lib.text([found_43 | found_43 := row.name]), " has no fixed version"])}
}

findings contains finding if {
	some row in views.containers
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.container, ["image"])])
	finding := {"verdict": "unknown", "severity": "info", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.spec_patches
	some element_3 in lib.flatten([[container_4 | parsed_5 := embedded.from_yaml(row.patch); some container_4 in lib.items(parsed_5.containers)], [init_container_6 | parsed_7 := embedded.from_yaml(row.patch); some init_container_6 in lib.items(parsed_7.initContainers)]])
	item := element_3
	_fails_2(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "info", "number": row.number, "pointer": pointer, "message": concat("", ["image ", lib.text([found_8 | found_8 := item.image]), " in podSpecPatch has no fixed version"])}
}

findings contains finding if {
	some row in views.spec_patches
	some element_3 in lib.flatten([[container_4 | parsed_5 := embedded.from_yaml(row.patch); some container_4 in lib.items(parsed_5.containers)], [init_container_6 | parsed_7 := embedded.from_yaml(row.patch); some init_container_6 in lib.items(parsed_7.initContainers)]])
	item := element_3
	not _fails_2(item)
	not _passes_2(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "info", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.spec_patches
	_condition_12(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "info", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.template_patches
	some element_3 in lib.flatten([[container_4 | parsed_5 := embedded.from_yaml(row.patch); some container_4 in lib.items(parsed_5.containers)], [init_container_6 | parsed_7 := embedded.from_yaml(row.patch); some init_container_6 in lib.items(parsed_7.initContainers)]])
	item := element_3
	_fails_2(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "info", "number": row.number, "pointer": pointer, "message": concat("", ["image ", lib.text([found_8 | found_8 := item.image]), " in podSpecPatch has no fixed version"])}
}

findings contains finding if {
	some row in views.template_patches
	some element_3 in lib.flatten([[container_4 | parsed_5 := embedded.from_yaml(row.patch); some container_4 in lib.items(parsed_5.containers)], [init_container_6 | parsed_7 := embedded.from_yaml(row.patch); some init_container_6 in lib.items(parsed_7.initContainers)]])
	item := element_3
	not _fails_2(item)
	not _passes_2(item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "info", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.template_patches
	_condition_12(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "info", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

_patched_container(row) := [element_1 | some element_1 in lib.flatten([[container_1 | some element_2 in lib.flatten([[found_1 | found_1 := row.template.podSpecPatch], [found_2 | found_2 := row.spec.podSpecPatch]]); parsed_1 := embedded.from_yaml(element_2); some container_1 in lib.items(parsed_1.containers)], [init_container_1 | some element_3 in lib.flatten([[found_3 | found_3 := row.template.podSpecPatch], [found_4 | found_4 := row.spec.podSpecPatch]]); parsed_2 := embedded.from_yaml(element_3); some init_container_1 in lib.items(parsed_2.initContainers)]]); lib.same(element_1.name, row.name)]

_condition_1(row) if {
	some patched_container_1 in _patched_container(row)
	patched_container_1.image != null
}

_condition_2(element_1, row) if {
	lib.same(element_1.name, row.name)
}

_condition_3(element_1) if {
	lib.opaque(element_1.name)
}

_condition_4(row) if {
	lib.opaque(row.name)
}

_condition_5(element_1) if {
	element_1.name != null
}

_condition_6(row) if {
	row.name != null
}

_condition_7(element_1, row) if {
	not _condition_3(element_1)
	not _condition_4(row)
}

_condition_7(element_1, _) if {
	not _condition_5(element_1)
}

_condition_7(_, row) if {
	not _condition_6(row)
}

_condition_8(element_1, row) if {
	not _condition_2(element_1, row)
	_condition_7(element_1, row)
}

_unsure_patched_container(row) if {
	some element_1 in lib.flatten([[found_1 | found_1 := row.template.podSpecPatch], [found_2 | found_2 := row.spec.podSpecPatch]])
	embedded.unreadable_yaml(element_1)
}

_unsure_patched_container(row) if {
	some element_2 in lib.flatten([[found_3 | found_3 := row.template.podSpecPatch], [found_4 | found_4 := row.spec.podSpecPatch]])
	embedded.unreadable_yaml(element_2)
}

_unsure_patched_container(row) if {
	some element_3 in lib.flatten([[container_1 | some element_4 in lib.flatten([[found_5 | found_5 := row.template.podSpecPatch], [found_6 | found_6 := row.spec.podSpecPatch]]); parsed_1 := embedded.from_yaml(element_4); some container_1 in lib.items(parsed_1.containers)], [init_container_1 | some element_5 in lib.flatten([[found_7 | found_7 := row.template.podSpecPatch], [found_8 | found_8 := row.spec.podSpecPatch]]); parsed_2 := embedded.from_yaml(element_5); some init_container_1 in lib.items(parsed_2.initContainers)]])
	not _condition_2(element_3, row)
	not _condition_8(element_3, row)
}

_fails(row) if {
	lib.matches("^([^/@]+/)?[^:@]+(:latest)?$", row.container.image)
	not _condition_1(row)
	not _unsure_patched_container(row)
}

_condition_9(row) if {
	lib.matches("^([^/@]+/)?[^:@]+(:latest)?$", row.container.image)
}

_condition_10(row) if {
	lib.opaque(row.container.image)
}

_passes(row) if {
	not _condition_9(row)
	not _condition_10(row)
}

_passes(row) if {
	some patched_container_1 in _patched_container(row)
	patched_container_1.image != null
}

_fails_2(item) if {
	lib.matches("^([^/@]+/)?[^:@]+(:latest)?$", item.image)
}

_condition_11(item) if {
	lib.opaque(item.image)
}

_passes_2(item) if {
	not _fails_2(item)
	not _condition_11(item)
}

_condition_12(row) if {
	embedded.unreadable_yaml(row.patch)
}

_condition_12(row) if {
	embedded.unreadable_yaml(row.patch)
}
