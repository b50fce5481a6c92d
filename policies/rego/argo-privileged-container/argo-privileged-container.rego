# METADATA
# title: "A container runs privileged"
# description: "A privileged container has every capability and all devices of its node: whoever controls the workflow controls the node."
# custom:
#   id: "argo-privileged-container"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_privileged_container

import data.seawall.embedded
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.containers
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.container, ["securityContext", "privileged"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["container ", lib.text([found_17 | found_17 := row.name]), " of template ", lib.text([found_18 | found_18 := row.template.name]), " runs privileged"])}
}

findings contains finding if {
	some row in views.containers
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.container, ["securityContext", "privileged"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.spec_patches
	_fails_2(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch makes a container privileged"])}
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
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch makes a container privileged"])}
}

findings contains finding if {
	some row in views.template_patches
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

_condition_1(container_1, row) if {
	lib.same(container_1.name, row.name)
}

_condition_2(container_1) if {
	lib.opaque(container_1.name)
}

_condition_3(row) if {
	lib.opaque(row.name)
}

_condition_4(container_1) if {
	container_1.name != null
}

_condition_5(row) if {
	row.name != null
}

_condition_6(container_1, row) if {
	not _condition_2(container_1)
	not _condition_3(row)
}

_condition_6(container_1, _) if {
	not _condition_4(container_1)
}

_condition_6(_, row) if {
	not _condition_5(row)
}

_condition_7(container_1) if {
	container_1.securityContext.privileged != null
}

_condition_8(container_1, row) if {
	not _condition_1(container_1, row)
	_condition_6(container_1, row)
}

_condition_8(container_1, _) if {
	not _condition_7(container_1)
}

_condition_8(container_1, _) if {
	container_1.securityContext.privileged == true
}

_condition_9(row) if {
	parsed_1 := embedded.from_yaml(row.spec.podSpecPatch)
	some container_1 in lib.items(parsed_1.containers)
	not _condition_8(container_1, row)
}

_condition_10(row) if {
	embedded.unreadable_yaml(row.spec.podSpecPatch)
}

_condition_11(init_container_1, row) if {
	lib.same(init_container_1.name, row.name)
}

_condition_12(init_container_1) if {
	lib.opaque(init_container_1.name)
}

_condition_13(init_container_1) if {
	init_container_1.name != null
}

_condition_14(init_container_1, row) if {
	not _condition_12(init_container_1)
	not _condition_3(row)
}

_condition_14(init_container_1, _) if {
	not _condition_13(init_container_1)
}

_condition_14(_, row) if {
	not _condition_5(row)
}

_condition_15(init_container_1) if {
	init_container_1.securityContext.privileged != null
}

_condition_16(init_container_1, row) if {
	not _condition_11(init_container_1, row)
	_condition_14(init_container_1, row)
}

_condition_16(init_container_1, _) if {
	not _condition_15(init_container_1)
}

_condition_16(init_container_1, _) if {
	init_container_1.securityContext.privileged == true
}

_condition_17(row) if {
	parsed_1 := embedded.from_yaml(row.spec.podSpecPatch)
	some init_container_1 in lib.items(parsed_1.initContainers)
	not _condition_16(init_container_1, row)
}

_condition_18(row) if {
	parsed_1 := embedded.from_yaml(row.template.podSpecPatch)
	some container_1 in lib.items(parsed_1.containers)
	not _condition_8(container_1, row)
}

_condition_19(row) if {
	embedded.unreadable_yaml(row.template.podSpecPatch)
}

_condition_20(row) if {
	parsed_1 := embedded.from_yaml(row.template.podSpecPatch)
	some init_container_1 in lib.items(parsed_1.initContainers)
	not _condition_16(init_container_1, row)
}

_fails(row) if {
	row.container.securityContext.privileged == true
	not _condition_9(row)
	not _condition_10(row)
	not _condition_17(row)
	not _condition_10(row)
	not _condition_18(row)
	not _condition_19(row)
	not _condition_20(row)
	not _condition_19(row)
}

_condition_21(row) if {
	lib.opaque(row.container.securityContext.privileged)
}

_condition_22(row) if {
	row.container.securityContext.privileged != null
}

_condition_23(row) if {
	not _condition_21(row)
}

_condition_23(row) if {
	not _condition_22(row)
}

_condition_24(container_1) if {
	lib.opaque(container_1.securityContext.privileged)
}

_condition_25(container_1) if {
	not _condition_24(container_1)
}

_condition_25(container_1) if {
	not _condition_7(container_1)
}

_condition_26(init_container_1) if {
	lib.opaque(init_container_1.securityContext.privileged)
}

_condition_27(init_container_1) if {
	not _condition_26(init_container_1)
}

_condition_27(init_container_1) if {
	not _condition_15(init_container_1)
}

_passes(row) if {
	not row.container.securityContext.privileged == true
	_condition_23(row)
}

_passes(row) if {
	parsed_1 := embedded.from_yaml(row.spec.podSpecPatch)
	some container_1 in lib.items(parsed_1.containers)
	lib.same(container_1.name, row.name)
	container_1.securityContext.privileged != null
	not container_1.securityContext.privileged == true
	_condition_25(container_1)
}

_passes(row) if {
	parsed_2 := embedded.from_yaml(row.spec.podSpecPatch)
	some init_container_1 in lib.items(parsed_2.initContainers)
	lib.same(init_container_1.name, row.name)
	init_container_1.securityContext.privileged != null
	not init_container_1.securityContext.privileged == true
	_condition_27(init_container_1)
}

_passes(row) if {
	parsed_3 := embedded.from_yaml(row.template.podSpecPatch)
	some container_2 in lib.items(parsed_3.containers)
	lib.same(container_2.name, row.name)
	container_2.securityContext.privileged != null
	not container_2.securityContext.privileged == true
	_condition_25(container_2)
}

_passes(row) if {
	parsed_4 := embedded.from_yaml(row.template.podSpecPatch)
	some init_container_2 in lib.items(parsed_4.initContainers)
	lib.same(init_container_2.name, row.name)
	init_container_2.securityContext.privileged != null
	not init_container_2.securityContext.privileged == true
	_condition_27(init_container_2)
}

_fails_2(row) if {
	parsed_1 := embedded.from_yaml(row.patch)
	some container_1 in lib.items(parsed_1.containers)
	container_1.securityContext.privileged == true
}

_fails_2(row) if {
	parsed_2 := embedded.from_yaml(row.patch)
	some init_container_1 in lib.items(parsed_2.initContainers)
	init_container_1.securityContext.privileged == true
}

_condition_28(container_1) if {
	not container_1.securityContext.privileged == true
	_condition_25(container_1)
}

_condition_29(row) if {
	parsed_1 := embedded.from_yaml(row.patch)
	some container_1 in lib.items(parsed_1.containers)
	not _condition_28(container_1)
}

_condition_30(row) if {
	embedded.unreadable_yaml(row.patch)
}

_condition_31(init_container_1) if {
	not init_container_1.securityContext.privileged == true
	_condition_27(init_container_1)
}

_condition_32(row) if {
	parsed_1 := embedded.from_yaml(row.patch)
	some init_container_1 in lib.items(parsed_1.initContainers)
	not _condition_31(init_container_1)
}

_passes_2(row) if {
	not _condition_29(row)
	not _condition_30(row)
	not _condition_32(row)
	not _condition_30(row)
}
