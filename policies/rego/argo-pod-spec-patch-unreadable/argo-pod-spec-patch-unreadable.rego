# METADATA
# title: "A podSpecPatch cannot be applied, or sets what no Pod has"
# description: "podSpecPatch is a pod spec as YAML or JSON in a string, merged into the pod when it is made. No schema looks into the string, and fields that a Pod does not have are dropped."
# custom:
#   id: "argo-pod-spec-patch-unreadable"
#   severity: "warning"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_pod_spec_patch_unreadable

import data.seawall.embedded
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.spec_patches
	_fails(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch is indented with a tab, which YAML does not allow"])}
}

findings contains finding if {
	some row in views.spec_patches
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "the patch holds an expression, or YAML that engines read differently"}
}

findings contains finding if {
	some row in views.spec_patches
	_fails_2(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch begins with a brace and does not end with one"])}
}

findings contains finding if {
	some row in views.spec_patches
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "the patch holds an expression, or YAML that engines read differently"}
}

findings contains finding if {
	some row in views.spec_patches
	_fails_3(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch has two keys on one line, which YAML does not allow"])}
}

findings contains finding if {
	some row in views.spec_patches
	not _fails_3(row)
	not _passes_3(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "the patch holds an expression, or YAML that engines read differently"}
}

findings contains finding if {
	some row in views.spec_patches
	_fails_4(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch is a list, where a map of fields is merged into the pod; JSON patches are not understood"])}
}

findings contains finding if {
	some row in views.spec_patches
	not _fails_4(row)
	not _passes_4(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "the patch holds an expression, or YAML that engines read differently"}
}

findings contains finding if {
	some row in views.spec_patches
	_fails_5(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch is one text to a reader of YAML, and no map of fields"])}
}

findings contains finding if {
	some row in views.spec_patches
	not _fails_5(row)
	not _passes_5(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "the patch holds an expression, or YAML that engines read differently"}
}

findings contains finding if {
	some row in views.template_patches
	_fails(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch is indented with a tab, which YAML does not allow"])}
}

findings contains finding if {
	some row in views.template_patches
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "the patch holds an expression, or YAML that engines read differently"}
}

findings contains finding if {
	some row in views.template_patches
	_fails_2(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch begins with a brace and does not end with one"])}
}

findings contains finding if {
	some row in views.template_patches
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "the patch holds an expression, or YAML that engines read differently"}
}

findings contains finding if {
	some row in views.template_patches
	_fails_3(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch has two keys on one line, which YAML does not allow"])}
}

findings contains finding if {
	some row in views.template_patches
	not _fails_3(row)
	not _passes_3(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "the patch holds an expression, or YAML that engines read differently"}
}

findings contains finding if {
	some row in views.template_patches
	_fails_4(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch is a list, where a map of fields is merged into the pod; JSON patches are not understood"])}
}

findings contains finding if {
	some row in views.template_patches
	not _fails_4(row)
	not _passes_4(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "the patch holds an expression, or YAML that engines read differently"}
}

findings contains finding if {
	some row in views.template_patches
	_fails_5(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch is one text to a reader of YAML, and no map of fields"])}
}

findings contains finding if {
	some row in views.template_patches
	not _fails_5(row)
	not _passes_5(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "the patch holds an expression, or YAML that engines read differently"}
}

findings contains finding if {
	some row in views.collector_patches
	_fails(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch is indented with a tab, which YAML does not allow"])}
}

findings contains finding if {
	some row in views.collector_patches
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "the patch holds an expression, or YAML that engines read differently"}
}

findings contains finding if {
	some row in views.collector_patches
	_fails_2(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch begins with a brace and does not end with one"])}
}

findings contains finding if {
	some row in views.collector_patches
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "the patch holds an expression, or YAML that engines read differently"}
}

findings contains finding if {
	some row in views.collector_patches
	_fails_3(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch has two keys on one line, which YAML does not allow"])}
}

findings contains finding if {
	some row in views.collector_patches
	not _fails_3(row)
	not _passes_3(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "the patch holds an expression, or YAML that engines read differently"}
}

findings contains finding if {
	some row in views.collector_patches
	_fails_4(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch is a list, where a map of fields is merged into the pod; JSON patches are not understood"])}
}

findings contains finding if {
	some row in views.collector_patches
	not _fails_4(row)
	not _passes_4(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "the patch holds an expression, or YAML that engines read differently"}
}

findings contains finding if {
	some row in views.collector_patches
	_fails_5(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch is one text to a reader of YAML, and no map of fields"])}
}

findings contains finding if {
	some row in views.collector_patches
	not _fails_5(row)
	not _passes_5(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "the patch holds an expression, or YAML that engines read differently"}
}

findings contains finding if {
	some row in views.written_in_spec_patches
	some element_1 in lib.flatten([[container_2 | some container_2 in lib.items(row.pod.containers)], [init_container_3 | some init_container_3 in lib.items(row.pod.initContainers)]])
	some entry_4 in lib.entries(element_1)
	entry_4 != null
	not _condition_6(element_1)
	not _condition_7(element_1)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch has a container without a name, by which containers are merged"])}
}

findings contains finding if {
	some row in views.written_in_template_patches
	some element_1 in lib.flatten([[container_2 | some container_2 in lib.items(row.pod.containers)], [init_container_3 | some init_container_3 in lib.items(row.pod.initContainers)]])
	some entry_4 in lib.entries(element_1)
	entry_4 != null
	not _condition_6(element_1)
	not _condition_7(element_1)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch has a container without a name, by which containers are merged"])}
}

findings contains finding if {
	some row in views.written_in_collector_patches
	some element_1 in lib.flatten([[container_2 | some container_2 in lib.items(row.pod.containers)], [init_container_3 | some init_container_3 in lib.items(row.pod.initContainers)]])
	some entry_4 in lib.entries(element_1)
	entry_4 != null
	not _condition_6(element_1)
	not _condition_7(element_1)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["podSpecPatch has a container without a name, by which containers are merged"])}
}

findings contains finding if {
	some row in views.parts_written_in_spec_patches
	some item in lib.entries(row.node)
	some element_1 in lib.items(data.parameters["argo-pod-spec-patch-unreadable"].parts)
	lib.same_text(element_1.part, row.part)
	not _condition_8(element_1, item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_2 | concat_2 := concat("", ["podSpecPatch sets ", item.key])]), lib.text([concat_3 | concat_3 := concat("", [" in ", row.part, " of the pod, where no such field is"])])])}
}

findings contains finding if {
	some row in views.parts_written_in_template_patches
	some item in lib.entries(row.node)
	some element_1 in lib.items(data.parameters["argo-pod-spec-patch-unreadable"].parts)
	lib.same_text(element_1.part, row.part)
	not _condition_8(element_1, item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_2 | concat_2 := concat("", ["podSpecPatch sets ", item.key])]), lib.text([concat_3 | concat_3 := concat("", [" in ", row.part, " of the pod, where no such field is"])])])}
}

findings contains finding if {
	some row in views.parts_written_in_collector_patches
	some item in lib.entries(row.node)
	some element_1 in lib.items(data.parameters["argo-pod-spec-patch-unreadable"].parts)
	lib.same_text(element_1.part, row.part)
	not _condition_8(element_1, item)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_2 | concat_2 := concat("", ["podSpecPatch sets ", item.key])]), lib.text([concat_3 | concat_3 := concat("", [" in ", row.part, " of the pod, where no such field is"])])])}
}

findings contains finding if {
	some row in views.spec_patches
	not _passes_6(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "the patch holds an expression, or YAML that engines read differently"}
}

findings contains finding if {
	some row in views.template_patches
	not _passes_6(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "the patch holds an expression, or YAML that engines read differently"}
}

findings contains finding if {
	some row in views.collector_patches
	not _passes_6(row)
	pointer := place.pointer(row.object, [row.at.patch])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "the patch holds an expression, or YAML that engines read differently"}
}

_fails(row) if {
	lib.matches("^[^'\"{\\[|>#]*\\n\\t+[^\\s]", row.patch)
}

_condition_1(row) if {
	lib.opaque(row.patch)
}

_passes(row) if {
	not _fails(row)
	not _condition_1(row)
}

_condition_2(row) if {
	lib.matches("\\n(---|[.][.][.])", row.patch)
}

_fails_2(row) if {
	lib.matches("(?s)^\\s*\\{(.*[^}\\s])?\\s*$", row.patch)
	not _condition_2(row)
	not _condition_1(row)
}

_condition_3(row) if {
	lib.matches("(?s)^\\s*\\{(.*[^}\\s])?\\s*$", row.patch)
}

_passes_2(row) if {
	not _condition_3(row)
	not _condition_1(row)
}

_passes_2(row) if {
	lib.matches("\\n(---|[.][.][.])", row.patch)
}

_fails_3(row) if {
	lib.matches("^[A-Za-z]+: +[A-Za-z]+: +[A-Za-z0-9]", row.patch)
}

_passes_3(row) if {
	not _fails_3(row)
	not _condition_1(row)
}

_fails_4(row) if {
	parsed_1 := embedded.from_yaml(row.patch)
	some element_1 in lib.items(parsed_1)
	element_1 != null
}

_condition_4(row) if {
	embedded.unreadable_yaml(row.patch)
}

_passes_4(row) if {
	not _fails_4(row)
	not _condition_4(row)
}

_fails_5(row) if {
	parsed_1 := embedded.from_yaml(row.patch)
	lib.matches("^", parsed_1)
}

_condition_5(row) if {
	embedded.unreadable_yaml(row.patch)
}

_condition_5(row) if {
	parsed_1 := embedded.from_yaml(row.patch)
	lib.opaque(parsed_1)
}

_passes_5(row) if {
	not _fails_5(row)
	not _condition_5(row)
}

_condition_6(element_1) if {
	element_1.name != null
}

_condition_7(element_1) if {
	some entry_1 in lib.entries(element_1)
	lib.matches_text("^[$]", entry_1.key)
}

_condition_8(element_1, item) if {
	lib.matches_text(element_1.pattern, item.key)
}

_passes_6(row) if {
	not _condition_4(row)
}
